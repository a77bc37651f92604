// IQ4_NL: value = scale · level[q], q unsigned 4 bits.
// Plane 0: per block and row 16 bytes, 8 elements to a word. Plane 1: per two blocks and row two
// half scales.
#include "formats/levels.glsl"
struct Block {
    uvec4 words;
    float scale;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    b.words = planes.p0.v[block * kGroupRows + slot];
    b.scale = unpackHalf2x16(Uints(planes.p1).v[block / 2 * kGroupRows + slot])[block & 1];
    return b;
}

vec4 blockValues(Block b, uint i) {
    return lookUpLevels(kUnevenLevels, b.words[i / 2] >> (16 * (i % 2)));
}

vec2 blockScale(Block b) {
    return vec2(b.scale);
}
