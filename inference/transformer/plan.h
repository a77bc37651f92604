// The forward pass as data: what to compute, in which order, with which weights and shapes.
// A plan knows neither devices nor memory; executors (vulkan/, reference/) carry it out.
//
// Notation: T tokens (columns) are processed together; H hidden size; D head size; F feed-forward
// size; V vocabulary; E experts, of which K are used for a token. Activations are [T][size]
// float32, row-major.
// Thread rule: plain values; the tensors they point to live as long as their ModelFile.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "inference/model/model_config.h"
#include "inference/model/model_file.h"
#include "inference/transformer/rotary.h"

namespace concordia {

// How the rows of one tensor are reordered within each head when it is loaded. Kernels rotate
// adjacent pairs (2i, 2i+1); files of the NEOX kind pair (i, i + rotary/2) instead.
enum class RowPermutation { None, HalvesToPairs };

struct MatrixPart {
    const Tensor* tensor = nullptr;  // [experts × rows × columns]
    RowPermutation permutation = RowPermutation::None;
};

// A weight matrix as the kernels use it: the rows of its parts, stacked one after another, or
// alternating (row 2i from the first part, 2i+1 from the second; for gate and up).
enum class MatrixArrangement { Stacked, Alternating };

struct Matrix {
    std::vector<MatrixPart> parts;
    MatrixArrangement arrangement = MatrixArrangement::Stacked;
    std::uint32_t rows = 0;     // of all parts together, of one expert
    std::uint32_t columns = 0;  // the same in all parts
    std::uint32_t experts = 1;  // matrices of this shape that follow each other in every part
};

// A bias: the concatenation of the parts, permuted as the matrix's parts are.
// Empty when the model has none.
using Bias = std::vector<MatrixPart>;

// Over the last dimension [H].
struct Norm {
    const Tensor* gain = nullptr;
    float epsilon = 0;
    NormKind kind = NormKind::RootMeanSquare;
    const Tensor* bias = nullptr;  // only of NormKind::Layer, and optional
};

// RMSNorm of every query and key head over its own elements, before they are rotated.
struct HeadNorms {
    MatrixPart query;  // gains, [D]
    MatrixPart key;
    float epsilon = 0;
};

// What stands between the two matrices of a feed-forward block. With a gate g and an up
// projection u: f(g) · u; without a gate f(u).
enum class ActivationKind {
    Silu,          // x · sigmoid(x)
    GeluTanh,      // x · (1 + tanh(√(2/π) · (x + 0.044715 x³))) / 2
    ReluSquared,   // max(x, 0)²
    Xielu,         // a·x² + c·x for x > 0, else b·(exp(min(x, d)) − 1 − x) + c·x
    ClampedSwish,  // g' · sigmoid(a·g') · (u' + 1); g' ≤ b and −b ≤ u' ≤ b are clamped
};
struct Activation {
    ActivationKind kind = ActivationKind::Silu;
    std::array<float, 4> numbers{};  // a, b, c, d above
};

// residual[t] = scale · table[token[t]]
struct EmbedStep {
    Matrix table;  // [V × H]
    float scale = 1;
};

// (q, k, v) = matrix · norm(residual) + bias; q and k normed by head and rotated; k and v stored
// in the KV cache of `layer` at the tokens' positions.
struct QueryKeyValueStep {
    std::uint32_t layer = 0;
    Norm norm;
    Matrix matrix;  // [(heads + 2 · keyValueHeads) · D × H]: all of q, then k, then v
    Bias bias;
    std::optional<HeadNorms> headNorms;
    std::optional<std::uint32_t> rotary;  // index into Plan::rotaries; empty: not rotated
};

// attention[t] = softmax(scale · q·kᵀ, causal) · v over the KV cache of `layer`; query head h reads
// key/value head h / (heads / keyValueHeads).
struct AttentionStep {
    std::uint32_t layer = 0;
    float scale = 1;
    std::uint32_t window = 0;    // sees so many positions, its own included; 0: all
    float softCap = 0;           // scores become cap · tanh(score / cap); 0: they do not
    float temperatureScale = 0;  // scores grow by 1 + this · ln(1 + ⌊position / length⌋)
    std::uint32_t temperatureLength = 1;
    const Tensor* sinks = nullptr;  // [heads] scores of a key without value, or none
};

// weights[t][k] = the softmax over the K largest elements of matrix · norm(residual) + bias;
// chosen[t][k] says which they are.
struct RouterStep {
    Norm norm;
    Matrix matrix;  // [E × H]
    Bias bias;
    std::uint32_t used = 1;  // K
};

// feedForward = activation(matrix · norm(residual) + bias); with experts, [T][K][F], by the chosen
// ones.
struct FeedForwardStep {
    Norm norm;
    Matrix matrix;  // [2F × H], gate and up alternating, or [F × H] without a gate
    Bias bias;
    Activation activation;
};

// residual += postNorm(matrix · input + bias); with experts the sum of weights[t][k] times those of
// the chosen ones.
enum class ResidualInput { Attention, FeedForward };
struct ResidualStep {
    ResidualInput input = ResidualInput::Attention;
    Matrix matrix;  // [H × heads·D] or [H × F]
    Bias bias;
    std::optional<Norm> postNorm;
};

// logits = matrix · norm(residual), for the tokens whose logits are wanted
struct HeadStep {
    Norm norm;
    Matrix matrix;  // [V × H]
    float softCap = 0;
};

using Step = std::variant<EmbedStep, QueryKeyValueStep, AttentionStep, RouterStep, FeedForwardStep,
                          ResidualStep, HeadStep>;

struct Plan {
    ModelConfig config;
    std::vector<Rotary> rotaries;
    std::vector<Step> steps;  // begins with EmbedStep, ends with HeadStep
};

// Reads the architecture's description and finds its tensors, checking every shape.
// Throws Error{InvalidFile} naming a missing or misshapen tensor, Error{Unsupported} naming an
// architecture, tensor type or variant that this version does not run.
// The plan points into `file`, which must outlive it.
[[nodiscard]] Plan makePlan(const ModelFile& file);

// The source row that lands in row `row` of the matrix, where the rows of all experts count on:
// which part, and which row of its tensor.
struct SourceRow {
    std::uint32_t part = 0;
    std::uint32_t row = 0;
};
[[nodiscard]] SourceRow sourceRow(const Matrix& matrix, const ModelConfig& config,
                                  std::uint32_t row);

// The row of a tensor with this permutation that lands in its row `row`.
[[nodiscard]] std::uint32_t sourceRow(RowPermutation permutation, const ModelConfig& config,
                                      std::uint32_t row);

// The norm of a step before its matrix; null when it has none.
[[nodiscard]] const Norm* normOf(const Step& step);

}  // namespace concordia
