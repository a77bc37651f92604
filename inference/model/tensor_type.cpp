#include "inference/model/tensor_type.h"

#include <array>
#include <bit>
#include <cassert>
#include <cstring>
#include <string>

namespace concordia {
namespace {

struct NamedId {
    std::uint32_t id;
    TensorTypeTraits traits;
};

// Every type that GGUF defines or once defined; the withdrawn ones have no block shape.
constexpr std::array kTypes{
    NamedId{0, {"F32", 1, 4}},         NamedId{1, {"F16", 1, 2}},
    NamedId{2, {"Q4_0", 32, 18}},      NamedId{3, {"Q4_1", 32, 20}},
    NamedId{4, {"Q4_2", 0, 0}},        NamedId{5, {"Q4_3", 0, 0}},
    NamedId{6, {"Q5_0", 32, 22}},      NamedId{7, {"Q5_1", 32, 24}},
    NamedId{8, {"Q8_0", 32, 34}},      NamedId{9, {"Q8_1", 32, 36}},
    NamedId{10, {"Q2_K", 256, 84}},    NamedId{11, {"Q3_K", 256, 110}},
    NamedId{12, {"Q4_K", 256, 144}},   NamedId{13, {"Q5_K", 256, 176}},
    NamedId{14, {"Q6_K", 256, 210}},   NamedId{15, {"Q8_K", 256, 292}},
    NamedId{16, {"IQ2_XXS", 256, 66}}, NamedId{17, {"IQ2_XS", 256, 74}},
    NamedId{18, {"IQ3_XXS", 256, 98}}, NamedId{19, {"IQ1_S", 256, 50}},
    NamedId{20, {"IQ4_NL", 32, 18}},   NamedId{21, {"IQ3_S", 256, 110}},
    NamedId{22, {"IQ2_S", 256, 82}},   NamedId{23, {"IQ4_XS", 256, 136}},
    NamedId{24, {"I8", 1, 1}},         NamedId{25, {"I16", 1, 2}},
    NamedId{26, {"I32", 1, 4}},        NamedId{27, {"I64", 1, 8}},
    NamedId{28, {"F64", 1, 8}},        NamedId{29, {"IQ1_M", 256, 56}},
    NamedId{30, {"BF16", 1, 2}},       NamedId{31, {"Q4_0_4_4", 0, 0}},
    NamedId{32, {"Q4_0_4_8", 0, 0}},   NamedId{33, {"Q4_0_8_8", 0, 0}},
    NamedId{34, {"TQ1_0", 256, 54}},   NamedId{35, {"TQ2_0", 256, 66}},
    NamedId{36, {"IQ4_NL_4_4", 0, 0}}, NamedId{37, {"IQ4_NL_4_8", 0, 0}},
    NamedId{38, {"IQ4_NL_8_8", 0, 0}}, NamedId{39, {"MXFP4", 32, 17}},
    NamedId{40, {"NVFP4", 64, 36}},    NamedId{41, {"Q1_0", 128, 18}},
    NamedId{42, {"Q2_0", 64, 18}},
};

consteval bool idsAreIndexes() {
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
        if (kTypes[i].id != i) {
            return false;
        }
    }
    return true;
}
static_assert(idsAreIndexes(), "types are looked up by index");

using Bytes = const std::byte*;

std::uint8_t byteAt(Bytes bytes, std::size_t index) {
    return std::to_integer<std::uint8_t>(bytes[index]);
}

int signedAt(Bytes bytes, std::size_t index) {
    return static_cast<std::int8_t>(byteAt(bytes, index));
}

template <typename Integer>
Integer read(Bytes bytes) {
    static_assert(std::endian::native == std::endian::little, "GGUF blocks are little-endian");
    Integer value;
    std::memcpy(&value, bytes, sizeof(value));
    return value;
}

float halfAt(Bytes bytes) {
    return halfToFloat(read<std::uint16_t>(bytes));
}

// In all block types below, the product of a binary16 scale (11 significant bits), an integer
// scale (≤ 7) and a quantized value (≤ 6) fits the 24 bits of a float. So at most one rounding
// happens, in the addition of the minimum, whichever way the compiler orders or fuses it.

// Block: scale d (half), 16 bytes of nibbles: low ones first, then the high ones.
void decodeQ4_0(Bytes block, float* values) {
    const float scale = halfAt(block);
    for (std::size_t i = 0; i < 16; ++i) {
        const int packed = byteAt(block, 2 + i);
        values[i] = scale * static_cast<float>((packed & 0xF) - 8);
        values[i + 16] = scale * static_cast<float>((packed >> 4) - 8);
    }
}

// Block: scale d and minimum m (halves), nibbles as in Q4_0.
void decodeQ4_1(Bytes block, float* values) {
    const float scale = halfAt(block);
    const float minimum = halfAt(block + 2);
    for (std::size_t i = 0; i < 16; ++i) {
        const int packed = byteAt(block, 4 + i);
        values[i] = scale * static_cast<float>(packed & 0xF) + minimum;
        values[i + 16] = scale * static_cast<float>(packed >> 4) + minimum;
    }
}

struct FiveBitPair {
    int low;   // element i
    int high;  // element i + 16
};

// Nibbles as in Q4_0; bit i of `fifthBits` is the fifth bit of element i.
FiveBitPair fiveBits(std::uint8_t packed, std::uint32_t fifthBits, std::size_t i) {
    const auto fifth = [&](std::size_t element) {
        return static_cast<int>((fifthBits >> element) & 1U) << 4;
    };
    return {(packed & 0xF) | fifth(i), (packed >> 4) | fifth(i + 16)};
}

// Block: scale d (half), 4 bytes of fifth bits, 16 bytes of nibbles.
void decodeQ5_0(Bytes block, float* values) {
    const float scale = halfAt(block);
    const auto fifthBits = read<std::uint32_t>(block + 2);
    for (std::size_t i = 0; i < 16; ++i) {
        const FiveBitPair pair = fiveBits(byteAt(block, 6 + i), fifthBits, i);
        values[i] = scale * static_cast<float>(pair.low - 16);
        values[i + 16] = scale * static_cast<float>(pair.high - 16);
    }
}

// Block: scale d and minimum m (halves), 4 bytes of fifth bits, 16 bytes of nibbles.
void decodeQ5_1(Bytes block, float* values) {
    const float scale = halfAt(block);
    const float minimum = halfAt(block + 2);
    const auto fifthBits = read<std::uint32_t>(block + 4);
    for (std::size_t i = 0; i < 16; ++i) {
        const FiveBitPair pair = fiveBits(byteAt(block, 8 + i), fifthBits, i);
        values[i] = scale * static_cast<float>(pair.low) + minimum;
        values[i + 16] = scale * static_cast<float>(pair.high) + minimum;
    }
}

// Block: scale d (half), 32 signed bytes.
void decodeQ8_0(Bytes block, float* values) {
    const float scale = halfAt(block);
    for (std::size_t i = 0; i < 32; ++i) {
        values[i] = scale * static_cast<float>(signedAt(block, 2 + i));
    }
}

struct ScaleAndMinimum {
    float scale;
    float minimum;
};

// Q4_K and Q5_K: header of scale d and minimum dmin (halves), then eight 6-bit scales and eight
// 6-bit minimums in 12 bytes: bytes 0–3 hold scales 0–3, bytes 4–7 minimums 0–3, both with the
// upper bits of number 4–7 on top; bytes 8–11 hold the low nibbles of scales and minimums 4–7.
ScaleAndMinimum kScale(Bytes block, std::size_t group) {
    const Bytes packed = block + 4;
    int scale = 0;
    int minimum = 0;
    if (group < 4) {
        scale = byteAt(packed, group) & 0x3F;
        minimum = byteAt(packed, group + 4) & 0x3F;
    } else {
        const int low = byteAt(packed, group + 4);
        scale = (low & 0xF) | ((byteAt(packed, group - 4) >> 6) << 4);
        minimum = (low >> 4) | ((byteAt(packed, group) >> 6) << 4);
    }
    return {halfAt(block) * static_cast<float>(scale),
            halfAt(block + 2) * static_cast<float>(minimum)};
}

// Block: header (16 bytes), 128 bytes of nibbles. Groups 2g and 2g+1 of 32 elements share the
// bytes 32g … 32g+31: low nibbles, then high ones.
void decodeQ4_K(Bytes block, float* values) {
    for (std::size_t group = 0; group < 8; ++group) {
        const ScaleAndMinimum s = kScale(block, group);
        const Bytes nibbles = block + 16 + group / 2 * 32;
        const std::size_t shift = group % 2 * 4;
        for (std::size_t i = 0; i < 32; ++i) {
            const int q = (byteAt(nibbles, i) >> shift) & 0xF;
            values[group * 32 + i] = s.scale * static_cast<float>(q) - s.minimum;
        }
    }
}

// Block: header (16 bytes), 32 bytes of fifth bits (bit g of byte i: element i of group g),
// 128 bytes of nibbles as in Q4_K.
void decodeQ5_K(Bytes block, float* values) {
    for (std::size_t group = 0; group < 8; ++group) {
        const ScaleAndMinimum s = kScale(block, group);
        const Bytes nibbles = block + 48 + group / 2 * 32;
        const std::size_t shift = group % 2 * 4;
        for (std::size_t i = 0; i < 32; ++i) {
            const int fifth = ((byteAt(block, 16 + i) >> group) & 1) << 4;
            const int q = ((byteAt(nibbles, i) >> shift) & 0xF) | fifth;
            values[group * 32 + i] = s.scale * static_cast<float>(q) - s.minimum;
        }
    }
}

// Block: 128 bytes of low nibbles, 64 bytes of high bit pairs, 16 signed scales, scale d (half).
// Each half of 128 elements is four rows of 32: nibbles of rows 0 and 1 are the low, of rows 2
// and 3 the high ones of the half's 64 bytes; row r's bit pairs are bits 2r, 2r+1 of its 32 bytes.
void decodeQ6_K(Bytes block, float* values) {
    const float blockScale = halfAt(block + 208);
    for (std::size_t row = 0; row < 8; ++row) {
        const std::size_t half = row / 4;
        const std::size_t inHalf = row % 4;
        const Bytes nibbles = block + half * 64 + inHalf % 2 * 32;
        const Bytes pairs = block + 128 + half * 32;
        for (std::size_t i = 0; i < 32; ++i) {
            const int low = (byteAt(nibbles, i) >> (inHalf / 2 * 4)) & 0xF;
            const int high = (byteAt(pairs, i) >> (inHalf * 2)) & 3;
            const int scale = signedAt(block, 192 + row * 2 + i / 16);
            values[row * 32 + i] = blockScale * static_cast<float>(scale) *
                                   static_cast<float>((low | (high << 4)) - 32);
        }
    }
}

void decodeF32(Bytes bytes, float* value) {
    std::memcpy(value, bytes, sizeof(float));
}
void decodeF16(Bytes bytes, float* value) {
    *value = halfAt(bytes);
}
void decodeBF16(Bytes bytes, float* value) {
    *value = bfloat16ToFloat(read<std::uint16_t>(bytes));
}

using BlockDecoder = void (*)(Bytes, float*);

BlockDecoder blockDecoder(TensorType type) {
    switch (type) {
        case TensorType::F32:
            return decodeF32;
        case TensorType::F16:
            return decodeF16;
        case TensorType::BF16:
            return decodeBF16;
        case TensorType::Q4_0:
            return decodeQ4_0;
        case TensorType::Q4_1:
            return decodeQ4_1;
        case TensorType::Q5_0:
            return decodeQ5_0;
        case TensorType::Q5_1:
            return decodeQ5_1;
        case TensorType::Q8_0:
            return decodeQ8_0;
        case TensorType::Q4_K:
            return decodeQ4_K;
        case TensorType::Q5_K:
            return decodeQ5_K;
        case TensorType::Q6_K:
            return decodeQ6_K;
    }
    return nullptr;
}

}  // namespace

