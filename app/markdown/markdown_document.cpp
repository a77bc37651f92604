#include "app/markdown/markdown_document.h"

#include "app/markdown/block_parser.h"

#include <QByteArrayView>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace concordia::markdown {
namespace {

bool isBlankLine(QByteArrayView line) {
    return std::all_of(line.begin(), line.end(), [](char character) {
        return character == ' ' || character == '\t' || character == '\r';
    });
}

// The start of the lines without a blank one between them that lead to `offset`. Texts with lone
// carriage returns for line ends are one line here, which is slower but not wrong.
qsizetype startOfLines(QByteArrayView text, qsizetype offset) {
    qsizetype start = text.first(offset).lastIndexOf('\n') + 1;
    while (start > 0) {
        const qsizetype previous = text.first(start - 1).lastIndexOf('\n') + 1;
        if (isBlankLine(text.sliced(previous, start - 1 - previous))) {
            break;
        }
        start = previous;
    }
    return start;
}

void setGaps(std::vector<Block>& blocks, const Block* previous) {
    for (Block& block : blocks) {
        block.gap = gapBetween(previous, block);
        previous = &block;
    }
}

}  // namespace

int MarkdownDocument::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant MarkdownDocument::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Block& block = m_blocks[static_cast<std::size_t>(index.row())];
    switch (static_cast<Role>(role)) {
        case Role::Kind:
            return QVariant::fromValue(block.kind);
        case Role::Level:
            return block.level;
        case Role::Gap:
            return QVariant::fromValue(block.gap);
        case Role::RightToLeft:
            return block.rightToLeft;
        case Role::Neutral:
            return block.neutral;
        case Role::InlineText:
            return QVariant::fromValue(block.text);
        case Role::Code:
            return block.code;
        case Role::Language:
            return block.language;
        case Role::Table:
            return QVariant::fromValue(TableContent{block.table});
        case Role::Containers:
            return QVariant::fromValue(block.containers);
    }
    return {};
}

QHash<int, QByteArray> MarkdownDocument::roleNames() const {
    const auto key = [](Role role) { return static_cast<int>(role); };
    return {{key(Role::Kind), "kind"},       {key(Role::Level), "level"},
            {key(Role::Gap), "gap"},         {key(Role::RightToLeft), "rightToLeft"},
            {key(Role::Neutral), "neutral"}, {key(Role::InlineText), "inlineText"},
            {key(Role::Code), "code"},       {key(Role::Language), "language"},
            {key(Role::Table), "table"},     {key(Role::Containers), "containers"}};
}

void MarkdownDocument::setText(const QString& text) {
    if (text == m_text) {
        return;
    }
    const bool grows = text.startsWith(m_text);
    m_text = text;
    if (grows) {
        const int before = count();
        parseTail();
        if (count() != before) {
            emit countChanged();
        }
    } else {
        parseAll();
    }
    emit textChanged();
}

void MarkdownDocument::setCitations(Citations* citations) {
    if (citations == m_citations) {
        return;
    }
    if (m_citations) {
        m_citations->disconnect(this);
    }
    m_citations = citations;
    if (m_citations) {
        connect(m_citations, &Citations::changed, this, &MarkdownDocument::parseAll);
    }
    parseAll();
    emit citationsChanged();
}

void MarkdownDocument::parseAll() {
    m_frozenLength = 0;
    m_frozenBytes = 0;
    m_frozenRows = 0;
    m_rejectedStart = -1;
    m_definesReferences = false;
    const int before = count();
    parseTail();
    if (count() != before) {
        emit countChanged();
    }
}

void MarkdownDocument::markCitations(Block& block) const {
    const auto isId = [this](QStringView id) { return m_citations->isId(id); };
    block.text = block.text.withCitations(isId);
    if (block.table) {
        auto table = QSharedPointer<Table>::create(*block.table);
        for (QList<InlineText>& row : table->rows) {
            for (InlineText& cell : row) {
                cell = cell.withCitations(isId);
            }
        }
        block.table = table;
    }
}

