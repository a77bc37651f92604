#include "inference/vulkan/weight_layout.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "inference/vulkan/unit_packer.h"

namespace concordia::vulkan {
namespace {

constexpr WeightLayout kWide32{32, {{{16, 8}, {}, {}, {}}}};
constexpr WeightLayout kWide16{32, {{{16, 4}, {}, {}, {}}}};
constexpr WeightLayout kQ8_0{64, {{{16, 4}, {4, 1}, {}, {}}}};
constexpr WeightLayout kQ4_0{64, {{{16, 2}, {4, 1}, {}, {}}}};
constexpr WeightLayout kQ4_1{32, {{{16, 1}, {4, 1}, {}, {}}}};
constexpr WeightLayout kQ5_0{64, {{{16, 2}, {4, 2}, {4, 1}, {}}}};
constexpr WeightLayout kQ5_1{32, {{{16, 1}, {4, 1}, {4, 1}, {}}}};
constexpr WeightLayout kQ4_K{256, {{{16, 8}, {16, 1}, {}, {}}}};
constexpr WeightLayout kQ5_K{256, {{{16, 8}, {16, 1}, {4, 8}, {}}}};
constexpr WeightLayout kQ6_K{256, {{{16, 8}, {16, 4}, {16, 1}, {2, 1}}}};
constexpr WeightLayout kQ2_K{256, {{{16, 4}, {16, 1}, {4, 1}, {}}}};
constexpr WeightLayout kQ3_K{256, {{{16, 4}, {4, 8}, {4, 3}, {2, 1}}}};
constexpr WeightLayout kIQ4_XS{256, {{{16, 8}, {4, 2}, {}, {}}}};
constexpr WeightLayout kMXFP4{32, {{{16, 1}, {1, 1}, {}, {}}}};

}  // namespace

const WeightLayout& weightLayout(TensorType type) {
    switch (type) {
        case TensorType::F32:
            return kWide32;
        case TensorType::F16:
        case TensorType::BF16:
            return kWide16;
        case TensorType::Q8_0:
            return kQ8_0;
        case TensorType::Q4_0:
        case TensorType::IQ4_NL:
            return kQ4_0;
        case TensorType::Q4_1:
            return kQ4_1;
        case TensorType::Q5_0:
            return kQ5_0;
        case TensorType::Q5_1:
            return kQ5_1;
        case TensorType::Q4_K:
            return kQ4_K;
        case TensorType::Q5_K:
            return kQ5_K;
        case TensorType::Q6_K:
            return kQ6_K;
        case TensorType::Q2_K:
            return kQ2_K;
        case TensorType::Q3_K:
            return kQ3_K;
        case TensorType::IQ4_XS:
            return kIQ4_XS;
        case TensorType::MXFP4:
            return kMXFP4;
    }
    assert(false);
    return kWide32;
}

void packGroup(TensorType type, std::uint32_t columns,
               std::span<const std::span<const std::byte>, 16> rows,
               const std::array<std::byte*, kMaxPlanes>& planes) {
    const WeightLayout& layout = weightLayout(type);
    const std::size_t unitBytes = rowBytes(type, layout.unitElements);
    const std::uint32_t units = layout.units(columns);
    UnitWords words{};
    std::array<std::uint8_t, 256> padded;  // the largest unit is Q6_K's of 210 bytes
    for (std::uint32_t unit = 0; unit < units; ++unit) {
        for (std::size_t row = 0; row < 16; ++row) {
            const std::size_t begin = unit * unitBytes;
            const std::size_t end = std::min(begin + unitBytes, rows[row].size());
            const std::size_t available = end > begin ? end - begin : 0;
            const auto* source = reinterpret_cast<const std::uint8_t*>(rows[row].data()) + begin;
            if (available < unitBytes) {
                padded.fill(0);
                if (available > 0) {
                    std::memcpy(padded.data(), source, available);
                }
                source = padded.data();
            }
            packUnit(type, source, words);
            const std::size_t slot = row % 2 * 8 + row / 2;
            for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
                const PlaneLayout& shape = layout.planes[plane];
                for (std::uint32_t word = 0; word < shape.words; ++word) {
                    const std::size_t index = std::size_t{unit} * shape.words + word;
                    std::memcpy(planes[plane] + (index * 16 + slot) * shape.wordBytes,
                                reinterpret_cast<const std::byte*>(words[plane].data()) +
                                    std::size_t{word} * shape.wordBytes,
                                shape.wordBytes);
                }
            }
        }
    }
}

}  // namespace concordia::vulkan
