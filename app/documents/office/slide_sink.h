// What stands on slides: each block gets its slide's number, and a slide's title comes first,
// wherever the file has it. What comes before any slide goes on as it is.
// Thread rule: belongs to one thread.
#pragma once

#include <utility>
#include <vector>

#include "app/documents/document.h"

namespace concordia::documents {

class SlideSink : public BlockSink {
public:
    // Requires: `next` outlives this.
    explicit SlideSink(BlockSink& next) : m_next(next) {}

    void begin(bool hidden) {
        ++m_slide;
        m_hidden = hidden;
    }
    void end() {
        for (const bool titles : {true, false}) {
            for (Block& block : m_blocks) {
                if ((block.kind == BlockKind::Heading) == titles) {
                    m_next.add(std::move(block));
                }
            }
        }
        m_blocks.clear();
    }
    // From 1; 0 before the first one.
    [[nodiscard]] int slide() const { return m_slide; }

    void setTitle(std::string title) override { m_next.setTitle(std::move(title)); }
    void setPages(int count) override { m_next.setPages(count); }
    void progress(int done, int total) override { m_next.progress(done, total); }
    void warn(Warning warning) override { m_next.warn(std::move(warning)); }
    void add(Block block) override {
        if (m_slide == 0) {
            m_next.add(std::move(block));
            return;
        }
        block.place.page = m_slide;
        block.hidden = block.hidden || m_hidden;
        m_blocks.push_back(std::move(block));
    }

private:
    BlockSink& m_next;
    std::vector<Block> m_blocks;
    int m_slide = 0;
    bool m_hidden = false;
};

}  // namespace concordia::documents
