// What belongs to one step of a plan, decoded to floats.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "inference/transformer/plan.h"

namespace concordia::reference {

struct StepWeights {
    std::vector<float> gain;      // of the norm before the matrix, [H]; empty without one
    std::vector<float> normBias;  // of that norm
    std::vector<float> postGain;  // of the norm behind the matrix
    std::vector<float> postBias;
    std::vector<float> queryGain;  // [D], in the order of the matrix's rows
    std::vector<float> keyGain;
    std::vector<float> sinks;   // [heads]
    std::vector<float> bias;    // [experts · rows]; empty without one
    std::vector<float> matrix;  // [experts · rows × columns]; empty when decoded row by row
};

enum class Decoding { AtOnce, RowByRow };  // of the matrix
[[nodiscard]] StepWeights decodeStep(const Step& step, const ModelConfig& config,
                                     Decoding decoding);

// The matrix of a step; null when it has none.
[[nodiscard]] const Matrix* matrixOf(const Step& step);
// Bytes of a matrix as they are stored in the file, and as floats.
[[nodiscard]] std::uint64_t storedBytes(const Matrix& matrix);
[[nodiscard]] std::uint64_t decodedBytes(const Matrix& matrix);

}  // namespace concordia::reference
