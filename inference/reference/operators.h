// The operators of a transformer in plain C++, written to be read: every sum is a loop in double
// precision, every array a float span. They define what the device kernels must compute, and the
// reference executor runs whole models with them.
//
// Notation as in transformer/plan.h: T tokens, H hidden size, D head size, V vocabulary.
// All arrays are row-major. Preconditions on sizes are asserted.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "inference/transformer/plan.h"
#include "inference/types.h"

namespace concordia::reference {

// output = input · rsqrt(mean(input²) + ε) · gain, all of the same size (Zhang & Sennrich 2019).
void rmsNorm(std::span<const float> input, std::span<const float> gain, float epsilon,
             std::span<float> output);

// output = (input − mean) · rsqrt(variance + ε) · gain + bias (Ba et al. 2016). The bias may be
// empty.
void layerNorm(std::span<const float> input, std::span<const float> gain,
               std::span<const float> bias, float epsilon, std::span<float> output);

// Σ left[i] · right[i].
[[nodiscard]] double dotProduct(std::span<const float> left, std::span<const float> right);

// output[rows] = matrix[rows × columns] · input[columns].
void matrixVector(std::span<const float> matrix, std::span<const float> input,
                  std::span<float> output);

// target += addend.
void add(std::span<float> target, std::span<const float> addend);

// Rotates the adjacent pairs (2i, 2i + 1) of one head by position · frequencies[i] radians, scales
// them by the rotary's magnitude, and leaves what lies behind them as it is (RoPE, Su et al. 2021).
// Requires: head.size() ≥ 2 · frequencies.size().
void rotate(std::span<float> head, const Rotary& rotary, std::uint32_t position);

struct AttentionShape {
    std::uint32_t heads = 0;
    std::uint32_t keyValueHeads = 0;  // divides heads
    std::uint32_t headSize = 0;       // D
};

// Causal attention of T tokens at the positions firstPosition … firstPosition + T − 1, scaled,
// limited and capped as the step says:
//   queries, output  [T][heads · D]
//   keys, values     [capacity][keyValueHeads · D], where position p lies in row p mod capacity
//   sinks            [heads], or empty
// Token t sees the keys up to firstPosition + t that its window reaches. Query head h reads
// key/value head h / (heads / keyValueHeads). output = softmax(scores of the keys, sink) · v.
void attention(std::span<const float> queries, std::span<const float> keys,
               std::span<const float> values, const AttentionShape& shape,
               std::uint32_t firstPosition, const AttentionStep& step, std::span<const float> sinks,
               std::span<float> output);

// What a key or value head becomes in a KV cache of that type: with scales, each 32 elements become
// integers times a scale of float16. For Q8_0 that is the largest magnitude / 127, for Q4_0 the
// element of the largest magnitude / −8. F16 leaves them as they are, for what float16 rounds is
// no more than what float32 does elsewhere.
void roundForCache(CacheType type, std::span<float> head);

// Values become exp(v − max) / Σ exp(v − max). Requires: values is not empty.
void softmax(std::span<double> values);

// One element of a feed-forward block without a gate, and of one with.
[[nodiscard]] double activate(const Activation& activation, double value);
[[nodiscard]] double activateGated(const Activation& activation, double gate, double up);

// output[i] of the inputs 2i (gate) and 2i + 1 (up), or of input i without gates: whichever the
// sizes say.
void activateAll(const Activation& activation, std::span<const float> input,
                 std::span<float> output);

// cap · tanh(value / cap); the value itself for a cap of 0.
[[nodiscard]] double softCap(double value, double cap);

// The experts with the largest scores, best first, and the softmax over their scores. Of equal ones
// the first counts as larger. Requires: used ≤ scores.size().
struct ExpertChoice {
    std::vector<std::uint32_t> experts;
    std::vector<double> weights;
};
[[nodiscard]] ExpertChoice chooseExperts(std::span<const float> scores, std::uint32_t used);

// output[H] = scale · row.
void embed(std::span<const float> row, float scale, std::span<float> output);

// Row `row` of a matrix as the kernels see it: permuted and arranged as its parts say, decoded to
// float. Requires: output.size() == matrix.columns.
void decodeRow(const Matrix& matrix, const ModelConfig& config, std::uint32_t row,
               std::span<float> output);

// All rows, [experts · rows × columns].
[[nodiscard]] std::vector<float> decodeMatrix(const Matrix& matrix, const ModelConfig& config);

// The bias in the order of the matrix's rows, [experts · rows]; empty when there is none.
[[nodiscard]] std::vector<float> decodeBias(const Bias& bias, const Matrix& matrix,
                                            const ModelConfig& config);

// A gain of one head, [D], in the order of the rows of the matrix before it.
[[nodiscard]] std::vector<float> decodeHeadGain(const MatrixPart& gain, const ModelConfig& config);

// All elements of a vector such as a norm's gain.
[[nodiscard]] std::vector<float> decodeVector(const Tensor& tensor);

}  // namespace concordia::reference
