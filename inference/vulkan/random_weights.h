// Weights for checking a device: any bits in the quants and small factors, so that every value
// which a tensor type can hold occurs. Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "inference/model/tensor_type.h"

namespace concordia::vulkan {

// Numbers that look random and are the same everywhere (SplitMix64, Steele et al. 2014).
class Noise {
public:
    explicit Noise(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    float unit();  // in [-1, 1)

private:
    std::uint64_t m_state;
};

// Requires: columns is a multiple of the type's blockElements.
[[nodiscard]] std::vector<std::byte> randomRows(TensorType type, std::uint32_t rows,
                                                std::uint32_t columns, Noise& noise);

}  // namespace concordia::vulkan
