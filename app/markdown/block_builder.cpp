#include "app/markdown/block_builder.h"

#include "app/markdown/entities.h"
#include "app/markdown/extensions.h"
#include "app/markdown/math_text.h"
#include "app/markdown/parser_details.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace concordia::markdown {
namespace {

constexpr QLatin1StringView kPlaceholder{"%1"};

// Images are named where they would stand; what is around the placeholder may be empty.
QString imageLabel() {
    return QCoreApplication::translate("Markdown", "Image: %1");
}

// The index of a span in the table of open spans, in the order of InlineStyle.
std::optional<std::size_t> spanIndex(MD_SPANTYPE type) {
    switch (type) {
        case MD_SPAN_EM:
            return 0;
        case MD_SPAN_STRONG:
            return 1;
        case MD_SPAN_DEL:
            return 2;
        case MD_SPAN_CODE:
            return 3;
        case MD_SPAN_IMG:
            return 4;
        default:
            return std::nullopt;
    }
}

bool isFormula(MD_SPANTYPE type) {
    return type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY;
}

void isolateCode(InlineText& text) {
    const bool hasCode =
        std::any_of(text.runs().begin(), text.runs().end(), [](const InlineRun& run) {
            return run.styles.testAnyFlags(InlineStyle::Code | InlineStyle::Math);
        });
    if (hasCode && text.direction() == Direction::RightToLeft) {
        text = text.withIsolatedCode();
    }
}

// Where to cut a text of more than kLongParagraph code units: after its last space, if it has one.
qsizetype cutPosition(const QString& text, qsizetype start) {
    const qsizetype limit = start + kLongParagraph;
    if (limit >= text.size()) {
        return text.size();
    }
    for (qsizetype position = limit; position > start + kLongParagraph / 2; --position) {
        if (text[position - 1] == u' ' || text[position - 1] == QChar::LineSeparator) {
            return position;
        }
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

}  // namespace

void BlockBuilder::enterBlock(MD_BLOCKTYPE type, const void* detail) {
    if (type == MD_BLOCK_DOC) {
        return;
    }
    if (m_openBlocks++ == 0) {
        enterTopLevel();
    }
    switch (type) {
        case MD_BLOCK_QUOTE:
            endLeaf();
            enterContainer({.kind = ContainerKind::Quote});
            break;
        case MD_BLOCK_UL:
            endLeaf();
            m_lists.push_back(
                {.tight = static_cast<const MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0});
            break;
        case MD_BLOCK_OL: {
            endLeaf();
            const auto* list = static_cast<const MD_BLOCK_OL_DETAIL*>(detail);
            m_lists.push_back({.ordered = true, .tight = list->is_tight != 0, .next = list->start});
            break;
        }
        case MD_BLOCK_LI:
            enterItem(*static_cast<const MD_BLOCK_LI_DETAIL*>(detail));
            break;
        case MD_BLOCK_HR:
            beginLeaf(BlockKind::Rule);
            break;
        case MD_BLOCK_H:
            beginLeaf(BlockKind::Heading);
            m_leaf->level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
            break;
        case MD_BLOCK_CODE: {
            const auto* code = static_cast<const MD_BLOCK_CODE_DETAIL*>(detail);
            beginLeaf(BlockKind::Code);
            m_leaf->language = languageName(code->lang);
            noteOffset({code->info.text, static_cast<qsizetype>(code->info.size)});
            break;
        }
        case MD_BLOCK_TABLE:
            beginLeaf(BlockKind::Table);
            m_table.emplace();
            break;
        case MD_BLOCK_TR:
            if (!m_table->header.isEmpty()) {
                m_table->rows.emplace_back();
            }
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            enterCell(type, *static_cast<const MD_BLOCK_TD_DETAIL*>(detail));
            break;
        case MD_BLOCK_P:
            beginLeaf(BlockKind::Paragraph);
            break;
        default:
            break;
    }
}

void BlockBuilder::leaveBlock(MD_BLOCKTYPE type) {
    switch (type) {
        case MD_BLOCK_DOC:
            return;
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_LI:
            endLeaf();
            leaveContainer();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            leaveCell(type);
            break;
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
        case MD_BLOCK_TR:
            break;
        case MD_BLOCK_TABLE:
            m_leaf->table = QSharedPointer<const Table>::create(std::move(*m_table));
            m_table.reset();
            endLeaf();
            break;
        default:
            endLeaf();
            break;
    }
    if (--m_openBlocks == 0) {
        leaveTopLevel();
    }
}

void BlockBuilder::enterSpan(MD_SPANTYPE type, const void* detail) {
    if (type == MD_SPAN_A) {
        m_targets.push_back(safeTarget(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href));
        return;
    }
    if (isFormula(type)) {
        m_formula.emplace();
        return;
    }
    const auto index = spanIndex(type);
    if (!index) {
        return;
    }
    ++m_spanDepth[*index];
    if (type == MD_SPAN_IMG) {
        m_targets.push_back(safeTarget(static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src));
        if (m_spanDepth[*index] == 1) {
            addLabel(imageLabel().section(kPlaceholder, 0, 0));
            m_imageTextBegin = currentText().text().size();
        }
    }
}

void BlockBuilder::leaveSpan(MD_SPANTYPE type) {
    if (isFormula(type) && m_formula) {
        appendMath(*std::exchange(m_formula, std::nullopt), currentText(),
                   currentStyles() | InlineStyle::Math);
    }
    if (type == MD_SPAN_IMG && m_spanDepth[*spanIndex(type)] == 1) {
        if (currentText().text().size() == m_imageTextBegin) {
            addLabel(QCoreApplication::translate("Markdown", "without description"));
        }
        addLabel(imageLabel().section(kPlaceholder, 1, 1));
    }
    if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
        m_targets.pop_back();
    }
    if (const auto index = spanIndex(type)) {
        --m_spanDepth[*index];
    }
}

void BlockBuilder::addText(MD_TEXTTYPE type, QByteArrayView text) {
    noteOffset(text);
    if (m_leaf && m_leaf->kind == BlockKind::Code) {
        m_leaf->code += type == MD_TEXT_NULLCHAR ? QString{QChar{QChar::ReplacementCharacter}}
                                                 : QString::fromUtf8(text);
        return;
    }
    QString piece;
    switch (type) {
        case MD_TEXT_NULLCHAR:
            piece = QChar{QChar::ReplacementCharacter};
            break;
        case MD_TEXT_BR:
            piece = QChar{QChar::LineSeparator};
            break;
        case MD_TEXT_SOFTBR:
            piece = u' ';
            break;
        case MD_TEXT_ENTITY:
            piece = decodeEntity(text);
            break;
        case MD_TEXT_NORMAL:
            piece = withFootnotes(QString::fromUtf8(text));
            break;
        default:
            piece = QString::fromUtf8(text);
            break;
    }
    if (m_formula) {
        *m_formula += piece;
        return;
    }
    currentText().append(std::move(piece), currentStyles(), currentTarget());
}

void BlockBuilder::addLabel(const QString& label) {
    currentText().append(label, currentStyles(), currentTarget());
}

InlineText& BlockBuilder::currentText() {
    if (!m_leaf) {
        beginLeaf(BlockKind::Paragraph);  // the text of an item of a tight list
    }
    return m_cell ? *m_cell : m_leaf->text;
}

ParsedMarkdown BlockBuilder::take() {
    return std::move(m_result);
}

void BlockBuilder::enterTopLevel() {
    ++m_result.topLevelCount;
    m_result.lastTextOffset = -1;
    m_topLevelBegin = m_result.blocks.size();
}

void BlockBuilder::leaveTopLevel() {
    Direction direction = Direction::Neutral;
    const auto begin = m_result.blocks.begin() + static_cast<std::ptrdiff_t>(m_topLevelBegin);
    for (auto block = begin; block != m_result.blocks.end() && direction == Direction::Neutral;
         ++block) {
        direction = block->text.direction();
        if (!block->table) {
            continue;
        }
        for (const InlineText& cell : block->table->header) {
            direction = direction == Direction::Neutral ? cell.direction() : direction;
        }
    }
    for (auto block = begin; block != m_result.blocks.end(); ++block) {
        block->rightToLeft = direction == Direction::RightToLeft;
        block->neutral = direction == Direction::Neutral;
    }
}

void BlockBuilder::enterContainer(Container container) {
    m_openings.push_back(m_result.blocks.size());
    if (m_containers.size() >= kMaximumDepth) {
        ++m_hiddenContainers;
        return;
    }
    container.opening = true;
    m_containers.append(container);
}

void BlockBuilder::leaveContainer() {
    if (m_openings.back() == m_result.blocks.size() && m_hiddenContainers == 0) {
        beginLeaf(BlockKind::Paragraph);  // an empty item or quote still shows its mark
        endLeaf();
    }
    m_openings.pop_back();
    if (m_hiddenContainers > 0) {
        --m_hiddenContainers;
    } else {
        m_containers.removeLast();
    }
}

void BlockBuilder::enterItem(const MD_BLOCK_LI_DETAIL& detail) {
    endLeaf();
    List& list = m_lists.back();
    Container item{.kind = ContainerKind::Bullet, .first = list.empty, .tight = list.tight};
    list.empty = false;
    if (list.ordered) {
        item.kind = ContainerKind::Number;
        item.number = list.next++;
    }
    if (detail.is_task != 0) {
        item.kind = detail.task_mark == ' ' ? ContainerKind::OpenTask : ContainerKind::DoneTask;
    }
    enterContainer(item);
}

void BlockBuilder::enterCell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL& detail) {
    if (type == MD_BLOCK_TH) {
        m_table->alignments.append(cellAlignment(detail.align));
    }
    m_cell.emplace();
}

