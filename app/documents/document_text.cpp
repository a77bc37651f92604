#include "app/documents/document_text.h"

#include <utility>

namespace concordia::documents {

void TextCollector::add(Block block) {
    if (!m_document.blocks.empty()) {
        m_document.text += "\n\n";
    }
    m_document.blocks.push_back({.kind = block.kind,
                                 .level = block.level,
                                 .offset = m_document.text.size(),
                                 .length = block.text.size(),
                                 .place = std::move(block.place),
                                 .hidden = block.hidden});
    m_document.text += block.text;
}

}  // namespace concordia::documents
