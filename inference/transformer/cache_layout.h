// How many positions the KV cache holds in each layer. Layers with a window keep a ring: position p
// lies in slot p mod capacity, and overwrites what has left the window.
// Thread rule: pure functions.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "inference/transformer/plan.h"

namespace concordia {

struct CacheLayer {
    std::uint32_t capacity = 0;  // positions
    std::uint32_t window = 0;    // that a token sees, its own included; 0: all
};

// So many positions a conversation can go back (to answer again, say) before layers with a window
// have to be computed from its beginning.
constexpr std::uint32_t kSparePositions = 256;

// The capacity is a multiple of `unit`, and holds a window together with the spare positions, or
// with `batch` tokens that are computed at once if that is more. Requires: contextLength, batch and
// unit are positive.
[[nodiscard]] CacheLayer layOutLayer(std::uint32_t window, std::uint32_t contextLength,
                                     std::uint32_t batch, std::uint32_t unit);

// Of each layer of the plan; 0: none.
[[nodiscard]] std::vector<std::uint32_t> windowsOf(const Plan& plan);

// One for each layer, as layOutLayer has them.
[[nodiscard]] std::vector<CacheLayer> layOutCache(const Plan& plan, std::uint32_t contextLength,
                                                  std::uint32_t batch, std::uint32_t unit);

// Slots in which a layer holds positions 0 … count − 1, or what of them has not been overwritten.
[[nodiscard]] inline std::uint32_t usedSlots(const CacheLayer& layer, std::uint32_t count) {
    return std::min(layer.capacity, count);
}

// Differs for caches whose saved bytes must not be exchanged: layers, and the rings of those with a
// window.
[[nodiscard]] std::string describeCache(std::span<const CacheLayer> layers);

}  // namespace concordia
