// Stores keys and values in a KV cache of 8 or 4 bits. Each 32 elements of a head have one scale:
// for Q8_0 the largest magnitude / 127, for Q4_0 the element of the largest magnitude / −8.
// Each lane (x) takes one such block of a key, and of the value beside it; y takes columns.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS StoreCacheParameters
#include "buffers.glsl"
#include "cache.glsl"

layout(local_size_x_id = 0) in;
layout(constant_id = 2) const uint kCacheType = kCacheQ8_0;

#define P push.parameters.v

const uint kOctets = 4;  // in a block

// Element `i` of 4 as an integer of 4 or 8 bits.
uint quantized(float value, float inverse) {
    if (kCacheType == kCacheQ8_0) {
        return uint(int(round(value * inverse))) & 0xFFu;
    }
    return uint(clamp(int(floor(value * inverse + 8.5)), 0, 15) - 8) & 0xFu;
}

// Writes the block of 32 elements that begins at source[first] as octets: the first at word `at` of
// the target, the others `step` words apart. Returns its scale.
float storeBlock(Vec4s source, uint first, Uints target, uint at, uint step) {
    float largest = 0.0;  // with its sign
    for (uint i = 0; i < kCacheBlock / 4; ++i) {
        const vec4 values = source.v[first + i];
        [[unroll]] for (uint j = 0; j < 4; ++j) {
            largest = abs(values[j]) > abs(largest) ? values[j] : largest;
        }
    }
    float scale = 0.0;
    float inverse = 0.0;
    if (largest != 0.0) {
        scale = kCacheType == kCacheQ8_0 ? abs(largest) / 127.0 : largest / -8.0;
        inverse = 1.0 / scale;
    }
    for (uint octet = 0; octet < kOctets; ++octet) {
        uint words[2] = uint[2](0u, 0u);
        [[unroll]] for (uint i = 0; i < 2; ++i) {
            const vec4 values = source.v[first + octet * 2 + i];
            [[unroll]] for (uint j = 0; j < 4; ++j) {
                const uint number = quantized(values[j], inverse);
                if (kCacheType == kCacheQ8_0) {
                    words[i] |= number << (8 * j);
                } else {
                    words[0] |= number << (16 * i + 4 * j);
                }
            }
        }
        target.v[at + octet * step] = words[0];
        if (kCacheType == kCacheQ8_0) {
            target.v[at + octet * step + 1] = words[1];
        }
    }
    return scale;
}

void main() {
    const uint column = gl_WorkGroupID.y;
    const uint block = gl_GlobalInvocationID.x;  // counted over all heads
    if (column >= push.state.v.count || block >= P.blocks) {
        return;
    }
    const uint head = block / P.headBlocks;
    const uint firstOctet = block % P.headBlocks * kOctets;  // in the head
    const uint octets = P.headBlocks * kOctets;
    const uint words = octetWords(kCacheType);
    const uint slot = (push.state.v.position + column) % P.capacity;
    const uint first = (column * P.blocks + block) * (kCacheBlock / 4);
    Vec4s rawKeys = P.rawKeys;
    Vec4s rawValues = P.rawValues;
    Uints keys = P.keys;
    Uints values = P.values;
    const uint keyAt = ((head * octets + firstOctet) * P.capacity + slot) * words;
    const uint valueAt = ((head * P.capacity + slot) * octets + firstOctet) * words;
    const float keyScale = storeBlock(rawKeys, first, keys, keyAt, P.capacity * words);
    const float valueScale = storeBlock(rawValues, first, values, valueAt, words);
    P.scales.v[block * P.capacity + slot] = packHalf2x16(vec2(keyScale, valueScale));
}
