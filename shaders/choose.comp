// The token with the largest logit, of equal ones the lowest; where none is above minus infinity the
// lowest that is a number, or 0: as inference/transformer/most_likely.h has it. Launched twice: first
// each workgroup (x) leaves the best of its share, then one (kFinal) joins what they left.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS ChooseParameters
#include "buffers.glsl"
#include "workgroup.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 2) const bool kFinal = false;

#define P push.parameters.v

const uint kNone = 0xFFFFFFFFu;

shared uint sharedLowest[64];  // as in workgroup.glsl

uint workgroupLowest(uint value) {
    uint lowest = subgroupMin(value);
    if (!kSingleSubgroup) {
        barrier();
        if (subgroupElect()) {
            sharedLowest[gl_SubgroupID] = lowest;
        }
        barrier();
        for (uint i = 0; i < gl_NumSubgroups; ++i) {
            lowest = min(lowest, sharedLowest[i]);
        }
    }
    return lowest;
}

// By its bits, because some drivers take no NaN into account.
bool isNumber(float value) {
    return (floatBitsToUint(value) & 0x7FFFFFFFu) <= 0x7F800000u;
}

void main() {
    const float lowest = uintBitsToFloat(0xFF800000u);  // −infinity
    float best = lowest;
    uint token = kNone;  // of the best
    uint first = kNone;  // that is a number
    Quads parts = P.parts;
    if (kFinal) {
        for (uint i = gl_LocalInvocationID.x; i < P.partCount; i += gl_WorkGroupSize.x) {
            const uvec4 part = parts.v[i];
            const float logit = uintBitsToFloat(part.x);
            if (part.y != kNone && (token == kNone || logit > best)) {
                best = logit;
                token = part.y;
            }
            first = min(first, part.z);
        }
    } else {
        Floats logits = P.logits;
        const uint begin = gl_WorkGroupID.x * P.share;
        const uint end = min(begin + P.share, P.vocabulary);
        for (uint i = begin + gl_LocalInvocationID.x; i < end; i += gl_WorkGroupSize.x) {
            const float logit = logits.v[i];
            if (isNumber(logit)) {
                first = min(first, i);
                if (logit > best) {
                    best = logit;
                    token = i;
                }
            }
        }
    }
    const float largest = workgroupMax(best);
    token = workgroupLowest(best == largest ? token : kNone);
    first = workgroupLowest(first);
    if (gl_LocalInvocationID.x != 0) {
        return;
    }
    if (kFinal) {
        const uint chosen = token != kNone ? token : first != kNone ? first : 0;
        P.choice.v[0] = chosen;
        P.nextToken.v[0] = chosen;
    } else {
        parts.v[gl_WorkGroupID.x] = uvec4(floatBitsToUint(largest), token, first, 0);
    }
}
