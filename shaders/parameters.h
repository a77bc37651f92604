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
CONSTANT kEpilogueStore = 0;          // outputs[t][row] = y, capped where softCap is not 0
CONSTANT kEpilogueResidual = 1;       // outputs[t][row] += y, and prepares the norm that follows
CONSTANT kEpilogueQueryKeyValue = 2;  // rotates queries and keys, fills the KV cache
CONSTANT kEpilogueGated = 3;          // outputs[t][row / 2] = activation(y[row], y[row + 1])
CONSTANT kEpilogueActivated = 4;      // outputs[t][row] = activation(y[row])

// Activations, as in transformer/plan.h, where their numbers a, b, c, d are told.
CONSTANT kActivationSilu = 0;
CONSTANT kActivationGeluTanh = 1;
CONSTANT kActivationReluSquared = 2;
CONSTANT kActivationXielu = 3;
CONSTANT kActivationClampedSwish = 4;

// Norms of a kernel that computes them whole.
CONSTANT kNormNone = 0;
CONSTANT kNormRootMeanSquare = 1;
CONSTANT kNormLayer = 2;

// How the KV cache stores keys and values. Eight elements of a head are an octet of 16, 8 or 4
// bytes.
//   keys    [keyValueHeads][octets of a head][capacity]
//   values  [keyValueHeads][capacity][octets of a head]
//   scales  not with F16: per 32 elements of a head two halves, of the key and of the value,
//           [keyValueHeads][32s of a head][capacity]
CONSTANT kCacheF16 = 0;
CONSTANT kCacheQ8_0 = 1;
CONSTANT kCacheQ4_0 = 2;
CONSTANT kCacheBlock = 32;

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
    ADDRESS(Uints) keys;            // QueryKeyValue: the KV cache
    ADDRESS(Uints) values;
    ADDRESS(Floats) rawKeys;    // with normsHeads or storesLater: [T][keyValueHeads][headStride]
    ADDRESS(Floats) rawValues;  // with storesLater: likewise
    ADDRESS(Uints) chosen;      // of a mixture: the experts of each token, [T][choices]
    uint rows;                  // of this part
    uint rowOffset;             // of this part in the whole matrix
    uint blocks;                // per row
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
    uint headStride;  // D rounded up to whole octets, or blocks of the cache
    uint rotaryDimensions;
    uint queryRows;        // heads · D
    uint keyRows;          // keyValueHeads · D
    uint capacity;         // positions the layer's KV cache holds
    uint normsHeads;       // QueryKeyValue, 1: head_norm.comp takes queries and keys as they are
    uint choices;          // of a mixture: experts used for each token
    uint inputsByChoice;   // 1: inputs are [T][choices][inputStride]
    uint groupsPerExpert;  // of 16 rows
    uint firstGroup;       // of this part, counted over all experts
    uint groups;           // of this part
    float softCap;         // Store: y becomes softCap · tanh(y / softCap); 0: it does not
    float activationA;
    float activationB;
    float activationC;
    float activationD;
    uint storesLater;  // QueryKeyValue, 1: store_cache.comp fills the KV cache
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

// Norms query and key heads, rotates them, and stores the keys.
struct HeadNormParameters {
    ADDRESS(Floats) queries;    // [T][heads][headStride], replaced
    ADDRESS(Floats) rawKeys;    // [T][keyValueHeads][headStride]
    ADDRESS(Uints) keys;        // the KV cache
    ADDRESS(Floats) queryGain;  // [D]
    ADDRESS(Floats) keyGain;
    ADDRESS(Vec2s) rotations;  // (cos, sin) [T][rotaryDimensions / 2]
    uint heads;
    uint keyValueHeads;
    uint headSize;
    uint headStride;
    uint rotaryDimensions;
    uint capacity;
    float epsilon;
    uint storesLater;  // 1: keys go back to rawKeys
};

// Stores keys and values in a cache with scales.
struct StoreCacheParameters {
    ADDRESS(Vec4s) rawKeys;    // [T][keyValueHeads][headStride]
    ADDRESS(Vec4s) rawValues;  // likewise
    ADDRESS(Uints) keys;
    ADDRESS(Uints) values;
    ADDRESS(Uints) scales;
    uint blocks;      // of 32 elements, of all heads
    uint headBlocks;  // of one
    uint capacity;
    uint reserved;
};

