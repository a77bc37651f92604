#include "tests/inference/quantize.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

#include "inference/model/quantize.h"

namespace concordia::test {
namespace {

using Values = std::span<const float>;

// The nearest of the integers lowest … highest; 0 where the step is 0.
int level(float value, float step, int lowest, int highest) {
    if (step == 0) {
        return std::clamp(0, lowest, highest);
    }
    return static_cast<int>(std::clamp(std::round(value / step), static_cast<float>(lowest),
                                       static_cast<float>(highest)));
}

// Appends the number as a half and returns the value that the decoder will see.
float appendHalf(Bytes& bytes, float value) {
    const std::uint16_t half = floatToHalf(value);
    appendNumber(bytes, half);
    return halfToFloat(half);
}

void appendByte(Bytes& bytes, int value) {
    bytes.push_back(static_cast<std::byte>(value & 0xFF));
}

float largestMagnitude(Values values) {
    float largest = 0;
    for (const float value : values) {
        largest = std::max(largest, std::abs(value));
    }
    return largest;
}

// Element i in the low nibble of byte i, element i + 16 in the high one.
void appendNibbles(Bytes& bytes, std::span<const int> levels) {
    for (std::size_t i = 0; i < 16; ++i) {
        appendByte(bytes, (levels[i] & 0xF) | ((levels[i + 16] & 0xF) << 4));
    }
}

void appendFifthBits(Bytes& bytes, std::span<const int> levels) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        bits |= ((static_cast<std::uint32_t>(levels[i]) >> 4) & 1U) << i;
    }
    appendNumber(bytes, bits);
}

// Q4_1, Q5_1: levels 0 … highest above a minimum.
void appendWithMinimum(Bytes& bytes, Values values, int highest) {
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const float scale = appendHalf(bytes, (*greatest - *least) / static_cast<float>(highest));
    const float minimum = appendHalf(bytes, *least);
    std::array<int, 32> levels{};
    for (std::size_t i = 0; i < 32; ++i) {
        levels[i] = level(values[i] - minimum, scale, 0, highest);
    }
    if (highest == 31) {
        appendFifthBits(bytes, levels);
    }
    appendNibbles(bytes, levels);
}

// The value of the largest magnitude, with its sign.
float extreme(Values values) {
    return *std::ranges::max_element(values, {}, [](float value) { return std::abs(value); });
}

// Two bits of each of 256 levels: row r of 32 takes bits 2(r mod 4) and above of its half's 32
// bytes.
void appendBitPairs(Bytes& bytes, std::span<const int> levels) {
    for (std::size_t half = 0; half < 256; half += 128) {
        for (std::size_t i = half; i < half + 32; ++i) {
            appendByte(bytes, (levels[i] & 3) | (levels[i + 32] & 3) << 2 |
                                  (levels[i + 64] & 3) << 4 | (levels[i + 96] & 3) << 6);
        }
    }
}

// Sixteen groups of 16, each with a scale and a minimum (subtracted) of 4 bits.
void appendQ2_K(Bytes& bytes, Values values) {
    std::array<float, 16> scales{};
    std::array<float, 16> minimums{};
    for (std::size_t group = 0; group < 16; ++group) {
        const Values part = values.subspan(group * 16, 16);
        minimums[group] = std::max(0.0F, -std::ranges::min(part));
        scales[group] = std::max(0.0F, std::ranges::max(part) + minimums[group]) / 3;
    }
    Bytes factors;
    const float scaleStep = appendHalf(factors, largestMagnitude(scales) / 15);
    const float minimumStep = appendHalf(factors, largestMagnitude(minimums) / 15);
    std::array<int, 256> levels{};
    for (std::size_t group = 0; group < 16; ++group) {
        const int scale = level(scales[group], scaleStep, 0, 15);
        const int minimum = level(minimums[group], minimumStep, 0, 15);
        appendByte(bytes, scale | minimum << 4);
        for (std::size_t i = group * 16; i < (group + 1) * 16; ++i) {
            levels[i] = level(values[i] + minimumStep * static_cast<float>(minimum),
                              scaleStep * static_cast<float>(scale), 0, 3);
        }
    }
    appendBitPairs(bytes, levels);
    bytes.insert(bytes.end(), factors.begin(), factors.end());
}

