#include "inference/vulkan/unit_packer.h"

#include <bit>
#include <cstddef>
#include <cstring>

namespace concordia::vulkan {
namespace {

static_assert(std::endian::native == std::endian::little, "packed words are little-endian");

using Bytes = const std::uint8_t*;

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

// 64 bytes of bit pairs: block b (of 8, with 32 elements each) takes bits 2(b mod 4) and above of
// the 32 bytes of its half. Two words a block: bits 2j and 2j + 1 of word w are those of element
// 16w + j.
void packBitPairs(Bytes pairs, std::uint32_t* words) {
    for (unsigned block = 0; block < 8; ++block) {
        for (unsigned word = 0; word < 2; ++word) {
            std::uint32_t bits = 0;
            for (unsigned j = 0; j < 16; ++j) {
                const std::uint32_t byte = pairs[block / 4 * 32 + 16 * word + j];
                bits |= (byte >> (2 * (block % 4)) & 3U) << (2 * j);
            }
            words[2 * block + word] = bits;
        }
    }
}

// Bit `block` of each of 32 bytes; bit e is that of element e.
std::uint32_t gatherRow(Bytes bytes, unsigned block) {
    std::uint32_t bits = 0;
    for (unsigned i = 0; i < 4; ++i) {
        bits |= gatherBits(load<std::uint64_t>(bytes + 8 * i), block) << (8 * i);
    }
    return bits;
}

// Eight fields of 12 bits in three words: 2p and 2p + 1 (p = 0, 1, 2) in the low 24 bits of word p,
// 6 and 7 in the three top bytes.
void packFields(const std::array<std::uint32_t, 8>& fields, std::uint32_t* words) {
    const std::uint32_t last = fields[6] | fields[7] << 12;
    for (unsigned pair = 0; pair < 3; ++pair) {
        words[pair] =
            fields[2 * pair] | fields[2 * pair + 1] << 12 | (last >> (8 * pair) & 255U) << 24;
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
    packFields(fields, words.data() + 1);
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
        out[2][block] = gatherRow(source + 16, block);
    }
}

void packQ6_K(Bytes source, UnitWords& out) {
    for (unsigned half = 0; half < 2; ++half) {
        // Blocks 0 and 2 are the low and high nibbles of 32 bytes, blocks 1 and 3 of the next 32.
        for (unsigned i = 0; i < 2; ++i) {
            for (unsigned j = 0; j < 4; ++j) {
                const auto bytes = load<std::uint64_t>(source + 64 * half + 32 * i + 8 * j);
                out[0][16 * half + 4 * i + j] = gatherNibbles(bytes);
                out[0][16 * half + 8 + 4 * i + j] = gatherNibbles(bytes >> 4);
            }
        }
    }
    packBitPairs(source + 128, out[1].data());
    std::memcpy(out[2].data(), source + 192, 16);
    out[3][0] = load<std::uint16_t>(source + 208);
}

void packQ2_K(Bytes source, UnitWords& out) {
    packBitPairs(source + 16, out[0].data());
    std::memcpy(out[1].data(), source, 16);
    out[2][0] = load<std::uint32_t>(source + 80);
}

void packQ3_K(Bytes source, UnitWords& out) {
    packBitPairs(source + 32, out[0].data());
    Bytes packed = source + 96;
    const auto scale = [packed](unsigned group) {
        return (packed[group % 8] >> (group / 8 * 4) & 15U) |
               (packed[8 + group % 4] >> (group / 4 * 2) & 3U) << 4U;
    };
    std::array<std::uint32_t, 8> fields;
    for (unsigned block = 0; block < 8; ++block) {
        out[1][block] = gatherRow(source, block);
        fields[block] = scale(2 * block) | scale(2 * block + 1) << 6;
    }
    packFields(fields, out[2].data());
    out[3][0] = load<std::uint16_t>(source + 108);
}

void packIQ4_NL(Bytes source, UnitWords& out) {
    packHalves(source + 2, out[0].data());
    packHalves(source + 20, out[0].data() + 4);
    out[1][0] = load<std::uint16_t>(source) | std::uint32_t{load<std::uint16_t>(source + 18)} << 16;
}

void packIQ4_XS(Bytes source, UnitWords& out) {
    std::memcpy(out[1].data(), source, 8);
    for (unsigned block = 0; block < 8; ++block) {
        packHalves(source + 8 + 16 * block, out[0].data() + std::size_t{4} * block);
    }
}

void packMXFP4(Bytes source, UnitWords& out) {
    out[1][0] = source[0];
    packHalves(source + 1, out[0].data());
}

}  // namespace

void packUnit(TensorType type, const std::uint8_t* source, UnitWords& out) {
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
        case TensorType::Q2_K:
            packQ2_K(source, out);
            break;
        case TensorType::Q3_K:
            packQ3_K(source, out);
            break;
        case TensorType::IQ4_NL:
            packIQ4_NL(source, out);
            break;
        case TensorType::IQ4_XS:
            packIQ4_XS(source, out);
            break;
        case TensorType::MXFP4:
            packMXFP4(source, out);
            break;
    }
}

}  // namespace concordia::vulkan
