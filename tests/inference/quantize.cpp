#include "tests/inference/quantize.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>

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

// Q4_0, Q5_0: symmetric levels around `middle`, stored without sign.
void appendSymmetric(Bytes& bytes, Values values, int middle) {
    const float scale = appendHalf(bytes, largestMagnitude(values) / static_cast<float>(middle));
    std::array<int, 32> levels{};
    for (std::size_t i = 0; i < 32; ++i) {
        levels[i] = level(values[i], scale, -middle, middle - 1) + middle;
    }
    if (middle == 16) {
        appendFifthBits(bytes, levels);
    }
    appendNibbles(bytes, levels);
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

void appendQ8_0(Bytes& bytes, Values values) {
    const float scale = appendHalf(bytes, largestMagnitude(values) / 127);
    for (const float value : values) {
        appendByte(bytes, level(value, scale, -127, 127));
    }
}

// Q4_K, Q5_K: eight groups of 32, each with a 6-bit scale and a 6-bit minimum (subtracted).
struct KGroups {
    std::array<int, 8> scales{};
    std::array<int, 8> minimums{};
    std::array<int, 256> levels{};
};

KGroups appendKHeader(Bytes& bytes, Values values, int highest) {
    std::array<float, 8> scales{};
    std::array<float, 8> minimums{};
    for (std::size_t group = 0; group < 8; ++group) {
        const Values part = values.subspan(group * 32, 32);
        const auto [least, greatest] = std::minmax_element(part.begin(), part.end());
        minimums[group] = std::max(0.0F, -*least);
        scales[group] = std::max(0.0F, *greatest + minimums[group]) / static_cast<float>(highest);
    }
    const float scaleStep = appendHalf(bytes, largestMagnitude(scales) / 63);
    const float minimumStep = appendHalf(bytes, largestMagnitude(minimums) / 63);
    KGroups groups;
    for (std::size_t group = 0; group < 8; ++group) {
        groups.scales[group] = level(scales[group], scaleStep, 0, 63);
        groups.minimums[group] = level(minimums[group], minimumStep, 0, 63);
        const float scale = scaleStep * static_cast<float>(groups.scales[group]);
        const float minimum = minimumStep * static_cast<float>(groups.minimums[group]);
        for (std::size_t i = group * 32; i < (group + 1) * 32; ++i) {
            groups.levels[i] = level(values[i] + minimum, scale, 0, highest);
        }
    }
    for (std::size_t i = 0; i < 4; ++i) {
        appendByte(bytes, groups.scales[i] | ((groups.scales[i + 4] >> 4) << 6));
    }
    for (std::size_t i = 0; i < 4; ++i) {
        appendByte(bytes, groups.minimums[i] | ((groups.minimums[i + 4] >> 4) << 6));
    }
    for (std::size_t i = 4; i < 8; ++i) {
        appendByte(bytes, (groups.scales[i] & 0xF) | ((groups.minimums[i] & 0xF) << 4));
    }
    return groups;
}

// Groups 2g and 2g + 1 share 32 bytes: low nibbles, then high ones.
void appendKNibbles(Bytes& bytes, const KGroups& groups) {
    for (std::size_t pair = 0; pair < 4; ++pair) {
        for (std::size_t i = 0; i < 32; ++i) {
            const int low = groups.levels[pair * 64 + i] & 0xF;
            const int high = groups.levels[pair * 64 + 32 + i] & 0xF;
            appendByte(bytes, low | (high << 4));
        }
    }
}

void appendQ4_K(Bytes& bytes, Values values) {
    appendKNibbles(bytes, appendKHeader(bytes, values, 15));
}

void appendQ5_K(Bytes& bytes, Values values) {
    const KGroups groups = appendKHeader(bytes, values, 31);
    for (std::size_t i = 0; i < 32; ++i) {
        int bits = 0;
        for (std::size_t group = 0; group < 8; ++group) {
            bits |= ((groups.levels[group * 32 + i] >> 4) & 1) << group;
        }
        appendByte(bytes, bits);
    }
    appendKNibbles(bytes, groups);
}

// Sixteen groups of 16 with signed 8-bit scales; levels −32 … 31.
void appendQ6_K(Bytes& bytes, Values values) {
    const float step = halfToFloat(floatToHalf(largestMagnitude(values) / 31 / 127));
    std::array<int, 16> scales{};
    std::array<int, 256> levels{};
    for (std::size_t group = 0; group < 16; ++group) {
        const float largest = largestMagnitude(values.subspan(group * 16, 16));
        scales[group] = level(largest / 31, step, -128, 127);
        for (std::size_t i = group * 16; i < (group + 1) * 16; ++i) {
            levels[i] = level(values[i], step * static_cast<float>(scales[group]), -32, 31) + 32;
        }
    }
    for (std::size_t half = 0; half < 256; half += 128) {
        for (std::size_t i = half; i < half + 64; ++i) {
            appendByte(bytes, (levels[i] & 0xF) | ((levels[i + 64] & 0xF) << 4));
        }
    }
    for (std::size_t half = 0; half < 256; half += 128) {
        for (std::size_t i = half; i < half + 32; ++i) {
            appendByte(bytes, (levels[i] >> 4) | ((levels[i + 32] >> 4) << 2) |
                                  ((levels[i + 64] >> 4) << 4) | ((levels[i + 96] >> 4) << 6));
        }
    }
    for (const int scale : scales) {
        appendByte(bytes, scale);
    }
    appendHalf(bytes, step);
}

// Round to nearest even, as converters do.
std::uint16_t floatToBfloat16(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

void appendBlock(Bytes& bytes, TensorType type, Values values) {
    switch (type) {
        case TensorType::F32:
            return appendNumber(bytes, values[0]);
        case TensorType::F16:
            return appendNumber(bytes, floatToHalf(values[0]));
        case TensorType::BF16:
            return appendNumber(bytes, floatToBfloat16(values[0]));
        case TensorType::Q4_0:
            return appendSymmetric(bytes, values, 8);
        case TensorType::Q4_1:
            return appendWithMinimum(bytes, values, 15);
        case TensorType::Q5_0:
            return appendSymmetric(bytes, values, 16);
        case TensorType::Q5_1:
            return appendWithMinimum(bytes, values, 31);
        case TensorType::Q8_0:
            return appendQ8_0(bytes, values);
        case TensorType::Q4_K:
            return appendQ4_K(bytes, values);
        case TensorType::Q5_K:
            return appendQ5_K(bytes, values);
        case TensorType::Q6_K:
            return appendQ6_K(bytes, values);
    }
}

}  // namespace

Bytes quantize(TensorType type, std::span<const float> values) {
    const std::size_t blockElements = traits(type).blockElements;
    assert(values.size() % blockElements == 0);
    Bytes bytes;
    for (std::size_t i = 0; i < values.size(); i += blockElements) {
        appendBlock(bytes, type, values.subspan(i, blockElements));
    }
    return bytes;
}

}  // namespace concordia::test
