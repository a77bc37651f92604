// Paragraphs and tables as they open and close within each other: paragraphs hold text boxes that
// hold paragraphs, cells hold tables. What stands inside of a paragraph comes out behind it; what
// stands inside of a cell becomes the cell's text.
// Thread rule: belongs to one thread.
#pragma once

#include <QStringView>
#include <utility>
#include <vector>

#include "app/documents/document.h"
#include "app/documents/limits.h"
#include "app/documents/office/block_text.h"

namespace concordia::documents {

class BlockFlow {
public:
    // Requires: `sink` outlives this.
    BlockFlow(const Limits& limits, BlockSink& sink) : m_limits(limits), m_sink(sink) {}

    void beginParagraph(Block block = {});
    // Does nothing where none is open; so do the others that end something.
    void endParagraph();
    [[nodiscard]] bool inParagraph() const { return !m_paragraphs.empty(); }
    // Whether a paragraph stands within another one.
    [[nodiscard]] bool inTextBox() const { return m_paragraphs.size() > 1; }
    [[nodiscard]] bool inTable() const { return !m_rows.empty(); }
    // Of the innermost paragraph. Requires: inParagraph().
    [[nodiscard]] Block& block() { return m_paragraphs.back().block; }
    [[nodiscard]] BlockText& text() { return m_paragraphs.back().text; }

    void beginRow(Block block = {.kind = BlockKind::TableRow});
    // Of the innermost row. Requires: inTable().
    [[nodiscard]] Block& row() { return m_rows.back().block; }
    void endRow();
    // The row and all in it is left out.
    void dropRow();
    void beginCell() { m_cells.emplace_back(m_limits); }
    void endCell();

    // Comes out as a block of its own as soon as no paragraph is open.
    void defer(BlockText text, Block block) {
        m_deferred.emplace_back(std::move(text), std::move(block));
    }
    void flush();

private:
    struct Paragraph {
        BlockText text;
        Block block;
    };
    struct Row {
        BlockText text;
        Block block;
        int cells = 0;
    };

    void add(const BlockText& text, Block block);

    Limits m_limits;
    BlockSink& m_sink;
    std::vector<Paragraph> m_paragraphs;
    std::vector<Row> m_rows;
    std::vector<BlockText> m_cells;
    std::vector<std::pair<BlockText, Block>> m_deferred;
};

}  // namespace concordia::documents
