// The words of one layer's KV cache, in the layout that shaders/parameters.h tells.
// Thread rule: plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "inference/types.h"

namespace concordia::test {

class CacheImage {
public:
    // All words are zero. `headStride` is a multiple of 8, or of 32 where the type has scales.
    CacheImage(CacheType type, std::uint32_t heads, std::uint32_t headStride,
               std::uint32_t capacity);

    // Element d of the key or value of a head in a slot; the lowest bits of `number` count.
    void setKey(std::size_t head, std::size_t slot, std::size_t d, std::uint32_t number);
    void setValue(std::size_t head, std::size_t slot, std::size_t d, std::uint32_t number);
    // Halves, for 32 elements each.
    void setScales(std::size_t head, std::size_t slot, std::size_t block, std::uint32_t key,
                   std::uint32_t value);

    [[nodiscard]] const std::vector<std::uint32_t>& keys() const { return m_keys; }
    [[nodiscard]] const std::vector<std::uint32_t>& values() const { return m_values; }
    [[nodiscard]] const std::vector<std::uint32_t>& scales() const { return m_scales; }

private:
    void set(std::vector<std::uint32_t>& words, std::size_t octet, std::size_t element,
             std::uint32_t number) const;

    std::size_t m_bits;  // of an element
    std::size_t m_octets;
    std::size_t m_capacity;
    std::vector<std::uint32_t> m_keys;
    std::vector<std::uint32_t> m_values;
    std::vector<std::uint32_t> m_scales;
};

}  // namespace concordia::test
