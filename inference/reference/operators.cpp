#include "inference/reference/operators.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numbers>
#include <numeric>

#include "inference/model/tensor_type.h"
#include "inference/transformer/cache_type.h"

namespace concordia::reference {

namespace {

// makePlan admits only tensors of types that can be decoded.
TensorType typeOf(const Tensor& tensor) {
    const auto type = tensorTypeFromId(tensor.typeId);
    assert(type);
    return *type;
}

// Keys and values of one key/value head; rows are `stride` floats apart.
struct CachedHead {
    const float* keys;
    const float* values;
    std::size_t stride;
    std::size_t capacity;
};

// One query head over the positions first … last.
void attendHead(std::span<const float> query, const CachedHead& cache, std::size_t first,
                std::size_t last, const AttentionStep& step, std::span<const float> sink,
                std::span<float> output) {
    const std::size_t periods = last / step.temperatureLength;
    const double temperature = 1 + step.temperatureScale * std::log1p(static_cast<double>(periods));
    std::vector<double> weights;
    for (std::size_t position = first; position <= last; ++position) {
        const float* const key = cache.keys + position % cache.capacity * cache.stride;
        const double product = dotProduct(query, {key, query.size()});
        weights.push_back(softCap(temperature * double{step.scale} * product, step.softCap));
    }
    weights.insert(weights.end(), sink.begin(), sink.end());
    softmax(weights);
    for (std::size_t i = 0; i < query.size(); ++i) {
        double sum = 0;
        for (std::size_t position = first; position <= last; ++position) {
            const std::size_t row = position % cache.capacity;
            sum += weights[position - first] * double{cache.values[row * cache.stride + i]};
        }
        output[i] = static_cast<float>(sum);
    }
}

}  // namespace

void rmsNorm(std::span<const float> input, std::span<const float> gain, float epsilon,
             std::span<float> output) {
    assert(gain.size() == input.size() && output.size() == input.size());
    const double meanSquare = dotProduct(input, input) / static_cast<double>(input.size());
    const double factor = 1.0 / std::sqrt(meanSquare + double{epsilon});
    for (std::size_t i = 0; i < input.size(); ++i) {
        output[i] = static_cast<float>(double{input[i]} * factor * double{gain[i]});
    }
}

void layerNorm(std::span<const float> input, std::span<const float> gain,
               std::span<const float> bias, float epsilon, std::span<float> output) {
    assert(gain.size() == input.size() && output.size() == input.size());
    assert(bias.empty() || bias.size() == input.size());
    const auto size = static_cast<double>(input.size());
    double mean = 0;
    for (const float value : input) {
        mean += double{value} / size;
    }
    double variance = 0;
    for (const float value : input) {
        variance += (double{value} - mean) * (double{value} - mean) / size;
    }
    const double factor = 1.0 / std::sqrt(variance + double{epsilon});
    for (std::size_t i = 0; i < input.size(); ++i) {
        const double offset = bias.empty() ? 0.0 : double{bias[i]};
        output[i] =
            static_cast<float>((double{input[i]} - mean) * factor * double{gain[i]} + offset);
    }
}

double dotProduct(std::span<const float> left, std::span<const float> right) {
    assert(left.size() == right.size());
    double sum = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        sum += double{left[i]} * double{right[i]};
    }
    return sum;
}

void matrixVector(std::span<const float> matrix, std::span<const float> input,
                  std::span<float> output) {
    assert(matrix.size() == input.size() * output.size());
    for (std::size_t row = 0; row < output.size(); ++row) {
        output[row] =
            static_cast<float>(dotProduct(matrix.subspan(row * input.size(), input.size()), input));
    }
}

void add(std::span<float> target, std::span<const float> addend) {
    assert(target.size() == addend.size());
    for (std::size_t i = 0; i < target.size(); ++i) {
        target[i] += addend[i];
    }
}

