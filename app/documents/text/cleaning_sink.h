// What every parser writes into: it cleans the text, holds the limits and counts what was hidden,
// so that no parser has to.
// Thread rule: one thread.
#pragma once

#include <cstdint>

#include "app/documents/document.h"
#include "app/documents/limits.h"

namespace concordia::documents {

class CleaningSink : public BlockSink {
public:
    // A longer block is cut into several. In bytes.
    static constexpr std::size_t kBlockBytes = 64 * 1024;

    // Requires: `next` outlives this.
    CleaningSink(BlockSink& next, const Limits& limits) : m_next(next), m_limits(limits) {}

    // Throw ReadError: TooLarge, TooManyParts.
    void setTitle(std::string title) override;
    void setPages(int count) override;
    void progress(int done, int total) override;
    void add(Block block) override;
    void warn(Warning warning) override;

    // To be called when the parser is done: warns of what was counted. Throws ReadError: NoText.
    void finish();

private:
    void pass(Block block);

    BlockSink& m_next;
    Limits m_limits;
    std::uint64_t m_textBytes = 0;
    std::size_t m_blocks = 0;
    int m_invisible = 0;
    int m_hidden = 0;
};

}  // namespace concordia::documents
