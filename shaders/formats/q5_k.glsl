// Q5_K: value = d · scale · q − dmin · minimum, q unsigned 5 bits.
// Plane 0: per block and row 16 bytes of low nibbles. Plane 1: per 8 blocks and row 16 bytes of
// scales. Plane 2: per block and row one word, bit e is the fifth bit of element e.
#define FORMAT_HAS_OFFSET
#include "formats/k_scales.glsl"
struct Block {
    uvec4 words;
    uint high;
    vec2 scaleAndOffset;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    b.words = planes.p0.v[block * kGroupRows + slot];
    b.scaleAndOffset = kScaleAndOffset(planes.p1.v[block / 8 * kGroupRows + slot], block & 7);
    b.high = Uints(planes.p2).v[block * kGroupRows + slot];
    return b;
}

vec4 blockValues(Block b, uint i) {
    const uint word = b.words[i / 2] >> (16 * (i % 2));
    const uint high = b.high >> (4 * i);
    const uvec4 low = (uvec4(word) >> uvec4(0, 4, 8, 12)) & 15u;
    const uvec4 fifth = (uvec4(high) << uvec4(4, 3, 2, 1)) & 16u;
    return vec4(low | fifth);
}

vec2 blockScale(Block b) {
    return vec2(b.scaleAndOffset.x);
}

float blockOffset(Block b) {
    return b.scaleAndOffset.y;
}