std::optional<TensorType> tensorTypeFromId(std::uint32_t id) {
    const auto type = static_cast<TensorType>(id);
    return blockDecoder(type) != nullptr ? std::optional(type) : std::nullopt;
}

std::string tensorTypeName(std::uint32_t id) {
    return id < kTypes.size() ? std::string(kTypes[id].traits.name) : "type " + std::to_string(id);
}

std::optional<TensorTypeTraits> traitsFromId(std::uint32_t id) {
    if (id >= kTypes.size() || kTypes[id].traits.blockElements == 0) {
        return std::nullopt;
    }
    return kTypes[id].traits;
}

const TensorTypeTraits& traits(TensorType type) {
    return kTypes[static_cast<std::uint32_t>(type)].traits;
}

std::size_t rowBytes(TensorType type, std::uint64_t columns) {
    const TensorTypeTraits& shape = traits(type);
    assert(columns % shape.blockElements == 0);
    return static_cast<std::size_t>(columns / shape.blockElements * shape.blockBytes);
}

void dequantizeRow(TensorType type, std::span<const std::byte> row, std::span<float> values) {
    const TensorTypeTraits& shape = traits(type);
    assert(row.size() == rowBytes(type, values.size()));
    const BlockDecoder decode = blockDecoder(type);
    const std::size_t blocks = values.size() / shape.blockElements;
    for (std::size_t block = 0; block < blocks; ++block) {
        decode(row.data() + block * shape.blockBytes, values.data() + block * shape.blockElements);
    }
}

