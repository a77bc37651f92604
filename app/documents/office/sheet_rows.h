// The rows of sheets: their filled cells with tabs between the columns, and which cells they are.
// Thread rule: belongs to one thread.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "app/documents/document.h"
#include "app/documents/limits.h"

namespace concordia::documents {

// The rows of one sheet after another.
class SheetRows {
public:
    // Requires: `sink` outlives this.
    SheetRows(const Limits& limits, BlockSink& sink) : m_limits(limits), m_sink(sink) {}

    void beginSheet(std::string name, bool hidden);
    // Columns and rows count from 0. Requires: columns of one row come in their order.
    void addCell(int column, const QString& text);
    // Hands over the row of what has been added; it repeats `count` times.
    void endRow(int first, int count, bool hidden);

private:
    struct Cell {
        int column = 0;
        QString text;
    };

    void add(int first, int last, bool hidden);

    Limits m_limits;
    BlockSink& m_sink;
    std::string m_sheet;
    std::vector<Cell> m_cells;
    std::uint64_t m_rowLength = 0;
    bool m_sheetIsHidden = false;
    bool m_hasHeader = false;  // a row that names the columns has been found
};

}  // namespace concordia::documents
