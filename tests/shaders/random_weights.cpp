#include "tests/shaders/random_weights.h"

#include <algorithm>
#include <cctype>

#include "inference/vulkan/weight_layout.h"

namespace concordia::test {
std::string lowerName(TensorType type) {
    std::string name(traits(type).name);
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

std::vector<std::uint32_t> columnChoices(TensorType type) {
    switch (traits(type).blockElements) {
        case 1:
            return {1, 5, 40, 96, 100, 416};
        case 32:
            return {32, 96, 160, 416};
        default:
            return {256, 768};
    }
}

RandomWeights::RandomWeights(TensorType type, std::uint32_t rows, std::uint32_t columns,
                             Noise& noise)
    : m_type(type),
      m_columns(columns),
      m_bytes(vulkan::randomRows(type, rows, columns, noise)),
      m_values(std::size_t{rows} * columns) {
    const std::size_t bytesPerRow = rowBytes(type, columns);
    for (std::size_t i = 0; i < rows; ++i) {
        dequantizeRow(type, std::span(m_bytes).subspan(i * bytesPerRow, bytesPerRow),
                      std::span(m_values).subspan(i * columns, columns));
    }
}

std::span<const float> RandomWeights::row(std::uint32_t index) const {
    return std::span(m_values).subspan(std::size_t{index} * m_columns, m_columns);
}

PlacedWeights RandomWeights::place(Harness& harness, std::uint32_t firstRow,
                                   std::uint32_t rows) const {
    const vulkan::WeightLayout& layout = vulkan::weightLayout(m_type);
    constexpr std::uint32_t kGroupRows = shaders::kGroupRows;
    const std::uint32_t groups = (rows + kGroupRows - 1) / kGroupRows;
    PlacedWeights placed;
    placed.blocks = layout.blocks(m_columns);
    std::array<std::byte*, vulkan::kMaxPlanes> planes{};
    for (std::size_t plane = 0; plane < vulkan::kMaxPlanes; ++plane) {
        const std::uint64_t bytes = groups * layout.groupBytes(plane, m_columns);
        if (bytes > 0) {
            planes[plane] = harness.placeBytes("weights", bytes, placed.planes[plane]);
        } else {
            // As the engine does: addresses that nothing is read from must still be valid.
            placed.planes[plane] = placed.planes[0];
        }
    }
    const std::size_t bytesPerRow = rowBytes(m_type, m_columns);
    for (std::uint32_t group = 0; group < groups; ++group) {
        std::array<std::span<const std::byte>, kGroupRows> source;
        for (std::uint32_t i = 0; i < std::min(kGroupRows, rows - group * kGroupRows); ++i) {
            const std::size_t row = firstRow + group * kGroupRows + i;
            source[i] = std::span(m_bytes).subspan(row * bytesPerRow, bytesPerRow);
        }
        std::array<std::byte*, vulkan::kMaxPlanes> destination{};
        for (std::size_t plane = 0; plane < vulkan::kMaxPlanes; ++plane) {
            if (planes[plane] != nullptr) {
                destination[plane] = planes[plane] + group * layout.groupBytes(plane, m_columns);
            }
        }
        vulkan::packGroup(m_type, m_columns, source, destination);
    }
    return placed;
}

}  // namespace concordia::test
