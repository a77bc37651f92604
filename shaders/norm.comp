// Adds what a step has computed to the residual, normed where the model does that, and prepares the
// norm that follows: residual · gain and the sum of squares for an RMSNorm, all of a LayerNorm.
// One workgroup per column; lanes take the elements in turn.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS NormParameters
#include "buffers.glsl"
#include "workgroup.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 2) const uint kPostNorm = kNormNone;
layout(constant_id = 3) const uint kNextNorm = kNormRootMeanSquare;

#define P push.parameters.v

// Element i of the sum of the inputs.
float inputAt(uint column, uint i) {
    Floats inputs = P.inputs;
    Floats weights = P.weights;
    const uint choices = P.choices;
    const uint stride = P.stride;
    float sum = 0.0;
    for (uint k = 0; k < choices; ++k) {
        const uint choice = column * choices + k;
        const float value = inputs.v[choice * stride + i];
        sum += P.hasWeights != 0 ? weights.v[choice] * value : value;
    }
    return sum;
}

// (mean, 1 / deviation) of the inputs, as the norm counts them.
vec2 inputStatistics(uint column) {
    float mean = 0.0;
    if (kPostNorm == kNormLayer) {
        float sum = 0.0;
        for (uint i = gl_LocalInvocationID.x; i < P.width; i += gl_WorkGroupSize.x) {
            sum += inputAt(column, i);
        }
        mean = workgroupSum(sum) / float(P.width);
    }
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < P.width; i += gl_WorkGroupSize.x) {
        const float value = inputAt(column, i) - mean;
        squares += value * value;
    }
    return vec2(mean, inversesqrt(workgroupSum(squares) / float(P.width) + P.postEpsilon));
}

void main() {
    const uint column = gl_WorkGroupID.x;
    if (column >= push.state.v.count) {
        return;
    }
    const vec2 statistics = kPostNorm == kNormNone ? vec2(0.0) : inputStatistics(column);
    const uint first = column * P.stride;
    float sum = 0.0;
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < P.width; i += gl_WorkGroupSize.x) {
        float value = inputAt(column, i);
        if (kPostNorm != kNormNone) {
            value = (value - statistics.x) * statistics.y * P.postGain.v[i];
            value += P.hasPostBias != 0 ? P.postBias.v[i] : 0.0;
        }
        value += P.residual.v[first + i];
        P.residual.v[first + i] = value;
        if (kNextNorm == kNormRootMeanSquare) {
            P.normInputs.v[first + i] = value * P.gain.v[i];
        }
        sum += value;
        squares += value * value;
    }
    if (kNextNorm == kNormRootMeanSquare) {
        const float total = workgroupSum(squares);
        if (gl_LocalInvocationID.x == 0) {
            P.squares.v[column * P.squareStride] = total;
        }
        return;
    }
    const float mean = workgroupSum(sum) / float(P.width);
    squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < P.width; i += gl_WorkGroupSize.x) {
        const float value = P.residual.v[first + i] - mean;
        squares += value * value;
    }
    const float factor = inversesqrt(workgroupSum(squares) / float(P.width) + P.epsilon);
    for (uint i = gl_LocalInvocationID.x; i < P.width; i += gl_WorkGroupSize.x) {
        const float offset = P.hasBias != 0 ? P.bias.v[i] : 0.0;
        P.normInputs.v[first + i] = (P.residual.v[first + i] - mean) * factor * P.gain.v[i] + offset;
    }
}
