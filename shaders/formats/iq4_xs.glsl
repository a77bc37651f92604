// IQ4_XS: value = d · (scale − 32) · level[q], q unsigned 4 bits, scale 6 bits.
// Plane 0: per block and row 16 bytes, 8 elements to a word. Plane 1: per 8 blocks and row two
// words: the half d with two upper scale bits for each block, then four lower ones for each.
#include "formats/levels.glsl"
struct Block {
    uvec4 words;
    float scale;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    b.words = planes.p0.v[block * kGroupRows + slot];
    const uint first = block / 8 * 2 * kGroupRows + slot;
    const uint sub = block & 7;
    const uint factors = Uints(planes.p1).v[first];
    const uint lower = Uints(planes.p1).v[first + kGroupRows];
    const uint scale = ((lower >> (4 * sub)) & 15u) | ((factors >> (16 + 2 * sub)) & 3u) << 4;
    b.scale = unpackHalf2x16(factors).x * float(int(scale) - 32);
    return b;
}

vec4 blockValues(Block b, uint i) {
    return lookUpLevels(kUnevenLevels, b.words[i / 2] >> (16 * (i % 2)));
}

vec2 blockScale(Block b) {
    return vec2(b.scale);
}