// Sixteen groups of 16 with 6-bit scales, stored plus 32; levels −4 … 3, stored plus 4.
void appendQ3_K(Bytes& bytes, Values values) {
    std::array<float, 16> fitted{};
    for (std::size_t group = 0; group < 16; ++group) {
        fitted[group] = extreme(values.subspan(group * 16, 16)) / -4;
    }
    Bytes factor;
    const float step = appendHalf(factor, largestMagnitude(fitted) / 31);
    std::array<int, 16> scales{};
    std::array<int, 256> levels{};
    for (std::size_t group = 0; group < 16; ++group) {
        const int scale = level(fitted[group], step, -32, 31);
        scales[group] = scale + 32;
        for (std::size_t i = group * 16; i < (group + 1) * 16; ++i) {
            levels[i] = level(values[i], step * static_cast<float>(scale), -4, 3) + 4;
        }
    }
    for (std::size_t i = 0; i < 32; ++i) {
        int bits = 0;
        for (std::size_t row = 0; row < 8; ++row) {
            bits |= (levels[row * 32 + i] >> 2) << row;
        }
        appendByte(bytes, bits);
    }
    appendBitPairs(bytes, levels);
    for (std::size_t i = 0; i < 8; ++i) {
        appendByte(bytes, (scales[i] & 0xF) | (scales[i + 8] & 0xF) << 4);
    }
    for (std::size_t i = 0; i < 4; ++i) {
        appendByte(bytes, scales[i] >> 4 | scales[i + 4] >> 4 << 2 | scales[i + 8] >> 4 << 4 |
                              scales[i + 12] >> 4 << 6);
    }
    bytes.insert(bytes.end(), factor.begin(), factor.end());
}

constexpr std::array<float, 16> kUnevenLevels{-127, -104, -83, -65, -49, -35, -22, -10,
                                              1,    13,   25,  38,  53,  69,  89,  113};
constexpr std::array<float, 16> kFp4Levels{0, .5F,  1,  1.5F,  2,  3,  4,  6,
                                           0, -.5F, -1, -1.5F, -2, -3, -4, -6};

// The nibbles of 32 values: the indexes of the nearest of 16 levels.
void appendNearest(Bytes& bytes, Values values, float scale, std::span<const float, 16> choices) {
    std::array<int, 32> levels{};
    for (std::size_t i = 0; i < 32; ++i) {
        const auto distance = [&](float choice) { return std::abs(choice * scale - values[i]); };
        levels[i] =
            static_cast<int>(std::ranges::min_element(choices, {}, distance) - choices.begin());
    }
    appendNibbles(bytes, levels);
}

void appendIQ4_NL(Bytes& bytes, Values values) {
    const float scale = appendHalf(bytes, extreme(values) / kUnevenLevels[0]);
    appendNearest(bytes, values, scale, kUnevenLevels);
}

// Eight groups of 32 with 6-bit scales, stored plus 32.
void appendIQ4_XS(Bytes& bytes, Values values) {
    std::array<float, 8> fitted{};
    for (std::size_t group = 0; group < 8; ++group) {
        fitted[group] = extreme(values.subspan(group * 32, 32)) / kUnevenLevels[0];
    }
    const float step = appendHalf(bytes, largestMagnitude(fitted) / 31);
    std::array<int, 8> scales{};
    unsigned upper = 0;
    for (std::size_t group = 0; group < 8; ++group) {
        scales[group] = level(fitted[group], step, -32, 31) + 32;
        upper |= static_cast<unsigned>(scales[group] >> 4) << (2 * group);
    }
    appendNumber(bytes, static_cast<std::uint16_t>(upper));
    for (std::size_t group = 0; group < 8; group += 2) {
        appendByte(bytes, (scales[group] & 0xF) | (scales[group + 1] & 0xF) << 4);
    }
    for (std::size_t group = 0; group < 8; ++group) {
        appendNearest(bytes, values.subspan(group * 32, 32),
                      step * static_cast<float>(scales[group] - 32), kUnevenLevels);
    }
}

// The scale is a power of two, such that the largest value is near 4 … 8 times it.
void appendMXFP4(Bytes& bytes, Values values) {
    const float largest = largestMagnitude(values);
    const int exponent = largest > 0 ? std::max(-127, std::ilogb(largest) - 2) : -127;
    appendByte(bytes, exponent + 127);
    appendNearest(bytes, values, std::ldexp(1.0F, exponent), kFp4Levels);
}

void appendBlock(Bytes& bytes, TensorType type, Values values) {
    switch (type) {
        case TensorType::Q4_1:
            return appendWithMinimum(bytes, values, 15);
        case TensorType::Q5_1:
            return appendWithMinimum(bytes, values, 31);
        case TensorType::Q2_K:
            return appendQ2_K(bytes, values);
        case TensorType::Q3_K:
            return appendQ3_K(bytes, values);
        case TensorType::IQ4_NL:
            return appendIQ4_NL(bytes, values);
        case TensorType::IQ4_XS:
            return appendIQ4_XS(bytes, values);
        case TensorType::MXFP4:
            return appendMXFP4(bytes, values);
        default:
            assert(false);
    }
}

}  // namespace

Bytes quantize(TensorType type, std::span<const float> values) {
    Bytes bytes;
    if (canQuantize(type)) {
        bytes.resize(rowBytes(type, values.size()));
        quantizeRow(type, values, bytes);
        return bytes;
    }
    const std::size_t blockElements = traits(type).blockElements;
    assert(values.size() % blockElements == 0);
    for (std::size_t i = 0; i < values.size(); i += blockElements) {
        appendBlock(bytes, type, values.subspan(i, blockElements));
    }
    return bytes;
}

}  // namespace concordia::test
