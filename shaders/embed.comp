// residual[t] = scale · table[token[t]], and what the first norm needs of it.
// One workgroup per column; lanes take the blocks of the row in turn. When the table lies in
// several parts, each has a dispatch of its own that serves the tokens in it.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS EmbedParameters
#include "buffers.glsl"
#include "weights.glsl"
#include "workgroup.glsl"

layout(local_size_x_id = 0) in;

#define P push.parameters.v

void main() {
    const uint column = gl_WorkGroupID.x;
    if (column >= push.state.v.count) {
        return;
    }
    const uint row = P.tokens.v[column] - P.rowOffset;
    if (row >= P.rows) {
        return;
    }
    Planes planes = Planes(P.plane0, P.plane1, P.plane2, P.plane3);
    const uint slot = row % 2 * kGroupLanes + row % kGroupRows / 2;
    const uint firstBlock = row / kGroupRows * P.blocks;
    Vec4s outputs = Vec4s(P.outputs);
    Vec4s gain = Vec4s(P.gain);
    Vec4s normInputs = Vec4s(P.normInputs);
    const uint first = column * (P.outputStride / 4);
    const uint quads = P.outputStride / 4;

    float squares = 0.0;
    for (uint block = gl_LocalInvocationID.x; block < P.blocks; block += gl_WorkGroupSize.x) {
        const Block b = loadBlock(planes, firstBlock + block, slot);
        [[unroll]] for (uint i = 0; i < 8; ++i) {
            vec4 value = blockScale(b)[i / 4] * blockValues(b, i);
#ifdef FORMAT_HAS_OFFSET
            value += blockOffset(b);
#endif
            value *= P.scale;
            const uint quad = block * 8 + i;
            if (quad < quads) {
                outputs.v[first + quad] = value;
                normInputs.v[first + quad] = value * gain.v[quad];
            }
            squares += dot(value, value);
        }
    }
    const float total = workgroupSum(squares);
    if (gl_LocalInvocationID.x == 0) {
        P.squares.v[column * P.squareStride] = total;
    }
}
