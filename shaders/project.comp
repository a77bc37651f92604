// y = W · x for COLUMNS columns at once, with one of the epilogues in parameters.h.
// Each lane computes two rows; kSlices lanes share a row's blocks in turn, so that the lanes of a
// subgroup read consecutive 16-byte words whatever its size. CPU devices use one slice and no
// barrier. Workgroup x takes gl_WorkGroupSize.x / (8 · kSlices) groups of 16 rows, y takes columns.
// With experts a workgroup takes one column, and z the matrix of one of the experts chosen for it.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS ProjectParameters
#include "buffers.glsl"
#include "weights.glsl"
#include "workgroup.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 2) const uint kSlices = 1;
layout(constant_id = 3) const uint kEpilogue = kEpilogueStore;
layout(constant_id = 4) const bool kNormed = false;
layout(constant_id = 5) const uint kActivation = kActivationSilu;
layout(constant_id = 6) const bool kExperts = false;  // only with COLUMNS == 1

#define P push.parameters.v

// With one column four independent sums hide the latency of the additions; with more, the columns
// themselves do.
#if COLUMNS == 1
#define PARTIAL vec4
#define TOTAL(sum) (((sum).x + (sum).y) + ((sum).z + (sum).w))
#else
#define PARTIAL float
#define TOTAL(sum) (sum)
#endif

// [slice][row of the pair][column][group and lane]
shared float sharedSums[kSlices > 1 ? gl_WorkGroupSize.x * 2 * COLUMNS : 1];

#include "project_epilogue.glsl"

#if COLUMNS == 1
// Adds a block of the pair of rows times its inputs, which begin at inputs[first]. Scales and offset
// are applied to sums, for a weight is used but once.
void addBlock(Block even, Block odd, vec2 evenScale, vec2 oddScale, Vec4s inputs, uint first,
              inout vec4 sums[2][COLUMNS]) {
#ifdef FORMAT_HAS_OFFSET
    vec4 inputSum = vec4(0.0);
#endif
    [[unroll]] for (uint h = 0; h < 2; ++h) {
        vec4 evenSum = vec4(0.0);
        vec4 oddSum = vec4(0.0);
        [[unroll]] for (uint i = 4 * h; i < 4 * h + 4; ++i) {
            const vec4 x = inputs.v[first + i];
            evenSum = fma(blockValues(even, i), x, evenSum);
            oddSum = fma(blockValues(odd, i), x, oddSum);
#ifdef FORMAT_HAS_OFFSET
            inputSum += x;
#endif
        }
        sums[0][0] += evenScale[h] * evenSum;
        sums[1][0] += oddScale[h] * oddSum;
    }
#ifdef FORMAT_HAS_OFFSET
    sums[0][0] += blockOffset(even) * inputSum;
    sums[1][0] += blockOffset(odd) * inputSum;
#endif
}
#endif

void main() {
    const uint lane = gl_LocalInvocationID.x % kGroupLanes;
    const uint slice = gl_LocalInvocationID.x / kGroupLanes % kSlices;
    const uint groupsHere = gl_WorkGroupSize.x / (kGroupLanes * kSlices);
    const uint group = gl_WorkGroupID.x * groupsHere + gl_LocalInvocationID.x / (kGroupLanes * kSlices);
    const uint column = gl_WorkGroupID.y * COLUMNS;
    const uint firstColumn = P.fromFirstOutput * push.state.v.firstOutput;
    if (firstColumn + column >= push.state.v.count) {
        return;
    }

    Planes planes = Planes(P.plane0, P.plane1, P.plane2, P.plane3);
    Vec4s inputs = P.inputs;
    const uint blocks = P.blocks;
    const uint stride = P.inputStride / 4;
    uint expert = 0;
    uint inputRow = firstColumn + column;
    if (kExperts) {
        const uint choice = column * P.choices + gl_WorkGroupID.z;
        expert = P.chosen.v[choice];
        inputRow = P.inputsByChoice != 0 ? choice : column;
    }
    // In this part; groups outside wrap around to numbers that are too large.
    const uint storedGroup = expert * P.groupsPerExpert + group - P.firstGroup;
    const uint firstBlock = min(storedGroup, P.groups - 1) * blocks;
    const uint firstInput = inputRow * stride;

    PARTIAL sums[2][COLUMNS];
    [[unroll]] for (uint c = 0; c < COLUMNS; ++c) {
        sums[0][c] = PARTIAL(0.0);
        sums[1][c] = PARTIAL(0.0);
    }
    for (uint block = slice; block < blocks; block += kSlices) {
        const Block even = loadBlock(planes, firstBlock + block, lane);
        const Block odd = loadBlock(planes, firstBlock + block, kGroupLanes + lane);
        const vec2 evenScale = blockScale(even);
        const vec2 oddScale = blockScale(odd);
#if COLUMNS == 1
        addBlock(even, odd, evenScale, oddScale, inputs, firstInput + block * 8, sums);
#else
        // The weights are made whole once for all columns: that takes fewer registers than sums
        // that wait for their scale.
        [[unroll]] for (uint i = 0; i < 8; ++i) {
            vec4 evenValues = evenScale[i / 4] * blockValues(even, i);
            vec4 oddValues = oddScale[i / 4] * blockValues(odd, i);
#ifdef FORMAT_HAS_OFFSET
            evenValues += blockOffset(even);
            oddValues += blockOffset(odd);
#endif
            [[unroll]] for (uint c = 0; c < COLUMNS; ++c) {
                const vec4 x = inputs.v[firstInput + c * stride + block * 8 + i];
                sums[0][c] += dot(evenValues, x);
                sums[1][c] += dot(oddValues, x);
            }
        }
#endif
    }

    vec2 results[COLUMNS];
    [[unroll]] for (uint c = 0; c < COLUMNS; ++c) {
        results[c] = vec2(TOTAL(sums[0][c]), TOTAL(sums[1][c]));
    }
    if (kSlices > 1) {
        sumSlices(slice, results);
    }
    const uint row = P.rowOffset + group * kGroupRows + 2 * lane;
    const bool isHere = storedGroup < P.groups && group * kGroupRows + 2 * lane < P.rows;
    finish(row, slice == 0 && isHere, expert, firstColumn, column, results);
}
