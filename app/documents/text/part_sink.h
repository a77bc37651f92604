// Blocks of a document that is a part of another one, such as a chapter or a message.
// Thread rule: belongs to one thread.
#pragma once

#include <string>
#include <utility>

#include "app/documents/document.h"

namespace concordia::documents {

// Each block gets the part's name as its place. The part's own title is not the document's, and the
// lines of its text are nothing that a reader of the document sees.
class PartSink : public BlockSink {
public:
    // Requires: `next` outlives this.
    PartSink(BlockSink& next, std::string part) : m_next(next), m_part(std::move(part)) {}

    void setTitle(std::string) override {}
    void setPages(int) override {}
    void progress(int, int) override {}
    void warn(Warning warning) override { m_next.warn(std::move(warning)); }
    void add(Block block) override {
        block.place = {};
        block.place.part = m_part;
        m_next.add(std::move(block));
    }

private:
    BlockSink& m_next;
    std::string m_part;
};

}  // namespace concordia::documents
