#include "inference/transformer/cache_history.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace concordia {

CacheHistory::CacheHistory(std::span<const CacheLayer> layers)
    : m_reach(std::numeric_limits<std::uint32_t>::max()),
      m_smallestRing(std::numeric_limits<std::uint32_t>::max()) {
    for (const CacheLayer& layer : layers) {
        if (layer.window > 0) {
            // A window before the position to go on from has to be there still.
            m_reach =
                std::min(m_reach, layer.capacity - std::min(layer.capacity, layer.window - 1));
            m_smallestRing = std::min(m_smallestRing, layer.capacity);
        }
    }
}

std::uint32_t CacheHistory::resumable(std::uint32_t position) const {
    const bool isWhole = m_end <= m_smallestRing;
    return isWhole || (position <= m_end && m_end - position <= m_reach) ? position : 0;
}

void CacheHistory::record(std::uint32_t position, std::uint32_t count) {
    assert(resumable(position) == position);
    m_end = position == 0 ? count : std::max(m_end, position + count);
}

}  // namespace concordia
