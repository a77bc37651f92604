#include "inference/model/block_decoders.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace concordia {
namespace {

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

// The levels of IQ4_NL and IQ4_XS: closer together near 0, where most weights are.
constexpr std::array<int, 16> kUnevenLevels{-127, -104, -83, -65, -49, -35, -22, -10,
                                            1,    13,   25,  38,  53,  69,  89,  113};
// The numbers of FP4 (E2M1, OCP Microscaling Formats), doubled.
constexpr std::array<int, 16> kFp4Levels{0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

// 16 bytes of nibbles, low ones first, then the high ones: indexes of levels.
void decodeLevels(Bytes nibbles, float scale, const std::array<int, 16>& levels, float* values) {
    for (std::size_t i = 0; i < 16; ++i) {
        const unsigned packed = byteAt(nibbles, i);
        values[i] = scale * static_cast<float>(levels[packed & 0xFU]);
        values[i + 16] = scale * static_cast<float>(levels[packed >> 4U]);
    }
}

// Block: scale d (half), 16 bytes of nibbles.
void decodeIQ4_NL(Bytes block, float* values) {
    decodeLevels(block + 2, halfAt(block), kUnevenLevels, values);
}

// Block: scale d (half), 2 bytes of upper scale bits (two for each group), 4 bytes of lower ones
// (a nibble for each), 128 bytes of nibbles. Eight groups of 32; their scales are 6 bits, less 32.
void decodeIQ4_XS(Bytes block, float* values) {
    const float blockScale = halfAt(block);
    const int upper = read<std::uint16_t>(block + 2);
    for (std::size_t group = 0; group < 8; ++group) {
        const int low = (byteAt(block, 4 + group / 2) >> (group % 2 * 4)) & 0xF;
        const int scale = (low | ((upper >> (2 * group)) & 3) << 4) - 32;
        decodeLevels(block + 8 + 16 * group, blockScale * static_cast<float>(scale), kUnevenLevels,
                     values + 32 * group);
    }
}

// Block: exponent e (E8M0), 16 bytes of nibbles. The scale is 2^(e − 127), halved here because the
// levels are doubled.
void decodeMXFP4(Bytes block, float* values) {
    const auto exponent = static_cast<int>(byteAt(block, 0));
    decodeLevels(block + 1, std::ldexp(1.0F, exponent - 128), kFp4Levels, values);
}

// Q2_K and Q3_K: 64 bytes of bit pairs. Row r of 32 elements takes bits 2(r mod 4) and above of the
// 32 bytes of its half of the block.
int bitPair(Bytes pairs, std::size_t row, std::size_t i) {
    return (byteAt(pairs, row / 4 * 32 + i) >> (row % 4 * 2)) & 3;
}

// Block: 16 bytes with a scale (low nibble) and a minimum (high) for 16 elements each, 64 bytes of
// bit pairs, d and dmin (halves).
void decodeQ2_K(Bytes block, float* values) {
    const float blockScale = halfAt(block + 80);
    const float blockMinimum = halfAt(block + 82);
    for (std::size_t i = 0; i < 256; ++i) {
        const int packed = byteAt(block, i / 16);
        const float scale = blockScale * static_cast<float>(packed & 0xF);
        const float minimum = blockMinimum * static_cast<float>(packed >> 4);
        values[i] = scale * static_cast<float>(bitPair(block + 16, i / 32, i % 32)) - minimum;
    }
}

// Block: 32 bytes of third bits (bit r of byte i: element i of row r), 64 bytes of bit pairs,
// 12 bytes of scales, d (half). The sixteen scales have 6 bits, less 32: their low nibbles are the
// low, then the high nibbles of 8 bytes, their upper bits the bit pairs of 4 bytes.
void decodeQ3_K(Bytes block, float* values) {
    const float blockScale = halfAt(block + 108);
    const Bytes scales = block + 96;
    for (std::size_t i = 0; i < 256; ++i) {
        const std::size_t group = i / 16;
        const int low = (byteAt(scales, group % 8) >> (group / 8 * 4)) & 0xF;
        const int upper = (byteAt(scales, 8 + group % 4) >> (group / 4 * 2)) & 3;
        const float scale = blockScale * static_cast<float>((low | upper << 4) - 32);
        const int third = (byteAt(block, i % 32) >> (i / 32)) & 1;
        const int q = bitPair(block + 32, i / 32, i % 32) | third << 2;
        values[i] = scale * static_cast<float>(q - 4);
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

}  // namespace

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
        case TensorType::Q2_K:
            return decodeQ2_K;
        case TensorType::Q3_K:
            return decodeQ3_K;
        case TensorType::IQ4_NL:
            return decodeIQ4_NL;
        case TensorType::IQ4_XS:
            return decodeIQ4_XS;
        case TensorType::MXFP4:
            return decodeMXFP4;
    }
    return nullptr;
}

}  // namespace concordia
