#include "inference/reference/step_weights.h"

#include "inference/reference/operators.h"

namespace concordia::reference {
namespace {

std::vector<float> decodeOptional(const Tensor* tensor) {
    return tensor == nullptr ? std::vector<float>() : decodeVector(*tensor);
}

}  // namespace

StepWeights decodeStep(const Step& step, const ModelConfig& config, Decoding decoding) {
    StepWeights weights;
    const Matrix* const matrix = matrixOf(step);
    if (matrix != nullptr && decoding == Decoding::AtOnce) {
        weights.matrix = decodeMatrix(*matrix, config);
    }
    std::visit(
        [&](const auto& one) {
            if constexpr (requires { one.norm; }) {
                weights.gain = decodeVector(*one.norm.gain);
                weights.normBias = decodeOptional(one.norm.bias);
            }
            if constexpr (requires { one.bias; }) {
                weights.bias = decodeBias(one.bias, one.matrix, config);
            }
            if constexpr (requires { one.postNorm; }) {
                if (one.postNorm.has_value()) {
                    weights.postGain = decodeVector(*one.postNorm->gain);
                    weights.postBias = decodeOptional(one.postNorm->bias);
                }
            }
            if constexpr (requires { one.headNorms; }) {
                if (one.headNorms.has_value()) {
                    weights.queryGain = decodeHeadGain(one.headNorms->query, config);
                    weights.keyGain = decodeHeadGain(one.headNorms->key, config);
                }
            }
            if constexpr (requires { one.sinks; }) {
                weights.sinks = decodeOptional(one.sinks);
            }
        },
        step);
    return weights;
}

const Matrix* matrixOf(const Step& step) {
    return std::visit(
        [](const auto& one) -> const Matrix* {
            if constexpr (requires { one.table; }) {
                return &one.table;
            } else if constexpr (requires { one.matrix; }) {
                return &one.matrix;
            } else {
                return nullptr;
            }
        },
        step);
}

std::uint64_t storedBytes(const Matrix& matrix) {
    std::uint64_t bytes = 0;
    for (const MatrixPart& part : matrix.parts) {
        bytes += part.tensor->storedBytes();
    }
    return bytes;
}

std::uint64_t decodedBytes(const Matrix& matrix) {
    return std::uint64_t{matrix.rows} * matrix.experts * matrix.columns * sizeof(float);
}

}  // namespace concordia::reference
