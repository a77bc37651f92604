#include "inference/model/quantize.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>
#include <future>
#include <thread>
#include <vector>

#include "inference/error.h"
#include "inference/model/quantize_k.h"

namespace concordia {
namespace {

constexpr float kLargestHalf = 65504;
constexpr std::size_t kThreadWorthValues = std::size_t{1} << 18;

using Values = const float*;
using Block = std::byte*;

void checkRange(std::span<const float> values) {
    bool inRange = true;
    for (const float value : values) {
        inRange = inRange && std::abs(value) <= kLargestHalf;  // false for what is no number
    }
    if (!inRange) {
        throw Error(ErrorCode::InvalidFile,
                    "A weight is larger than 65504, the largest number that this type holds, or is "
                    "no number at all. BF16 and F32 hold every weight.");
    }
}

template <typename T>
void write(Block destination, T value) {
    std::memcpy(destination, &value, sizeof(T));
}

// Writes the number as a half and returns what a reader will see.
float writeHalf(Block destination, float value) {
    const std::uint16_t half = floatToHalf(value);
    write(destination, half);
    return halfToFloat(half);
}

float inverse(float scale) {
    return scale == 0 ? 0 : 1 / scale;
}

// The nearest integer of lowest … highest.
int nearest(float value, float lowest, float highest) {
    constexpr float kRounder = 0x1.8p23F;  // floats from here on are whole numbers
    const float rounded = std::clamp(value, lowest, highest) + kRounder;
    return std::bit_cast<std::int32_t>(rounded) - std::bit_cast<std::int32_t>(kRounder);
}

// The value of the largest magnitude, with its sign.
float extreme(Values values) {
    float result = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        result = std::abs(values[i]) > std::abs(result) ? values[i] : result;
    }
    return result;
}

void quantizeF32(Values value, Block block) {
    write(block, *value);
}

void quantizeF16(Values value, Block block) {
    write(block, floatToHalf(*value));
}

// Rounds to nearest even; what is no number stays none.
void quantizeBF16(Values value, Block block) {
    const auto bits = std::bit_cast<std::uint32_t>(*value);
    const std::uint32_t rounded = bits + 0x7FFFU + (bits >> 16 & 1U);
    const std::uint32_t quiet = bits | 0x400000U;
    write(block, static_cast<std::uint16_t>((std::isnan(*value) ? quiet : rounded) >> 16));
}

void quantizeQ8_0(Values values, Block block) {
    const float scale = writeHalf(block, std::abs(extreme(values)) / 127);
    const float factor = inverse(scale);
    for (std::size_t i = 0; i < 32; ++i) {
        block[2 + i] = static_cast<std::byte>(nearest(values[i] * factor, -127, 127));
    }
}

// Q4_0 and Q5_0: the levels −middle … middle − 1, stored without sign. The extreme value becomes
// −middle, whatever its sign: so the range is used in full.
std::array<std::uint8_t, 32> symmetricLevels(Values values, int middle, Block scalePlace) {
    const auto limit = static_cast<float>(middle);
    const float scale = writeHalf(scalePlace, extreme(values) / -limit);
    const float factor = inverse(scale);
    std::array<std::uint8_t, 32> levels;
    for (std::size_t i = 0; i < 32; ++i) {
        levels[i] =
            static_cast<std::uint8_t>(nearest(values[i] * factor, -limit, limit - 1) + middle);
    }
    return levels;
}

void writeNibbles(const std::array<std::uint8_t, 32>& levels, Block nibbles) {
    for (std::size_t i = 0; i < 16; ++i) {
        nibbles[i] = static_cast<std::byte>((levels[i] & 15U) | (levels[i + 16] & 15U) << 4);
    }
}

void quantizeQ4_0(Values values, Block block) {
    writeNibbles(symmetricLevels(values, 8, block), block + 2);
}

void quantizeQ5_0(Values values, Block block) {
    const std::array<std::uint8_t, 32> levels = symmetricLevels(values, 16, block);
    std::uint32_t fifthBits = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        fifthBits |= (levels[i] >> 4U) << i;
    }
    write(block + 2, fifthBits);
    writeNibbles(levels, block + 6);
}

using BlockQuantizer = void (*)(Values, Block);

BlockQuantizer blockQuantizer(TensorType type) {
    switch (type) {
        case TensorType::F32:
            return quantizeF32;
        case TensorType::F16:
            return quantizeF16;
        case TensorType::BF16:
            return quantizeBF16;
        case TensorType::Q8_0:
            return quantizeQ8_0;
        case TensorType::Q4_0:
            return quantizeQ4_0;
        case TensorType::Q5_0:
            return quantizeQ5_0;
        case TensorType::Q4_K:
            return quantizeQ4_K;
        case TensorType::Q5_K:
            return quantizeQ5_K;
        case TensorType::Q6_K:
            return quantizeQ6_K;
        default:
            return nullptr;
    }
}

}  // namespace

bool canQuantize(TensorType type) {
    return blockQuantizer(type) != nullptr;
}

void quantizeRow(TensorType type, std::span<const float> values, std::span<std::byte> row) {
    assert(row.size() == rowBytes(type, values.size()));
    if (type != TensorType::F32 && type != TensorType::BF16) {
        checkRange(values);
    }
    const TensorTypeTraits& shape = traits(type);
    const BlockQuantizer quantize = blockQuantizer(type);
    const std::size_t blocks = values.size() / shape.blockElements;
    for (std::size_t block = 0; block < blocks; ++block) {
        quantize(values.data() + block * shape.blockElements,
                 row.data() + block * shape.blockBytes);
    }
}

void quantizeRows(TensorType type, std::uint64_t columns, std::span<const float> values,
                  std::span<std::byte> rows) {
    assert(columns > 0 && values.size() % columns == 0);
    const std::size_t count = values.size() / columns;
    const std::size_t bytes = rowBytes(type, columns);
    const auto quantize = [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            quantizeRow(type, values.subspan(row * columns, columns),
                        rows.subspan(row * bytes, bytes));
        }
    };
    const std::size_t workers = std::clamp<std::size_t>(
        values.size() / kThreadWorthValues, 1, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::future<void>> running;
    for (std::size_t worker = 1; worker < workers; ++worker) {
        running.push_back(std::async(std::launch::async, quantize, count * worker / workers,
                                     count * (worker + 1) / workers));
    }
    quantize(0, count / workers);
    for (std::future<void>& worker : running) {
        worker.get();
    }
}

}  // namespace concordia
