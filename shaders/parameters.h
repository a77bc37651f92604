// What the host hands to the kernels: one definition for C++ and GLSL.
// Each dispatch gets two addresses as push constants: its parameter block, written once when the
// plan is laid out, and the state of the forward pass, rewritten before every submission. So a
// recorded command buffer can be replayed as it is.
//
// Notation: T columns (tokens processed together), H hidden size, D head size. Activations are
// float32 [T][stride]; strides are in floats and multiples of 4, and the tail of every row beyond
// its real size stays zero.
#ifndef CONCORDIA_SHADERS_PARAMETERS_H
#define CONCORDIA_SHADERS_PARAMETERS_H

#ifdef __cplusplus
#include <cstdint>
namespace concordia::shaders {
using uint = std::uint32_t;
#define ADDRESS(type) std::uint64_t
#define CONSTANT constexpr uint
#else
#define ADDRESS(type) type
#define CONSTANT const uint
#endif

// Weights are stored in groups of 16 rows for 8 lanes: lane l holds rows 2l and 2l + 1, so that the
// pairs of RoPE and of gate and up meet in one lane. Slot l of a group is row 2l, slot 8 + l is row
// 2l + 1. A block is 32 consecutive elements of a row.
CONSTANT kGroupRows = 16;
CONSTANT kGroupLanes = 8;
CONSTANT kBlockElements = 32;

// What a projection does with its result y.
CONSTANT kEpilogueStore = 0;          // outputs[t][row] = y
CONSTANT kEpilogueResidual = 1;       // outputs[t][row] += y, and prepares the norm that follows
CONSTANT kEpilogueQueryKeyValue = 2;  // rotates queries and keys, fills the KV cache
CONSTANT kEpilogueGated = 3;          // outputs[t][row / 2] = silu(y[row]) * y[row + 1]

// Rewritten before every submission.
struct State {
    uint position;     // of the first token
    uint count;        // tokens in this pass, 1 … T
    uint firstOutput;  // the first token whose logits are wanted
    uint reserved;
};

// y = W · x (+ bias), times the factor of the RMSNorm that precedes W where there is one: the
// producer of x has multiplied by the norm's gain and summed the squares.
struct ProjectParameters {
    ADDRESS(Quads) plane0;  // the weights; what the planes hold is told in formats/*.glsl
    ADDRESS(Quads) plane1;
    ADDRESS(Quads) plane2;
    ADDRESS(Quads) plane3;
    ADDRESS(Vec4s) inputs;          // x, [T][inputStride]
    ADDRESS(Floats) inputSquares;   // [T][squareStride], of which squareCount are to be summed
    ADDRESS(Floats) bias;           // [rows], read when hasBias is 1
    ADDRESS(Floats) outputs;        // [T][outputStride]; queries for QueryKeyValue
    ADDRESS(Floats) gain;           // Residual: [H] of the following norm
    ADDRESS(Floats) normInputs;     // Residual: outputs · gain, [T][outputStride]
    ADDRESS(Floats) outputSquares;  // Residual: [T][squareStride], one sum per workgroup
    ADDRESS(Vec2s) rotations;       // QueryKeyValue: (cos, sin) [T][rotaryDimensions / 2]
    ADDRESS(Uints) keys;            // QueryKeyValue: see attention.comp
    ADDRESS(Uints) values;
    uint rows;       // of this part
    uint rowOffset;  // of this part in the whole matrix
    uint blocks;     // per row
    uint inputStride;
    uint outputStride;
    uint squareStride;
    uint squareCount;
    uint squareOffset;  // Residual: of this part's first workgroup
    uint hasBias;
    uint fromFirstOutput;  // 1: columns count from state.firstOutput
    float inverseWidth;    // 1 / H of the preceding norm
    float epsilon;
    uint headSize;    // D
    uint headStride;  // D rounded up to a multiple of 8
    uint rotaryDimensions;
    uint queryRows;  // heads · D
    uint keyRows;    // keyValueHeads · D
    uint capacity;   // positions the KV cache holds
};

struct EmbedParameters {
    ADDRESS(Quads) plane0;
    ADDRESS(Quads) plane1;
    ADDRESS(Quads) plane2;
    ADDRESS(Quads) plane3;
    ADDRESS(Uints) tokens;       // [T]
    ADDRESS(Floats) outputs;     // residual, [T][outputStride]
    ADDRESS(Floats) gain;        // [H] of the following norm
    ADDRESS(Floats) normInputs;  // residual · gain
    ADDRESS(Floats) squares;     // [T][squareStride], one sum each
    uint rows;                   // of this part of the table
    uint rowOffset;
    uint blocks;
    uint outputStride;
    uint squareStride;
    float scale;
};

struct AttentionParameters {
    ADDRESS(Vec4s) queries;     // [T][heads][headStride]
    ADDRESS(Quads) keys;        // [keyValueHeads][headStride / 8][capacity], 8 halves each
    ADDRESS(Uints) values;      // [keyValueHeads][capacity][headStride / 2], 2 halves each
    ADDRESS(Floats) outputs;    // [T][outputStride]
    ADDRESS(Floats) partials;   // per split: sums [T][heads][splits][headStride], see the kernel
    ADDRESS(Vec2s) statistics;  // [T][heads][splits] (maximum, sum of weights)
    uint heads;
    uint keyValueHeads;
    uint headSize;
    uint capacity;
    uint outputStride;
    uint splits;  // into how many ranges the positions are divided
    float scale;  // of the scores
    uint reserved;
};

#ifdef __cplusplus
struct PushConstants {
    std::uint64_t parameters;
    std::uint64_t state;
};
static_assert(sizeof(PushConstants) == 16);
static_assert(sizeof(State) == 16);
static_assert(sizeof(ProjectParameters) == 14 * 8 + 18 * 4);
static_assert(sizeof(EmbedParameters) == 9 * 8 + 6 * 4);
static_assert(sizeof(AttentionParameters) == 6 * 8 + 8 * 4);
}  // namespace concordia::shaders
#endif
#undef ADDRESS
#undef CONSTANT
#endif
