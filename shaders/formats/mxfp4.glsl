// MXFP4: value = 2^(e − 128) · level[q], q unsigned 4 bits (the levels are doubled).
// Plane 0: per block and row 16 bytes, 8 elements to a word. Plane 1: per block and row one byte, e.
#include "formats/levels.glsl"
struct Block {
    uvec4 words;
    float scale;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    const uint index = block * kGroupRows + slot;
    b.words = planes.p0.v[index];
    const uint exponent = (Uints(planes.p1).v[index / 4] >> (8 * (index & 3))) & 255u;
    // Below 2^-126 devices may have no numbers, and take 0.
    b.scale = uintBitsToFloat(max(exponent, 1u) - 1u << 23);
    return b;
}

vec4 blockValues(Block b, uint i) {
    return lookUpLevels(kFp4Levels, b.words[i / 2] >> (16 * (i % 2)));
}

vec2 blockScale(Block b) {
    return vec2(b.scale);
}
