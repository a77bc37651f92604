// Q4_K: value = d · scale · q − dmin · minimum, q unsigned 4 bits.
// Plane 0: per block and row 16 bytes, 8 elements to a word. Plane 1: per 8 blocks and row 16 bytes
// of scales.
#define FORMAT_HAS_OFFSET
#include "formats/k_scales.glsl"
struct Block {
    uvec4 words;
    vec2 scaleAndOffset;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    b.words = planes.p0.v[block * kGroupRows + slot];
    b.scaleAndOffset = kScaleAndOffset(planes.p1.v[block / 8 * kGroupRows + slot], block & 7);
    return b;
}

vec4 blockValues(Block b, uint i) {
    const uint word = b.words[i / 2];
    const int first = 16 * int(i % 2);
    return vec4(bitfieldExtract(word, first, 4), bitfieldExtract(word, first + 4, 4),
                bitfieldExtract(word, first + 8, 4), bitfieldExtract(word, first + 12, 4));
}

vec2 blockScale(Block b) {
    return vec2(b.scaleAndOffset.x);
}

float blockOffset(Block b) {
    return b.scaleAndOffset.y;
}
