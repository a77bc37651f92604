#include "app/documents/office/block_flow.h"

namespace concordia::documents {

void BlockFlow::beginParagraph(Block block) {
    m_paragraphs.push_back({.text = BlockText(m_limits), .block = std::move(block)});
}

void BlockFlow::endParagraph() {
    if (m_paragraphs.empty()) {
        return;
    }
    Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    add(paragraph.text, std::move(paragraph.block));
}

void BlockFlow::beginRow(Block block) {
    m_rows.push_back({.text = BlockText(m_limits), .block = std::move(block)});
}

void BlockFlow::endRow() {
    if (m_rows.empty()) {
        return;
    }
    Row row = std::move(m_rows.back());
    m_rows.pop_back();
    add(row.text, std::move(row.block));
}

void BlockFlow::dropRow() {
    if (!m_rows.empty()) {
        m_rows.pop_back();
    }
}

void BlockFlow::endCell() {
    if (m_cells.empty()) {
        return;
    }
    const BlockText cell = std::move(m_cells.back());
    m_cells.pop_back();
    if (!m_rows.empty()) {
        m_rows.back().text.appendCell(cell, m_rows.back().cells == 0);
        ++m_rows.back().cells;
    }
}

void BlockFlow::add(const BlockText& text, Block block) {
    if (!m_cells.empty()) {
        m_cells.back().append(text, u" ");
    } else if (!m_paragraphs.empty()) {
        defer(text, std::move(block));
    } else {
        text.addTo(m_sink, std::move(block));
        flush();
    }
}

void BlockFlow::flush() {
    for (const auto& [text, block] : m_deferred) {
        text.addTo(m_sink, block);
    }
    m_deferred.clear();
}

}  // namespace concordia::documents