// residual += postNorm(Σ weights · inputs); then what the following norm needs.
struct NormParameters {
    ADDRESS(Floats) inputs;    // [T][choices][stride]; not read without choices
    ADDRESS(Floats) weights;   // [T][choices], read when hasWeights is 1
    ADDRESS(Floats) postGain;  // [H]
    ADDRESS(Floats) postBias;
    ADDRESS(Floats) residual;    // [T][stride]
    ADDRESS(Floats) gain;        // [H] of the following norm
    ADDRESS(Floats) bias;        // of a following LayerNorm
    ADDRESS(Floats) normInputs;  // residual · gain, or the whole LayerNorm, [T][stride]
    ADDRESS(Floats) squares;     // [T][squareStride], one sum each
    uint width;                  // H
    uint stride;
    uint squareStride;
    uint choices;
    uint hasWeights;
    uint hasPostBias;
    uint hasBias;
    float postEpsilon;
    float epsilon;
    uint reserved;
};

// The largest of each token's scores, and the softmax over them.
struct RouteParameters {
    ADDRESS(Floats) scores;   // [T][experts]
    ADDRESS(Uints) chosen;    // [T][choices]
    ADDRESS(Floats) weights;  // [T][choices]
    uint experts;
    uint choices;
};

// Position p lies in slot p mod capacity.
struct AttentionParameters {
    ADDRESS(Vec4s) queries;  // [T][heads][headStride]
    ADDRESS(Uints) keys;     // the KV cache
    ADDRESS(Uints) values;
    ADDRESS(Uints) scales;
    ADDRESS(Floats) outputs;    // [T][outputStride]
    ADDRESS(Floats) partials;   // per split: sums [T][heads][splits][headStride], see the kernel
    ADDRESS(Vec2s) statistics;  // [T][heads][splits] (maximum, sum of weights)
    ADDRESS(Floats) sinks;      // [heads] scores without a value, read when hasSinks is 1
    uint heads;
    uint keyValueHeads;
    uint headSize;
    uint capacity;
    uint outputStride;
    uint splits;  // into how many ranges the positions are divided
    uint window;  // positions seen, the own one included; 0xFFFFFFFF: all
    uint hasSinks;
    float scale;             // of the scores
    float softCap;           // scores become softCap · tanh(score / softCap); 0: they do not
    float temperatureScale;  // scores grow by 1 + this · ln(1 + ⌊position / temperatureLength⌋)
    uint temperatureLength;
};

// The likeliest token.
struct ChooseParameters {
    ADDRESS(Floats) logits;    // [vocabulary]
    ADDRESS(Quads) parts;      // [partCount]: bits of the largest logit, its token, first number
    ADDRESS(Uints) choice;     // for the host
    ADDRESS(Uints) nextToken;  // for the pass after
    uint vocabulary;
    uint share;  // of a workgroup
    uint partCount;
    uint reserved;
};

#ifdef __cplusplus
struct PushConstants {
    std::uint64_t parameters;
    std::uint64_t state;
};
static_assert(sizeof(PushConstants) == 16);
static_assert(sizeof(State) == 16);
static_assert(sizeof(ProjectParameters) == 17 * 8 + 30 * 4);
static_assert(sizeof(EmbedParameters) == 9 * 8 + 6 * 4);
static_assert(sizeof(HeadNormParameters) == 6 * 8 + 8 * 4);
static_assert(sizeof(NormParameters) == 9 * 8 + 10 * 4);
static_assert(sizeof(RouteParameters) == 3 * 8 + 2 * 4);
static_assert(sizeof(ChooseParameters) == 4 * 8 + 4 * 4);
static_assert(sizeof(StoreCacheParameters) == 5 * 8 + 4 * 4);
static_assert(sizeof(AttentionParameters) == 8 * 8 + 12 * 4);
}  // namespace concordia::shaders
#endif
#undef ADDRESS
#undef CONSTANT
#endif
