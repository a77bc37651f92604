#include "tests/shaders/random_weights.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <cstring>

#include "inference/vulkan/weight_layout.h"

namespace concordia::test {
namespace {

// Where a block of the type keeps its half-precision factors.
std::vector<std::size_t> factorOffsets(TensorType type) {
    switch (type) {
        case TensorType::Q4_0:
        case TensorType::Q5_0:
        case TensorType::Q8_0:
            return {0};
        case TensorType::Q4_1:
        case TensorType::Q5_1:
        case TensorType::Q4_K:
        case TensorType::Q5_K:
            return {0, 2};
        case TensorType::Q6_K:
            return {208};
        case TensorType::F32:
        case TensorType::F16:
        case TensorType::BF16:
            break;
    }
    return {};
}

void fillBlock(TensorType type, std::span<std::byte> block, Noise& noise) {
    const float value = noise.unit();
    if (type == TensorType::F32) {
        std::memcpy(block.data(), &value, sizeof(value));
    } else if (type == TensorType::F16) {
        const std::uint16_t half = floatToHalf(value);
        std::memcpy(block.data(), &half, sizeof(half));
    } else if (type == TensorType::BF16) {
        const auto high = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16U);
        std::memcpy(block.data(), &high, sizeof(high));
    } else {
        std::ranges::generate(block, [&] { return static_cast<std::byte>(noise.next()); });
        for (const std::size_t offset : factorOffsets(type)) {
            const std::uint16_t factor = floatToHalf(noise.unit() / 64);
            std::memcpy(block.data() + offset, &factor, sizeof(factor));
        }
    }
}

}  // namespace

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
    : m_type(type), m_columns(columns) {
    const std::size_t bytesPerRow = rowBytes(type, columns);
    m_bytes.resize(bytesPerRow * rows);
    m_values.resize(std::size_t{rows} * columns);
    const std::size_t step = traits(type).blockBytes;
    for (std::size_t at = 0; at < m_bytes.size(); at += step) {
        fillBlock(type, std::span(m_bytes).subspan(at, step), noise);
    }
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
