// Matrices of random weights, and their way into device memory.
// Thread rule: one thread at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "inference/model/tensor_type.h"
#include "tests/shaders/harness.h"

namespace concordia::test {

// As the names of kernels have it: "q4_k".
[[nodiscard]] std::string lowerName(TensorType type);

// Rows may be as long as these: whole blocks of the type, odd numbers of them included.
[[nodiscard]] std::vector<std::uint32_t> columnChoices(TensorType type);

struct PlacedWeights {
    std::array<std::uint64_t, 4> planes{};
    std::uint32_t blocks = 0;
};

class RandomWeights {
public:
    RandomWeights(TensorType type, std::uint32_t rows, std::uint32_t columns, Noise& noise);

    [[nodiscard]] std::span<const float> row(std::uint32_t index) const;
    // Packs the rows firstRow … firstRow + rows − 1 into device memory as the engine does.
    [[nodiscard]] PlacedWeights place(Harness& harness, std::uint32_t firstRow,
                                      std::uint32_t rows) const;

private:
    TensorType m_type;
    std::uint32_t m_columns;
    std::vector<std::byte> m_bytes;
    std::vector<float> m_values;  // decoded
};

}  // namespace concordia::test
