#include "inference/vulkan/weight_layout.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

namespace concordia::vulkan {
namespace {

static_assert(std::endian::native == std::endian::little, "packed words are little-endian");

using Bytes = const std::uint8_t*;

// One unit of one row, divided into planes; 256 elements of F32 would be the largest, 32 are used.
using UnitWords = std::array<std::array<std::uint32_t, 32>, kMaxPlanes>;

constexpr WeightLayout kWide32{32, {{{16, 8}, {}, {}, {}}}};
constexpr WeightLayout kWide16{32, {{{16, 4}, {}, {}, {}}}};
constexpr WeightLayout kQ8_0{64, {{{16, 4}, {4, 1}, {}, {}}}};
constexpr WeightLayout kQ4_0{64, {{{16, 2}, {4, 1}, {}, {}}}};
constexpr WeightLayout kQ4_1{32, {{{16, 1}, {4, 1}, {}, {}}}};
constexpr WeightLayout kQ5_0{64, {{{16, 2}, {4, 2}, {4, 1}, {}}}};
constexpr WeightLayout kQ5_1{32, {{{16, 1}, {4, 1}, {4, 1}, {}}}};
constexpr WeightLayout kQ4_K{256, {{{16, 8}, {16, 1}, {}, {}}}};
constexpr WeightLayout kQ5_K{256, {{{16, 8}, {16, 1}, {4, 8}, {}}}};
constexpr WeightLayout kQ6_K{256, {{{16, 8}, {16, 4}, {16, 1}, {4, 1}}}};

template <typename T>
T load(Bytes source) {
    T value;
    std::memcpy(&value, source, sizeof(T));
    return value;
}

// The low nibbles of 8 bytes, the first byte's lowest.
std::uint32_t gatherNibbles(std::uint64_t bytes) {
    bytes &= 0x0F0F0F0F0F0F0F0FU;
    bytes = (bytes | bytes >> 4) & 0x00FF00FF00FF00FFU;
    bytes = (bytes | bytes >> 8) & 0x0000FFFF0000FFFFU;
    return static_cast<std::uint32_t>(bytes | bytes >> 16);
}

// Bit `bit` of each of 8 bytes, the first byte's lowest.
std::uint32_t gatherBits(std::uint64_t bytes, unsigned bit) {
    return static_cast<std::uint32_t>((bytes >> bit & 0x0101010101010101U) * 0x0102040810204080U >>
                                      56);
}

// 32 elements in the order of Q4_0, Q4_1, Q5_0 and Q5_1: the low nibbles of 16 bytes, then the
// high.
void packHalves(Bytes nibbles, std::uint32_t* words) {
    const auto first = load<std::uint64_t>(nibbles);
    const auto second = load<std::uint64_t>(nibbles + 8);
    words[0] = gatherNibbles(first);
    words[1] = gatherNibbles(second);
    words[2] = gatherNibbles(first >> 4);
    words[3] = gatherNibbles(second >> 4);
}

// 64 elements in the order of the K types: the low nibbles of 32 bytes, then the high.
void packLongHalves(Bytes nibbles, std::uint32_t* words) {
    for (unsigned i = 0; i < 4; ++i) {
        const auto bytes = load<std::uint64_t>(nibbles + 8 * i);
        words[i] = gatherNibbles(bytes);
        words[4 + i] = gatherNibbles(bytes >> 4);
    }
}

void packQ8_0(Bytes source, UnitWords& out) {
    out[1][0] = load<std::uint16_t>(source) | std::uint32_t{load<std::uint16_t>(source + 34)} << 16;
    std::memcpy(out[0].data(), source + 2, 32);
    std::memcpy(out[0].data() + 8, source + 36, 32);
}

void packQ4_0(Bytes source, UnitWords& out) {
    constexpr std::uint32_t kOffsetOff = 0x88888888U;  // unsigned with offset 8 to two's complement
    for (unsigned block = 0; block < 2; ++block) {
        std::uint32_t* words = out[0].data() + std::size_t{4} * block;
        packHalves(source + 18 * block + 2, words);
        for (unsigned i = 0; i < 4; ++i) {
            words[i] ^= kOffsetOff;
        }
    }
    out[1][0] = load<std::uint16_t>(source) | std::uint32_t{load<std::uint16_t>(source + 18)} << 16;
}

void packQ4_1(Bytes source, UnitWords& out) {
    out[1][0] = load<std::uint32_t>(source);
    packHalves(source + 4, out[0].data());
}

void packQ5_0(Bytes source, UnitWords& out) {
    for (unsigned block = 0; block < 2; ++block) {
        packHalves(source + 22 * block + 6, out[0].data() + std::size_t{4} * block);
        out[1][block] = load<std::uint32_t>(source + 22 * block + 2);
    }
    out[2][0] = load<std::uint16_t>(source) | std::uint32_t{load<std::uint16_t>(source + 22)} << 16;
}

void packQ5_1(Bytes source, UnitWords& out) {
    out[2][0] = load<std::uint32_t>(source);
    out[1][0] = load<std::uint32_t>(source + 4);
    packHalves(source + 8, out[0].data());
}

// `source` begins with d, dmin and the 12 bytes of 6-bit scales and minima that Q4_K and Q5_K
// share.
void packKScales(Bytes source, std::array<std::uint32_t, 32>& words) {
    words[0] = load<std::uint32_t>(source);
    Bytes packed = source + 4;
    std::array<std::uint32_t, 8> fields;
    for (unsigned j = 0; j < 8; ++j) {
        const std::uint32_t scale =
            j < 4 ? packed[j] & 63U : (packed[j + 4] & 15U) | (packed[j - 4] >> 6U) << 4U;
        const std::uint32_t minimum =
            j < 4 ? packed[j + 4] & 63U : (packed[j + 4] >> 4U) | (packed[j] >> 6U) << 4U;
        fields[j] = scale | minimum << 6;
    }
    const std::uint32_t last = fields[6] | fields[7] << 12;
    for (unsigned pair = 0; pair < 3; ++pair) {
        words[1 + pair] =
            fields[2 * pair] | fields[2 * pair + 1] << 12 | (last >> (8 * pair) & 255U) << 24;
    }
}

void packQ4_K(Bytes source, UnitWords& out) {
    packKScales(source, out[1]);
    for (unsigned i = 0; i < 4; ++i) {
        packLongHalves(source + 16 + 32 * i, out[0].data() + std::size_t{8} * i);
    }
}

void packQ5_K(Bytes source, UnitWords& out) {
    packKScales(source, out[1]);
    for (unsigned i = 0; i < 4; ++i) {
        packLongHalves(source + 48 + 32 * i, out[0].data() + std::size_t{8} * i);
    }
    for (unsigned block = 0; block < 8; ++block) {
        out[2][block] = 0;
        for (unsigned i = 0; i < 4; ++i) {
            const auto bytes = load<std::uint64_t>(source + 16 + 8 * i);
            out[2][block] |= gatherBits(bytes, block) << (8 * i);
        }
    }
}

void packQ6_K(Bytes source, UnitWords& out) {
    Bytes high = source + 128;
    for (unsigned half = 0; half < 2; ++half) {
        // Blocks 0 and 2 are the low and high nibbles of 32 bytes, blocks 1 and 3 of the next 32.
        for (unsigned i = 0; i < 2; ++i) {
            for (unsigned j = 0; j < 4; ++j) {
                const auto bytes = load<std::uint64_t>(source + 64 * half + 32 * i + 8 * j);
                out[0][16 * half + 4 * i + j] = gatherNibbles(bytes);
                out[0][16 * half + 8 + 4 * i + j] = gatherNibbles(bytes >> 4);
            }
        }
        for (unsigned block = 0; block < 4; ++block) {
            for (unsigned word = 0; word < 2; ++word) {
                std::uint32_t bits = 0;
                for (unsigned j = 0; j < 16; ++j) {
                    const std::uint32_t byte = high[32 * half + 16 * word + j];
                    bits |= (byte >> (2 * block) & 3U) << (2 * j);
                }
                out[1][8 * half + 2 * block + word] = bits;
            }
        }
    }
    std::memcpy(out[2].data(), source + 192, 16);
    out[3][0] = std::bit_cast<std::uint32_t>(halfToFloat(load<std::uint16_t>(source + 208)));
}

void packUnit(TensorType type, Bytes source, UnitWords& out) {
    switch (type) {
        case TensorType::F32:
            std::memcpy(out[0].data(), source, 128);
            break;
        case TensorType::F16:
        case TensorType::BF16:
            std::memcpy(out[0].data(), source, 64);
            break;
        case TensorType::Q8_0:
            packQ8_0(source, out);
            break;
        case TensorType::Q4_0:
            packQ4_0(source, out);
            break;
        case TensorType::Q4_1:
            packQ4_1(source, out);
            break;
        case TensorType::Q5_0:
            packQ5_0(source, out);
            break;
        case TensorType::Q5_1:
            packQ5_1(source, out);
            break;
        case TensorType::Q4_K:
            packQ4_K(source, out);
            break;
        case TensorType::Q5_K:
            packQ5_K(source, out);
            break;
        case TensorType::Q6_K:
            packQ6_K(source, out);
            break;
    }
}

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
            Bytes source = reinterpret_cast<Bytes>(rows[row].data()) + begin;
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
                    std::memcpy(
                        planes[plane] + ((std::size_t{unit} * shape.words + word) * 16 + slot) *
                                            shape.wordBytes,
                        words[plane].data() + word * (shape.wordBytes / 4), shape.wordBytes);
                }
            }
        }
    }
}

}  // namespace concordia::vulkan