float halfToFloat(std::uint16_t half) {
    const std::uint32_t sign = (half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 0) {  // zero and subnormals: fraction · 2⁻²⁴, exact
        const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
        return sign != 0 ? -magnitude : magnitude;
    }
    const std::uint32_t exponent32 = exponent == 0x1F ? 0xFFU : exponent + (127 - 15);
    return std::bit_cast<float>(sign | (exponent32 << 23) | (fraction << 13));
}

std::uint16_t floatToHalf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000U);
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    const auto signedHalf = [&](std::uint32_t half) {
        return static_cast<std::uint16_t>(sign | half);
    };
    if (magnitude > 0x7F800000U) {  // NaN: quiet, with the upper bits of its payload
        return signedHalf(0x7E00U | ((magnitude >> 13) & 0x3FFU));
    }
    if (magnitude >= 0x47800000U) {  // 2¹⁶ and above, infinity
        return signedHalf(0x7C00U);
    }
    if (magnitude < 0x33000000U) {  // below 2⁻²⁵, half of the smallest subnormal
        return sign;
    }
    const std::uint32_t exponent = magnitude >> 23;
    const std::uint32_t significand = (magnitude & 0x7FFFFFU) | 0x800000U;  // 24 bits
    // Normal halves keep 11 of the 24 bits; subnormal ones are counted in units of 2⁻²⁴.
    const bool subnormal = exponent < 113;
    const std::uint32_t dropped = subnormal ? 126 - exponent : 13;
    const std::uint32_t kept = significand >> dropped;
    const std::uint32_t rest = significand & ((1U << dropped) - 1);
    const std::uint32_t midpoint = 1U << (dropped - 1);
    const bool roundUp = rest > midpoint || (rest == midpoint && (kept & 1U) != 0);
    // The carry out of a full fraction moves into the exponent, up to infinity, as it should.
    const std::uint32_t base = subnormal ? kept : ((exponent - 112) << 10) | (kept & 0x3FFU);
    return signedHalf(base + (roundUp ? 1 : 0));
}

float bfloat16ToFloat(std::uint16_t value) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

}  // namespace concordia
