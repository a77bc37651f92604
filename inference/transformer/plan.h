// The forward pass as data: what to compute, in which order, with which weights and shapes.
// A plan knows neither devices nor memory; executors (vulkan/, reference/) carry it out.
//
// Notation: T tokens (columns) are processed together; H hidden size; D head size; F feed-forward
// size; V vocabulary. Activations are [T][size] float32, row-major.
// Thread rule: plain values; the tensors they point to live as long as their ModelFile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "inference/model/model_config.h"
#include "inference/model/model_file.h"

namespace concordia {

// How the rows of one tensor are reordered within each head when it is loaded. Kernels rotate
// adjacent pairs (2i, 2i+1); files of the NEOX kind pair (i, i + rotary/2) instead.
enum class RowPermutation { None, HalvesToPairs };

struct MatrixPart {
    const Tensor* tensor = nullptr;  // [rows × columns]
    RowPermutation permutation = RowPermutation::None;
};

// A weight matrix as the kernels use it: the rows of its parts, stacked one after another, or
// alternating (row 2i from the first part, 2i+1 from the second; for gate and up).
enum class MatrixArrangement { Stacked, Alternating };

struct Matrix {
    std::vector<MatrixPart> parts;
    MatrixArrangement arrangement = MatrixArrangement::Stacked;
    std::uint32_t rows = 0;     // of all parts together
    std::uint32_t columns = 0;  // the same in all parts
};

// A bias: the concatenation of the parts, permuted as the matrix's parts are.
// Empty when the model has none.
using Bias = std::vector<MatrixPart>;

// y = x · rsqrt(mean(x²) + ε) · gain, over the last dimension [H] (RMSNorm, Zhang & Sennrich 2019).
struct Norm {
    const Tensor* gain = nullptr;
    float epsilon = 0;
};

enum class Activation { Silu };

// residual[t] = scale · table[token[t]]
struct EmbedStep {
    Matrix table;  // [V × H]
    float scale = 1;
};

// (q, k, v) = matrix · norm(residual) + bias; q and k rotated by RoPE; k and v stored in the KV
// cache of `layer` at the tokens' positions.
struct QueryKeyValueStep {
    std::uint32_t layer = 0;
    Norm norm;
    Matrix matrix;  // [(heads + 2 · keyValueHeads) · D × H]: all of q, then k, then v
    Bias bias;
};

// attention[t] = softmax(scale · q·kᵀ, causal) · v over the KV cache of `layer`; query head h reads
// key/value head h / (heads / keyValueHeads).
struct AttentionStep {
    std::uint32_t layer = 0;
    float scale = 1;
};

// residual += matrix · input + bias
enum class ResidualInput { Attention, FeedForward };
struct ResidualStep {
    ResidualInput input = ResidualInput::Attention;
    Matrix matrix;  // [H × heads·D] or [H × F]
    Bias bias;
};

// feedForward = activation(gate · norm(residual)) ⊙ (up · norm(residual))
struct GatedStep {
    Norm norm;
    Matrix matrix;  // [2F × H], gate and up alternating
    Activation activation = Activation::Silu;
};

// logits = matrix · norm(residual), for the tokens whose logits are wanted
struct HeadStep {
    Norm norm;
    Matrix matrix;  // [V × H]
};

using Step =
    std::variant<EmbedStep, QueryKeyValueStep, AttentionStep, ResidualStep, GatedStep, HeadStep>;

// Rotates the pair i of a head by position · frequencies[i] (RoPE, Su et al. 2021).
struct Rotary {
    std::vector<double> frequencies;  // [rotaryDimensions / 2], radians per position
};

struct Plan {
    ModelConfig config;
    Rotary rotary;
    std::vector<Step> steps;  // begins with EmbedStep, ends with HeadStep
};

// Reads the architecture's description and finds its tensors, checking every shape.
// Throws Error{InvalidFile} naming a missing or misshapen tensor, Error{Unsupported} naming an
// architecture, tensor type or variant that this version does not run.
// The plan points into `file`, which must outlive it.
[[nodiscard]] Plan makePlan(const ModelFile& file);

// The source row that lands in row `row` of the matrix: which part, and which row of its tensor.
struct SourceRow {
    std::uint32_t part = 0;
    std::uint32_t row = 0;
};
[[nodiscard]] SourceRow sourceRow(const Matrix& matrix, const ModelConfig& config,
                                  std::uint32_t row);

}  // namespace concordia