void BlockBuilder::leaveCell(MD_BLOCKTYPE type) {
    isolateCode(*m_cell);
    if (type == MD_BLOCK_TH) {
        m_table->header.append(std::move(*m_cell));
    } else {
        m_table->rows.back().append(std::move(*m_cell));
    }
    m_cell.reset();
}

void BlockBuilder::beginLeaf(BlockKind kind) {
    endLeaf();
    m_leaf.emplace();
    m_leaf->kind = kind;
}

void BlockBuilder::endLeaf() {
    if (!m_leaf) {
        return;
    }
    Block block = std::move(*m_leaf);
    m_leaf.reset();
    isolateCode(block.text);
    if (block.kind == BlockKind::Code && block.code.endsWith(u'\n')) {
        block.code.chop(1);
    }
    if (block.text.text().size() > kLongParagraph) {
        addParts(std::move(block));
    } else {
        addBlock(std::move(block));
    }
}

void BlockBuilder::addParts(Block block) {
    const InlineText whole = std::exchange(block.text, {});
    for (qsizetype start = 0; start < whole.text().size();) {
        const qsizetype end = cutPosition(whole.text(), start);
        Block part = block;
        part.continuation = start > 0;
        part.text = whole.mid(start, end - start);
        addBlock(std::move(part));
        start = end;
    }
}

