// Remembers how far the KV cache has been filled, and so from which earlier positions a
// conversation can go on: layers with a window have overwritten what had left it.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <span>

#include "inference/transformer/cache_layout.h"

namespace concordia {

class CacheHistory {
public:
    explicit CacheHistory(std::span<const CacheLayer> layers);

    // The largest position up to `position` from which forward() can go on: that one, or 0.
    [[nodiscard]] std::uint32_t resumable(std::uint32_t position) const;

    // One past the furthest position written; what restore() takes.
    [[nodiscard]] std::uint32_t end() const { return m_end; }
    void restore(std::uint32_t end) { m_end = end; }

    // Requires: resumable(position) == position.
    void record(std::uint32_t position, std::uint32_t count);

private:
    // By how much less than the furthest position it may go back to; UINT32_MAX without windows.
    std::uint32_t m_reach;
    std::uint32_t m_smallestRing;  // nothing is lost before it has been filled once
    std::uint32_t m_end = 0;       // one past the furthest position written since position 0
};

}  // namespace concordia
