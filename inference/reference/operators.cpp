#include "inference/reference/operators.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

#include "inference/model/tensor_type.h"

namespace concordia::reference {

namespace {

// makePlan admits only tensors of types that can be decoded.
TensorType typeOf(const Tensor& tensor) {
    const auto type = tensorTypeFromId(tensor.typeId);
    assert(type);
    return *type;
}

// One query head over the keys and values of its key/value head; rows of both are `stride` floats
// apart. weights.size() is the number of keys seen.
void attendHead(std::span<const float> query, const float* keys, const float* values,
                std::size_t stride, float scale, std::span<double> weights,
                std::span<float> output) {
    const std::size_t headSize = query.size();
    for (std::size_t key = 0; key < weights.size(); ++key) {
        weights[key] = double{scale} * dotProduct(query, {keys + key * stride, headSize});
    }
    softmax(weights);
    for (std::size_t i = 0; i < headSize; ++i) {
        double sum = 0;
        for (std::size_t key = 0; key < weights.size(); ++key) {
            sum += weights[key] * double{values[key * stride + i]};
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

void rotate(std::span<float> head, std::span<const double> frequencies, std::uint32_t position) {
    assert(head.size() >= 2 * frequencies.size());
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        const double angle = position * frequencies[i];
        const double cosine = std::cos(angle);
        const double sine = std::sin(angle);
        const double first = head[2 * i];
        const double second = head[2 * i + 1];
        head[2 * i] = static_cast<float>(first * cosine - second * sine);
        head[2 * i + 1] = static_cast<float>(first * sine + second * cosine);
    }
}

void attention(std::span<const float> queries, std::span<const float> keys,
               std::span<const float> values, const AttentionShape& shape,
               std::uint32_t firstPosition, float scale, std::span<float> output) {
    const std::size_t headSize = shape.headSize;
    const std::size_t queryStride = shape.heads * headSize;
    const std::size_t keyStride = shape.keyValueHeads * headSize;
    const std::size_t tokens = queries.size() / queryStride;
    assert(queries.size() == tokens * queryStride && output.size() == queries.size());
    assert(keys.size() == (firstPosition + tokens) * keyStride && values.size() == keys.size());
    const std::size_t group = shape.heads / shape.keyValueHeads;

    std::vector<double> weights(firstPosition + tokens);
    for (std::size_t token = 0; token < tokens; ++token) {
        const std::size_t seen = firstPosition + token + 1;
        for (std::size_t head = 0; head < shape.heads; ++head) {
            const std::size_t queryOffset = token * queryStride + head * headSize;
            const std::size_t keyOffset = head / group * headSize;
            attendHead(queries.subspan(queryOffset, headSize), keys.data() + keyOffset,
                       values.data() + keyOffset, keyStride, scale, std::span{weights}.first(seen),
                       output.subspan(queryOffset, headSize));
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

double silu(double value) {
    return value / (1.0 + std::exp(-value));
}

void siluGate(std::span<const float> gateAndUp, std::span<float> output) {
    assert(gateAndUp.size() == 2 * output.size());
    for (std::size_t i = 0; i < output.size(); ++i) {
        const double up = gateAndUp[2 * i + 1];
        output[i] = static_cast<float>(silu(double{gateAndUp[2 * i]}) * up);
    }
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
    const std::size_t bytes = rowBytes(type, matrix.columns);
    dequantizeRow(type, tensor.bytes.subspan(source.row * bytes, bytes), output);
}

std::vector<float> decodeMatrix(const Matrix& matrix, const ModelConfig& config) {
    const std::size_t columns = matrix.columns;
    std::vector<float> values(matrix.rows * columns);
    for (std::uint32_t row = 0; row < matrix.rows; ++row) {
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
    std::vector<float> values(matrix.rows);
    for (std::uint32_t row = 0; row < matrix.rows; ++row) {
        const SourceRow source = sourceRow(matrix, config, row);
        values[row] = parts[source.part][source.row];
    }
    return values;
}

std::vector<float> decodeVector(const Tensor& tensor) {
    std::vector<float> values(tensor.elements());
    dequantizeRow(typeOf(tensor), tensor.bytes, values);
    return values;
}

}  // namespace concordia::reference
