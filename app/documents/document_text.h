// A document as one text, and which block of it stands where.
// Thread rule: plain values; a TextCollector belongs to one thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/documents/document.h"

namespace concordia::documents {

struct TextBlock {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;           // of a heading, from 1
    std::size_t offset = 0;  // bytes into the document's text
    std::size_t length = 0;
    Place place;
    bool hidden = false;
};

struct DocumentText {
    DocumentFormat format = DocumentFormat::PlainText;
    std::string title;
    int pages = 0;
    std::string text;  // of all blocks, with a blank line between two
    std::vector<TextBlock> blocks;
    std::vector<Warning> warnings;

    [[nodiscard]] std::string_view textOf(const TextBlock& block) const {
        return std::string_view(text).substr(block.offset, block.length);
    }
};

// Puts together what a parser gives.
class TextCollector : public BlockSink {
public:
    void setTitle(std::string title) override { m_document.title = std::move(title); }
    void setPages(int count) override { m_document.pages = count; }
    void progress(int, int) override {}
    void add(Block block) override;
    void warn(Warning warning) override { m_document.warnings.push_back(std::move(warning)); }

    [[nodiscard]] DocumentText& document() { return m_document; }

private:
    DocumentText m_document;
};

}  // namespace concordia::documents
