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

namespace concordia::reference {

// output = input · rsqrt(mean(input²) + ε) · gain, all of the same size (Zhang & Sennrich 2019).
void rmsNorm(std::span<const float> input, std::span<const float> gain, float epsilon,
             std::span<float> output);

// Σ left[i] · right[i].
[[nodiscard]] double dotProduct(std::span<const float> left, std::span<const float> right);

// output[rows] = matrix[rows × columns] · input[columns].
void matrixVector(std::span<const float> matrix, std::span<const float> input,
                  std::span<float> output);

// target += addend.
void add(std::span<float> target, std::span<const float> addend);

// Rotates the adjacent pairs (2i, 2i + 1) of one head by position · frequencies[i] radians and
// leaves what lies behind them as it is (RoPE, Su et al. 2021).
// Requires: head.size() ≥ 2 · frequencies.size().
void rotate(std::span<float> head, std::span<const double> frequencies, std::uint32_t position);

struct AttentionShape {
    std::uint32_t heads = 0;
    std::uint32_t keyValueHeads = 0;  // divides heads
    std::uint32_t headSize = 0;       // D
};

// Causal attention of T tokens at the positions firstPosition … firstPosition + T − 1:
//   queries, output  [T][heads · D]
//   keys, values     [firstPosition + T][keyValueHeads · D]
// Token t sees the keys 0 … firstPosition + t. Query head h reads key/value head
// h / (heads / keyValueHeads). output = softmax(scale · q·kᵀ) · v.
void attention(std::span<const float> queries, std::span<const float> keys,
               std::span<const float> values, const AttentionShape& shape,
               std::uint32_t firstPosition, float scale, std::span<float> output);

// Values become exp(v − max) / Σ exp(v − max). Requires: values is not empty.
void softmax(std::span<double> values);

// x · sigmoid(x).
[[nodiscard]] double silu(double value);

// output[i] = silu(gateAndUp[2i]) · gateAndUp[2i + 1]; gate and up alternate as in GatedStep.
void siluGate(std::span<const float> gateAndUp, std::span<float> output);

// output[H] = scale · row.
void embed(std::span<const float> row, float scale, std::span<float> output);

// Row `row` of a matrix as the kernels see it: permuted and arranged as its parts say, decoded to
// float. Requires: output.size() == matrix.columns.
void decodeRow(const Matrix& matrix, const ModelConfig& config, std::uint32_t row,
               std::span<float> output);

// All rows, [rows × columns].
[[nodiscard]] std::vector<float> decodeMatrix(const Matrix& matrix, const ModelConfig& config);

// The bias in the order of the matrix's rows, [rows]; empty when there is none.
[[nodiscard]] std::vector<float> decodeBias(const Bias& bias, const Matrix& matrix,
                                            const ModelConfig& config);

// All elements of a vector such as a norm's gain.
[[nodiscard]] std::vector<float> decodeVector(const Tensor& tensor);

}  // namespace concordia::reference
