// Norms each query and key head over its own elements (RMSNorm), rotates it, and stores keys in the
// KV cache, or back where store_cache.comp does that. One workgroup per head (x; keys follow the queries) and column (y); lanes take the pairs
// in turn.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS HeadNormParameters
#include "buffers.glsl"
#include "heads.glsl"
#include "workgroup.glsl"

layout(local_size_x_id = 0) in;

#define P push.parameters.v

void main() {
    const uint column = gl_WorkGroupID.y;
    if (column >= push.state.v.count) {
        return;
    }
    const bool isQuery = gl_WorkGroupID.x < P.heads;
    const uint head = isQuery ? gl_WorkGroupID.x : gl_WorkGroupID.x - P.heads;
    Floats source = isQuery ? P.queries : P.rawKeys;
    Floats gain = isQuery ? P.queryGain : P.keyGain;
    const uint heads = isQuery ? P.heads : P.keyValueHeads;
    const uint first = (column * heads + head) * P.headStride;

    float squares = 0.0;
    for (uint d = gl_LocalInvocationID.x * 2; d < P.headSize; d += gl_WorkGroupSize.x * 2) {
        const vec2 pair = vec2(source.v[first + d], source.v[first + d + 1]);
        squares += dot(pair, pair);
    }
    const float factor = inversesqrt(workgroupSum(squares) / float(P.headSize) + P.epsilon);
    const uint slot = (push.state.v.position + column) % P.capacity;
    for (uint d = gl_LocalInvocationID.x * 2; d < P.headSize; d += gl_WorkGroupSize.x * 2) {
        vec2 pair = vec2(source.v[first + d], source.v[first + d + 1]) * factor *
                    vec2(gain.v[d], gain.v[d + 1]);
        if (d < P.rotaryDimensions) {
            pair = rotated(pair, P.rotations.v[column * (P.rotaryDimensions / 2) + d / 2]);
        }
        if (isQuery || P.storesLater != 0) {
            source.v[first + d] = pair.x;
            source.v[first + d + 1] = pair.y;
        } else {
            P.keys.v[keyWord(head, d, slot, P.headStride, P.capacity)] = packHalf2x16(pair);
        }
    }
}