void rotate(std::span<float> head, const Rotary& rotary, std::uint32_t position) {
    assert(head.size() >= 2 * rotary.frequencies.size());
    for (std::size_t i = 0; i < rotary.frequencies.size(); ++i) {
        const double angle = position * rotary.frequencies[i];
        const double cosine = rotary.magnitude * std::cos(angle);
        const double sine = rotary.magnitude * std::sin(angle);
        const double first = head[2 * i];
        const double second = head[2 * i + 1];
        head[2 * i] = static_cast<float>(first * cosine - second * sine);
        head[2 * i + 1] = static_cast<float>(first * sine + second * cosine);
    }
}

void attention(std::span<const float> queries, std::span<const float> keys,
               std::span<const float> values, const AttentionShape& shape,
               std::uint32_t firstPosition, const AttentionStep& step, std::span<const float> sinks,
               std::span<float> output) {
    const std::size_t headSize = shape.headSize;
    const std::size_t queryStride = shape.heads * headSize;
    const std::size_t keyStride = shape.keyValueHeads * headSize;
    const std::size_t tokens = queries.size() / queryStride;
    assert(queries.size() == tokens * queryStride && output.size() == queries.size());
    assert(values.size() == keys.size() && keys.size() % keyStride == 0);
    assert(sinks.empty() || sinks.size() == shape.heads);
    const std::size_t group = shape.heads / shape.keyValueHeads;
    for (std::size_t token = 0; token < tokens; ++token) {
        const std::size_t last = firstPosition + token;
        const std::size_t first =
            step.window > 0 && last + 1 > step.window ? last + 1 - step.window : 0;
        for (std::size_t head = 0; head < shape.heads; ++head) {
            const std::size_t queryOffset = token * queryStride + head * headSize;
            const std::size_t keyOffset = head / group * headSize;
            const CachedHead cache{keys.data() + keyOffset, values.data() + keyOffset, keyStride,
                                   keys.size() / keyStride};
            attendHead(queries.subspan(queryOffset, headSize), cache, first, last, step,
                       sinks.empty() ? sinks : sinks.subspan(head, 1),
                       output.subspan(queryOffset, headSize));
        }
    }
}

void roundForCache(CacheType type, std::span<float> head) {
    for (std::size_t first = 0; hasScales(type) && first < head.size(); first += kCacheBlock) {
        const std::span<float> block =
            head.subspan(first, std::min<std::size_t>(kCacheBlock, head.size() - first));
        float largest = 0;
        for (const float value : block) {
            largest = std::abs(value) > std::abs(largest) ? value : largest;
        }
        const bool isQ8 = type == CacheType::Q8_0;
        const float scale = isQ8 ? std::abs(largest) / 127 : largest / -8;
        const float inverse = scale == 0 ? 0 : 1 / scale;
        const float stored = halfToFloat(floatToHalf(scale));
        for (float& value : block) {
            const float scaled = value * inverse;
            value = stored * (isQ8 ? std::round(scaled)
                                   : std::clamp(std::floor(scaled + 8.5F), 0.0F, 15.0F) - 8);
        }
    }
}

void softmax(std::span<double> values) {
    assert(!values.empty());
    const double maximum = *std::max_element(values.begin(), values.end());
    double sum = 0;
    for (double& value : values) {
        value = std::exp(value - maximum);
        sum += value;
    }
    for (double& value : values) {
        value /= sum;
    }
}

double activate(const Activation& activation, double value) {
    switch (activation.kind) {
        case ActivationKind::Silu:
            return value / (1.0 + std::exp(-value));
        case ActivationKind::GeluTanh: {
            const double root = std::sqrt(2.0 / std::numbers::pi);
            return value * (1 + std::tanh(root * (value + 0.044715 * value * value * value))) / 2;
        }
        case ActivationKind::ReluSquared:
            return value > 0 ? value * value : 0;
        case ActivationKind::Xielu: {
            const auto [a, b, c, d] = activation.numbers;
            return c * value + (value > 0 ? a * value * value
                                          : b * (std::expm1(std::min(value, double{d})) - value));
        }
        case ActivationKind::ClampedSwish:
            break;  // exists with a gate only
    }
    assert(false && "an activation without a gate");
    return 0;
}

