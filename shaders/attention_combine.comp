// Joins the ranges of positions that attention.comp worked on apart.
// One workgroup per column (y) and head (x); lanes take the dimensions in turn.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS AttentionParameters
#include "buffers.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 2) const uint kHeadBlocks = 1;  // headStride / 8

#define P push.parameters.v

void main() {
    const uint head = gl_WorkGroupID.x;
    const uint column = gl_WorkGroupID.y;
    if (column >= push.state.v.count) {
        return;
    }
    const uint first = (column * P.heads + head) * P.splits;
    float highest = -1e30;
    for (uint s = 0; s < P.splits; ++s) {
        highest = max(highest, P.statistics.v[first + s].x);
    }
    float weightSum = 0.0;
    for (uint s = 0; s < P.splits; ++s) {
        const vec2 statistics = P.statistics.v[first + s];
        weightSum += statistics.y * exp(statistics.x - highest);
    }
    for (uint d = gl_LocalInvocationID.x; d < P.headSize; d += gl_WorkGroupSize.x) {
        float sum = 0.0;
        for (uint s = 0; s < P.splits; ++s) {
            sum += P.partials.v[(first + s) * kHeadBlocks * 8 + d] *
                   exp(P.statistics.v[first + s].x - highest);
        }
        P.outputs.v[column * P.outputStride + head * P.headSize + d] = sum / weightSum;
    }
}
