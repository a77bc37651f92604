#include "app/documents/office/sheet_rows.h"

#include <algorithm>

#include "app/documents/read_error.h"
#include "app/documents/text/column_name.h"

namespace concordia::documents {

namespace {

// Up to here rows that repeat are said one by one.
constexpr int kSingleRows = 100;

// On one line; spaces that do not break stay as they are.
QString onOneLine(QString text) {
    for (QChar& one : text) {
        if (one == u'\n' || one == u'\t' || one == u'\r') {
            one = u' ';
        }
    }
    return text.trimmed();
}

}  // namespace

void SheetRows::beginSheet(std::string name, bool hidden) {
    m_sheet = std::move(name);
    m_sheetIsHidden = hidden;
    m_hasHeader = false;
    m_cells.clear();
    m_rowLength = 0;
}

void SheetRows::addCell(int column, const QString& text) {
    const QString value = onOneLine(text);
    if (value.isEmpty()) {
        return;
    }
    m_rowLength += static_cast<std::uint64_t>(value.size());
    if (m_rowLength > m_limits.textBytes) {
        throw ReadError(ReadErrorCode::TooLarge, "a row of ‘" + m_sheet + "’");
    }
    m_cells.push_back({.column = column, .text = value});
}

void SheetRows::endRow(int first, int count, bool hidden) {
    if (m_cells.empty()) {
        return;
    }
    if (count > kSingleRows) {
        add(first, first + count - 1, hidden);
    } else {
        for (int row = first; row < first + count; ++row) {
            add(row, row, hidden);
        }
    }
    m_cells.clear();
    m_rowLength = 0;
}

// The first row with several cells most often names the columns.
void SheetRows::add(int first, int last, bool hidden) {
    Block block{.kind = BlockKind::TableRow};
    block.level = !m_hasHeader && m_cells.size() > 1 ? 1 : 0;
    m_hasHeader = m_hasHeader || m_cells.size() > 1;
    int column = m_cells.front().column;
    for (const Cell& cell : m_cells) {
        block.text +=
            std::string(static_cast<std::size_t>(std::max(cell.column - column, 0)), '\t');
        block.text += cell.text.toStdString();
        column = cell.column;
    }
    block.place.part = m_sheet;
    block.place.range = columnName(static_cast<std::size_t>(m_cells.front().column)) +
                        std::to_string(first + 1) + ":" +
                        columnName(static_cast<std::size_t>(column)) + std::to_string(last + 1);
    block.hidden = hidden || m_sheetIsHidden;
    m_sink.add(std::move(block));
}

}  // namespace concordia::documents
