#include "app/documents/office/block_text.h"

#include "app/documents/read_error.h"

namespace concordia::documents {

namespace {

// Tabs at the start of a table's row are empty cells, and count.
QString trimmed(const QString& text, BlockKind kind) {
    if (kind != BlockKind::TableRow) {
        return text.trimmed();
    }
    return QStringView(text).trimmed().isEmpty() ? QString() : text;
}

}  // namespace

void BlockText::append(QStringView text, Visibility visibility) {
    (visibility == Visibility::Visible ? m_visible : m_hidden) += text;
    checkLength();
}

void BlockText::append(const BlockText& other, QStringView separator) {
    const auto join = [separator](QString& all, const QString& more) {
        if (!all.isEmpty() && !more.isEmpty()) {
            all += separator;
        }
        all += more;
    };
    join(m_visible, other.m_visible);
    join(m_hidden, other.m_hidden);
    checkLength();
}

void BlockText::appendCell(const BlockText& other, bool first) {
    if (!first) {
        m_visible += u'\t';
    }
    m_visible += other.m_visible.trimmed();
    if (!m_hidden.isEmpty() && !other.m_hidden.isEmpty()) {
        m_hidden += u'\t';
    }
    m_hidden += other.m_hidden.trimmed();
    checkLength();
}

void BlockText::appendCollapsed(QStringView text, Visibility visibility) {
    QString& all = visibility == Visibility::Visible ? m_visible : m_hidden;
    for (const QChar c : text) {
        if (c != u' ' && c != u'\t' && c != u'\n' && c != u'\r') {
            all += c;
        } else if (!all.isEmpty() && all.back() != u' ' && all.back() != u'\n') {
            all += u' ';
        }
    }
    checkLength();
}

void BlockText::addTo(BlockSink& sink, Block block) const {
    if (const QString text = trimmed(m_visible, block.kind); !text.isEmpty()) {
        Block seen = block;
        seen.text = text.toStdString();
        sink.add(std::move(seen));
    }
    if (const QString text = trimmed(m_hidden, block.kind); !text.isEmpty()) {
        block.text = text.toStdString();
        block.hidden = true;
        sink.add(std::move(block));
    }
}

void BlockText::checkLength() const {
    if (static_cast<std::uint64_t>(m_visible.size() + m_hidden.size()) > m_maximalLength) {
        throw ReadError(ReadErrorCode::TooLarge, "a block of text");
    }
}

}  // namespace concordia::documents