double activateGated(const Activation& activation, double gate, double up) {
    if (activation.kind == ActivationKind::ClampedSwish) {
        const double limit = activation.numbers[1];
        const double clamped = std::min(gate, limit);
        return clamped / (1 + std::exp(-activation.numbers[0] * clamped)) *
               (std::clamp(up, -limit, limit) + 1);
    }
    return activate(activation, gate) * up;
}

void activateAll(const Activation& activation, std::span<const float> input,
                 std::span<float> output) {
    const bool isGated = input.size() == 2 * output.size();
    assert(isGated || input.size() == output.size());
    for (std::size_t i = 0; i < output.size(); ++i) {
        output[i] =
            static_cast<float>(isGated ? activateGated(activation, input[2 * i], input[2 * i + 1])
                                       : activate(activation, input[i]));
    }
}

double softCap(double value, double cap) {
    return cap == 0 ? value : cap * std::tanh(value / cap);
}

ExpertChoice chooseExperts(std::span<const float> scores, std::uint32_t used) {
    assert(used <= scores.size());
    ExpertChoice choice;
    choice.experts.resize(scores.size());
    std::iota(choice.experts.begin(), choice.experts.end(), 0U);
    std::ranges::stable_sort(choice.experts, std::greater(),
                             [scores](std::uint32_t expert) { return scores[expert]; });
    choice.experts.resize(used);
    for (const std::uint32_t expert : choice.experts) {
        choice.weights.push_back(scores[expert]);
    }
    softmax(choice.weights);
    return choice;
}

void embed(std::span<const float> row, float scale, std::span<float> output) {
    assert(row.size() == output.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
        output[i] = scale * row[i];
    }
}

void decodeRow(const Matrix& matrix, const ModelConfig& config, std::uint32_t row,
               std::span<float> output) {
    assert(output.size() == matrix.columns);
    const SourceRow source = sourceRow(matrix, config, row);
    const Tensor& tensor = *matrix.parts[source.part].tensor;
    const TensorType type = typeOf(tensor);
    std::vector<std::byte> scratch;
    dequantizeRow(type, tensor.row(source.row, scratch), output);
}

std::vector<float> decodeMatrix(const Matrix& matrix, const ModelConfig& config) {
    const std::size_t columns = matrix.columns;
    const std::uint32_t rows = matrix.rows * matrix.experts;
    std::vector<float> values(rows * columns);
    for (std::uint32_t row = 0; row < rows; ++row) {
        decodeRow(matrix, config, row, std::span{values}.subspan(row * columns, columns));
    }
    return values;
}

std::vector<float> decodeBias(const Bias& bias, const Matrix& matrix, const ModelConfig& config) {
    if (bias.empty()) {
        return {};
    }
    std::vector<std::vector<float>> parts;
    for (const MatrixPart& part : bias) {
        parts.push_back(decodeVector(*part.tensor));
    }
    std::vector<float> values(std::size_t{matrix.rows} * matrix.experts);
    for (std::uint32_t row = 0; row < values.size(); ++row) {
        const SourceRow source = sourceRow(matrix, config, row);
        values[row] = parts[source.part][source.row];
    }
    return values;
}

std::vector<float> decodeHeadGain(const MatrixPart& gain, const ModelConfig& config) {
    const std::vector<float> inFile = decodeVector(*gain.tensor);
    std::vector<float> values(inFile.size());
    for (std::uint32_t i = 0; i < values.size(); ++i) {
        values[i] = inFile[sourceRow(gain.permutation, config, i)];
    }
    return values;
}

std::vector<float> decodeVector(const Tensor& tensor) {
    std::vector<float> values(tensor.elements());
    dequantizeRow(typeOf(tensor), tensor.bytes, values);
    return values;
}

}  // namespace concordia::reference
