// Causal attention over the KV cache, grouped queries packed (Dao et al. 2022's online softmax).
// A workgroup takes one key/value head (x), kRows query rows (y) and one range of positions (z).
// Query row i of a head group is column i / groupSize, head i % groupSize within the group.
// Scores: each lane has one position. Values: each lane has some quads of dimensions.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS AttentionParameters
#include "buffers.glsl"
#include "activations.glsl"
#include "cache.glsl"
#include "workgroup.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 2) const uint kRows = 1;
layout(constant_id = 3) const uint kHeadBlocks = 1;  // headStride / 8
layout(constant_id = 4) const uint kLaneQuads = 1;   // ⌈2 · kHeadBlocks / gl_WorkGroupSize.x⌉
layout(constant_id = 5) const uint kCacheType = kCacheF16;

#define P push.parameters.v

const float kLowest = -1e30;

shared float sharedWeights[kRows * gl_WorkGroupSize.x];

void main() {
    const uint lane = gl_LocalInvocationID.x;
    const uint lanes = gl_WorkGroupSize.x;
    const uint keyValueHead = gl_WorkGroupID.x;
    const uint groupSize = P.heads / P.keyValueHeads;
    const uint firstRow = gl_WorkGroupID.y * kRows;
    const uint rowCount = push.state.v.count * groupSize;
    if (firstRow >= rowCount) {
        return;
    }
    const uint position = push.state.v.position;
    const uint lastColumn = min((firstRow + kRows - 1) / groupSize, push.state.v.count - 1);
    const uint end = position + lastColumn + 1;
    const uint window = P.window;
    const uint firstLimit = position + firstRow / groupSize;
    const uint firstTile = (firstLimit - min(firstLimit, window - 1)) / lanes;
    const uint rangeTiles = ((end + lanes - 1) / lanes - firstTile + P.splits - 1) / P.splits;
    const uint rangeBegin = (firstTile + gl_WorkGroupID.z * rangeTiles) * lanes;
    const uint rangeEnd = min(rangeBegin + rangeTiles * lanes, end);

    uint queryQuad[kRows];
    uint limit[kRows];
    float rowScale[kRows];
    float maximum[kRows];
    float total[kRows];
    vec4 sums[kRows][kLaneQuads];
    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        const uint row = min(firstRow + r, rowCount - 1);
        const uint head = keyValueHead * groupSize + row % groupSize;
        queryQuad[r] = (row / groupSize * P.heads + head) * kHeadBlocks * 2;
        limit[r] = position + row / groupSize;
        rowScale[r] = P.scale * (1.0 + P.temperatureScale *
                                           log(1.0 + float(limit[r] / P.temperatureLength)));
        // A sink counts once, as the first key of the first range.
        const bool hasSink = P.hasSinks != 0 && gl_WorkGroupID.z == 0;
        maximum[r] = hasSink ? P.sinks.v[head] : kLowest;
        total[r] = hasSink && lane == 0 ? 1.0 : 0.0;
        [[unroll]] for (uint j = 0; j < kLaneQuads; ++j) {
            sums[r][j] = vec4(0.0);
        }
    }

    Uints keys = P.keys;
    Uints values = P.values;
    Uints scales = P.scales;
    Vec4s queries = P.queries;
    // Read here because lavapipe passes through a loop once even when its range is empty, and then
    // has no address for what is read only inside.
    const uint capacity = P.capacity;
    const float softCap = P.softCap;
    for (uint base = rangeBegin; base < rangeEnd; base += lanes) {
        const uint slot = base % capacity;  // of the tile: capacity is a multiple of its size
        float scores[kRows];
        [[unroll]] for (uint r = 0; r < kRows; ++r) {
            scores[r] = 0.0;
        }
        float keyScale = 1.0;
        for (uint b = 0; b < kHeadBlocks; ++b) {
            vec4 low;
            vec4 high;
            loadOctet(kCacheType, keys, (keyValueHead * kHeadBlocks + b) * capacity + slot + lane,
                      low, high);
            if (kCacheType != kCacheF16) {
                if (b % 4 == 0) {
                    const uint at = (keyValueHead * kHeadBlocks + b) / 4 * capacity + slot + lane;
                    keyScale = unpackHalf2x16(scales.v[at]).x;
                }
                low *= keyScale;
                high *= keyScale;
            }
            [[unroll]] for (uint r = 0; r < kRows; ++r) {
                scores[r] += dot(queries.v[queryQuad[r] + b * 2], low) +
                             dot(queries.v[queryQuad[r] + b * 2 + 1], high);
            }
        }
        float corrections[kRows];
        [[unroll]] for (uint r = 0; r < kRows; ++r) {
            const bool visible = base + lane <= limit[r] && limit[r] - base - lane < window;
            float score = scores[r] * rowScale[r];
            if (softCap > 0.0) {
                score = softCapped(score, softCap);
            }
            score = visible ? score : kLowest;
            const float highest = max(maximum[r], workgroupMax(score));
            const float weight = visible ? exp(score - highest) : 0.0;
            corrections[r] = exp(maximum[r] - highest);
            maximum[r] = highest;
            total[r] = total[r] * corrections[r] + weight;
            sharedWeights[r * lanes + lane] = weight;
        }
        workgroupSync();
        [[unroll]] for (uint j = 0; j < kLaneQuads; ++j) {
            const uint quad = lane + j * lanes;
            if (quad < kHeadBlocks * 2) {
                [[unroll]] for (uint r = 0; r < kRows; ++r) {
                    sums[r][j] *= corrections[r];
                }
                uint at = (keyValueHead * capacity + slot) * (kHeadBlocks * 2) + quad;
                const uint scaleAt =
                    (keyValueHead * (kHeadBlocks / 4) + quad / 8) * capacity + slot;
                for (uint t = 0; t < lanes; ++t) {
                    vec4 value = loadQuad(kCacheType, values, at);
                    if (kCacheType != kCacheF16) {
                        value *= unpackHalf2x16(scales.v[scaleAt + t]).y;
                    }
                    [[unroll]] for (uint r = 0; r < kRows; ++r) {
                        sums[r][j] += sharedWeights[r * lanes + t] * value;
                    }
                    at += kHeadBlocks * 2;
                }
            }
        }
        workgroupSync();
    }

    [[unroll]] for (uint r = 0; r < kRows; ++r) {
        const float weightSum = workgroupSum(total[r]);
        const uint row = firstRow + r;
        if (row >= rowCount) {
            break;
        }
        const uint column = row / groupSize;
        const uint head = keyValueHead * groupSize + row % groupSize;
        if (P.splits > 1) {
            const uint part = (column * P.heads + head) * P.splits + gl_WorkGroupID.z;
            if (lane == 0) {
                P.statistics.v[part] = vec2(maximum[r], weightSum);
            }
            [[unroll]] for (uint j = 0; j < kLaneQuads; ++j) {
                const uint quad = lane + j * lanes;
                if (quad < kHeadBlocks * 2) {
                    Vec4s(P.partials).v[part * kHeadBlocks * 2 + quad] = sums[r][j];
                }
            }
        } else {
            [[unroll]] for (uint j = 0; j < kLaneQuads; ++j) {
                [[unroll]] for (uint i = 0; i < 4; ++i) {
                    const uint d = (lane + j * lanes) * 4 + i;
                    if (d < P.headSize) {
                        P.outputs.v[column * P.outputStride + head * P.headSize + d] =
                            sums[r][j][i] / weightSum;
                    }
                }
            }
        }
    }
}
