#include "inference/model/quantize_k.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "inference/model/tensor_type.h"

namespace concordia {
namespace {

// Four numbers at once (an extension that GCC and Clang share): the search takes nearly all of the
// time, and compilers do not reorder sums of floats by themselves.
using Floats4 = float __attribute__((vector_size(16)));

Floats4 loadFour(const float* values) {
    Floats4 four;
    std::memcpy(&four, values, sizeof(four));
    return four;
}

float total(Floats4 four) {
    return (four[0] + four[1]) + (four[2] + four[3]);
}

// The nearest of the whole numbers lowest … highest.
Floats4 nearest(Floats4 values, float lowest, float highest) {
    const Floats4 least = Floats4{} + lowest;
    const Floats4 most = Floats4{} + highest;
    const Floats4 rounder = Floats4{} + 0x1.8p23F;  // floats from here on are whole numbers
    values = values < least ? least : values;
    values = values > most ? most : values;
    return (values + rounder) - rounder;
}

int nearestInteger(float value, float lowest, float highest) {
    return static_cast<int>(std::lrint(std::clamp(value, lowest, highest)));
}

float inverse(float scale) {
    return scale == 0 ? 0 : 1 / scale;
}

float writeHalf(std::byte* destination, float value) {
    const std::uint16_t half = floatToHalf(value);
    std::memcpy(destination, &half, sizeof(half));
    return halfToFloat(half);
}

std::byte toByte(unsigned value) {
    return static_cast<std::byte>(value);
}

// value ≈ scale · level − minimum; both are at least 0.
struct Line {
    float scale = 0;
    float minimum = 0;
};

// Sums over a group of 32 values x that no choice of levels changes; w is the weight of a value.
struct GroupSums {
    std::array<float, 32> weights;
    float w = 0;
    float wx = 0;
};

GroupSums groupSums(const float* values) {
    float squares = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        squares += values[i] * values[i];
    }
    const float rootMeanSquare = std::sqrt(squares / 32);
    GroupSums sums;
    for (std::size_t i = 0; i < 32; ++i) {
        sums.weights[i] = rootMeanSquare + std::abs(values[i]);
        sums.w += sums.weights[i];
        sums.wx += sums.weights[i] * values[i];
    }
    return sums;
}

// The best line for the levels that `factor` gives, and how much of Σwx² it explains.
struct Candidate {
    Line line;
    float explained = 0;
};

Candidate tryFactor(const float* values, const GroupSums& sums, float least, float factor,
                    float highest) {
    Floats4 wl4{};
    Floats4 wll4{};
    Floats4 wlx4{};
    for (std::size_t i = 0; i < 32; i += 4) {
        const Floats4 x = loadFour(values + i);
        const Floats4 level = nearest((x - least) * factor, 0, highest);
        const Floats4 wl = loadFour(sums.weights.data() + i) * level;
        wl4 += wl;
        wll4 += wl * level;
        wlx4 += wl * x;
    }
    const float wl = total(wl4);
    const float wll = total(wll4);
    const float wlx = total(wlx4);
    const float determinant = sums.w * wll - wl * wl;
    Candidate best;
    if (determinant > 0) {
        best.line.scale = (sums.w * wlx - sums.wx * wl) / determinant;
        best.line.minimum = (wl * wlx - wll * sums.wx) / determinant;
    }
    if (best.line.minimum <= 0) {  // the format has none below 0: a line through 0 then
        best.line = {wll > 0 ? wlx / wll : 0, 0};
    }
    best.explained = best.line.scale * wlx - best.line.minimum * sums.wx;
    return best;
}

// Tries some widths of the range of levels, as rounding the scale that just spans the values is
// rarely best.
Line fitLine(const float* values, float highest) {
    constexpr int kTries = 21;
    constexpr float kTinyRange = 1e-12F;  // far below the smallest half
    const auto [low, high] = std::minmax_element(values, values + 32);
    const float least = std::min(*low, 0.0F);
    const float range = *high - least;
    if (range < kTinyRange) {
        return {0, -least};
    }
    const GroupSums sums = groupSums(values);
    Candidate best;
    best.line = {range / highest, -least};
    for (int i = 0; i < kTries; ++i) {
        const float levels = highest - 1 + 0.1F * static_cast<float>(i);
        const Candidate candidate = tryFactor(values, sums, least, levels / range, highest);
        if (candidate.explained > best.explained && candidate.line.scale > 0) {
            best = candidate;
        }
    }
    return best.line;
}

using Levels = std::array<std::uint8_t, 256>;

// Eight scales and eight minimums of 6 bits in 12 bytes: bytes 0–3 hold scales 0–3, bytes 4–7
// minimums 0–3, both with the upper bits of number 4–7 on top; bytes 8–11 the low nibbles of those.
void writeScales(const std::array<unsigned, 8>& scales, const std::array<unsigned, 8>& minimums,
                 std::byte* packed) {
    for (std::size_t i = 0; i < 4; ++i) {
        packed[i] = toByte(scales[i] | scales[i + 4] >> 4 << 6);
        packed[i + 4] = toByte(minimums[i] | minimums[i + 4] >> 4 << 6);
        packed[i + 8] = toByte((scales[i + 4] & 15U) | (minimums[i + 4] & 15U) << 4);
    }
}

// The header that Q4_K and Q5_K share, 16 bytes, and the levels that go with it.
Levels quantizeLines(const float* values, float highest, std::byte* header) {
    std::array<Line, 8> lines;
    Line largest;
    for (std::size_t group = 0; group < 8; ++group) {
        lines[group] = fitLine(values + 32 * group, highest);
        largest.scale = std::max(largest.scale, lines[group].scale);
        largest.minimum = std::max(largest.minimum, lines[group].minimum);
    }
    const float scaleStep = writeHalf(header, largest.scale / 63);
    const float minimumStep = writeHalf(header + 2, largest.minimum / 63);
    std::array<unsigned, 8> scales;
    std::array<unsigned, 8> minimums;
    Levels levels;
    for (std::size_t group = 0; group < 8; ++group) {
        const int scale = nearestInteger(lines[group].scale * inverse(scaleStep), 0, 63);
        const int minimum = nearestInteger(lines[group].minimum * inverse(minimumStep), 0, 63);
        scales[group] = static_cast<unsigned>(scale);
        minimums[group] = static_cast<unsigned>(minimum);
        const float factor = inverse(scaleStep * static_cast<float>(scale));
        const float shift = minimumStep * static_cast<float>(minimum);
        for (std::size_t i = 32 * group; i < 32 * group + 32; i += 4) {
            const Floats4 four = nearest((loadFour(values + i) + shift) * factor, 0, highest);
            for (std::size_t j = 0; j < 4; ++j) {
                levels[i + j] = static_cast<std::uint8_t>(four[j]);
            }
        }
    }
    writeScales(scales, minimums, header + 4);
    return levels;
}

// Groups 2g and 2g + 1 of 32 levels share 32 bytes: low nibbles, then high ones.
void writeNibbles(const Levels& levels, std::byte* nibbles) {
    for (std::size_t pair = 0; pair < 4; ++pair) {
        for (std::size_t i = 0; i < 32; ++i) {
            nibbles[32 * pair + i] =
                toByte((levels[64 * pair + i] & 15U) | (levels[64 * pair + 32 + i] & 15U) << 4);
        }
    }
}

// The scale of 16 values for the levels −32 … 31, of either sign. Squares weigh the errors.
float fitScale(const float* values) {
    constexpr int kTries = 19;
    constexpr float kTinyValue = 1e-12F;  // far below the smallest half
    float extreme = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        extreme = std::abs(values[i]) > std::abs(extreme) ? values[i] : extreme;
    }
    if (std::abs(extreme) < kTinyValue) {
        return 0;
    }
    float bestScale = 0;
    float bestExplained = 0;
    for (int i = 0; i < kTries; ++i) {
        const float factor = -(31.1F + 0.1F * static_cast<float>(i)) / extreme;
        Floats4 wll4{};
        Floats4 wlx4{};
        for (std::size_t j = 0; j < 16; j += 4) {
            const Floats4 x = loadFour(values + j);
            const Floats4 level = nearest(x * factor, -32, 31);
            const Floats4 wl = x * x * level;
            wll4 += wl * level;
            wlx4 += wl * x;
        }
        const float wll = total(wll4);
        const float scale = wll > 0 ? total(wlx4) / wll : 0;
        const float explained = scale * total(wlx4);
        if (explained > bestExplained) {
            bestScale = scale;
            bestExplained = explained;
        }
    }
    return bestScale;
}

