// The sizes that go with each type of the KV cache.
//
// The elements of a head are stored in octets, eight at a time. Where the type has scales, each 32
// elements of a key share one, and those of a value another; the two halves lie in one word. A head
// is then padded to whole blocks of 32.
// Thread rule: pure functions.
#pragma once

#include <cstdint>

#include "inference/types.h"

namespace concordia {

constexpr std::uint32_t kCacheBlock = 32;  // elements that share a scale

[[nodiscard]] bool hasScales(CacheType type);
// That eight elements take, without scales.
[[nodiscard]] std::uint32_t octetBytes(CacheType type);
// Elements that a head takes up, padding included.
[[nodiscard]] std::uint32_t headStride(CacheType type, std::uint32_t headSize);
// That a key and a value of one position and head take together, scales included.
[[nodiscard]] std::uint32_t slotBytes(CacheType type, std::uint32_t headSize);

}  // namespace concordia