void MarkdownDocument::parseTail() {
    if (!m_definesReferences && mayDefineReferences(QStringView{m_text}.sliced(m_frozenLength))) {
        m_definesReferences = true;
        m_frozenLength = 0;
        m_frozenBytes = 0;
        m_frozenRows = 0;
    }
    const QByteArray tail = QStringView{m_text}.sliced(m_frozenLength).toUtf8();
    ParsedMarkdown parsed = parseMarkdown(tail, m_frozenBytes);
    const Boundary boundary = m_definesReferences ? Boundary{} : lastBoundary(tail, parsed);
    replaceTail(std::move(parsed.blocks));
    m_frozenLength += boundary.length;
    m_frozenBytes += boundary.bytes;
    m_frozenRows += boundary.rows;
}

MarkdownDocument::Boundary MarkdownDocument::lastBoundary(const QByteArray& tail,
                                                          const ParsedMarkdown& parsed) {
    if (parsed.topLevelCount < 2 || parsed.lastTextOffset < 0) {
        return {};
    }
    const qsizetype start = startOfLines(tail, parsed.lastTextOffset);
    const qsizetype length = QString::fromUtf8(tail.first(start)).size();
    // A line without its end may yet become an item of the list before it, as "1" becomes "1. ".
    if (start == 0 || tail.indexOf('\n', start) < 0 || m_frozenLength + length == m_rejectedStart) {
        return {};
    }
    // What stands before is finished if it means the same without what follows, and the other way
    // round. Counting the top-level blocks tells one list from two.
    const ParsedMarkdown before = parseMarkdown(tail.first(start), m_frozenBytes);
    const ParsedMarkdown after = parseMarkdown(tail.sliced(start), m_frozenBytes + start);
    const auto middle =
        parsed.blocks.begin() + std::min(std::ssize(before.blocks), std::ssize(parsed.blocks));
    if (before.topLevelCount + after.topLevelCount != parsed.topLevelCount ||
        !std::equal(parsed.blocks.begin(), middle, before.blocks.begin(), before.blocks.end()) ||
        !std::equal(middle, parsed.blocks.end(), after.blocks.begin(), after.blocks.end())) {
        m_rejectedStart = m_frozenLength + length;
        return {};
    }
    return {.length = length, .bytes = start, .rows = static_cast<int>(before.blocks.size())};
}

void MarkdownDocument::replaceTail(std::vector<Block> tail) {
    if (m_citations && !m_citations->passages().isEmpty()) {
        std::ranges::for_each(tail, [this](Block& block) { markCitations(block); });
    }
    const auto frozen = static_cast<std::size_t>(m_frozenRows);
    setGaps(tail, frozen == 0 ? nullptr : &m_blocks[frozen - 1]);
    // A row keeps its delegate while its kind stays; from the first that changes all are new.
    std::size_t kept = 0;
    while (kept < tail.size() && frozen + kept < m_blocks.size() &&
           tail[kept].kind == m_blocks[frozen + kept].kind) {
        updateRow(static_cast<int>(frozen + kept), std::move(tail[kept]));
        ++kept;
    }
    const int first = static_cast<int>(frozen + kept);
    if (first < count()) {
        beginRemoveRows({}, first, count() - 1);
        m_blocks.resize(frozen + kept);
        endRemoveRows();
    }
    if (kept < tail.size()) {
        beginInsertRows({}, first, static_cast<int>(frozen + tail.size()) - 1);
        std::move(tail.begin() + static_cast<std::ptrdiff_t>(kept), tail.end(),
                  std::back_inserter(m_blocks));
        endInsertRows();
    }
}

void MarkdownDocument::updateRow(int row, Block block) {
    Block& current = m_blocks[static_cast<std::size_t>(row)];
    if (current == block) {
        return;
    }
    QList<int> roles;
    const auto note = [&roles](bool changed, Role role) {
        if (changed) {
            roles.append(static_cast<int>(role));
        }
    };
    note(current.level != block.level, Role::Level);
    note(current.gap != block.gap, Role::Gap);
    note(current.rightToLeft != block.rightToLeft, Role::RightToLeft);
    note(current.neutral != block.neutral, Role::Neutral);
    note(current.text != block.text, Role::InlineText);
    note(current.code != block.code, Role::Code);
    note(current.language != block.language, Role::Language);
    note(current.table != block.table, Role::Table);
    note(current.containers != block.containers, Role::Containers);
    current = std::move(block);
    emit dataChanged(index(row), index(row), roles);
}

}  // namespace concordia::markdown