// 128 bytes of low nibbles and 64 bytes of high bit pairs, each half of 128 levels by itself.
void writeSixBits(const Levels& levels, std::byte* block) {
    for (std::size_t half = 0; half < 2; ++half) {
        const std::uint8_t* from = levels.data() + 128 * half;
        for (std::size_t i = 0; i < 64; ++i) {
            block[64 * half + i] = toByte((from[i] & 15U) | (from[i + 64] & 15U) << 4);
        }
        for (std::size_t i = 0; i < 32; ++i) {
            block[128 + 32 * half + i] = toByte(from[i] >> 4U | from[i + 32] >> 4U << 2 |
                                                from[i + 64] >> 4U << 4 | from[i + 96] >> 4U << 6);
        }
    }
}

}  // namespace

void quantizeQ4_K(const float* values, std::byte* block) {
    writeNibbles(quantizeLines(values, 15, block), block + 16);
}

void quantizeQ5_K(const float* values, std::byte* block) {
    const Levels levels = quantizeLines(values, 31, block);
    for (std::size_t i = 0; i < 32; ++i) {
        unsigned bits = 0;
        for (std::size_t group = 0; group < 8; ++group) {
            bits |= levels[32 * group + i] >> 4U << group;
        }
        block[16 + i] = toByte(bits);
    }
    writeNibbles(levels, block + 48);
}

void quantizeQ6_K(const float* values, std::byte* block) {
    std::array<float, 16> fitted;
    float extreme = 0;
    for (std::size_t group = 0; group < 16; ++group) {
        fitted[group] = fitScale(values + 16 * group);
        extreme = std::abs(fitted[group]) > std::abs(extreme) ? fitted[group] : extreme;
    }
    const float step = writeHalf(block + 208, extreme / -128);
    Levels levels;
    for (std::size_t group = 0; group < 16; ++group) {
        const int scale = nearestInteger(fitted[group] * inverse(step), -128, 127);
        block[192 + group] = static_cast<std::byte>(scale);
        const float factor = inverse(step * static_cast<float>(scale));
        for (std::size_t i = 16 * group; i < 16 * group + 16; i += 4) {
            const Floats4 four = nearest(loadFour(values + i) * factor, -32, 31) + 32.0F;
            for (std::size_t j = 0; j < 4; ++j) {
                levels[i + j] = static_cast<std::uint8_t>(four[j]);
            }
        }
    }
    writeSixBits(levels, block);
}

}  // namespace concordia