void BlockBuilder::addBlock(Block block) {
    block.containers = m_containers;
    for (Container& container : m_containers) {
        container.opening = false;  // the marks are drawn once
    }
    m_result.blocks.push_back(std::move(block));
}

void BlockBuilder::noteOffset(QByteArrayView text) {
    const std::less_equal<> notAfter;
    if (m_result.lastTextOffset < 0 && !text.isEmpty() &&
        notAfter(m_input.constData(), text.data()) &&
        notAfter(text.data() + text.size(), m_input.constData() + m_input.size())) {
        m_result.lastTextOffset = text.data() - m_input.constData();
    }
}

InlineStyles BlockBuilder::currentStyles() const {
    InlineStyles styles;
    constexpr std::array kStyles{InlineStyle::Emphasis, InlineStyle::Strong,
                                 InlineStyle::Strikethrough, InlineStyle::Code, InlineStyle::Image};
    for (std::size_t index = 0; index < kStyles.size(); ++index) {
        styles.setFlag(kStyles[index], m_spanDepth[index] > 0);
    }
    styles.setFlag(InlineStyle::Link, !currentTarget().isEmpty());
    return styles;
}

QString BlockBuilder::currentTarget() const {
    // A link around an image is what the person means to follow.
    const auto target = std::find_if(m_targets.begin(), m_targets.end(),
                                     [](const QString& address) { return !address.isEmpty(); });
    return target == m_targets.end() ? QString{} : *target;
}

}  // namespace concordia::markdown
