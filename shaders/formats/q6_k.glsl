// Q6_K: value = d · scale · (q − 32), q unsigned 6 bits, one signed 8-bit scale per 16 elements.
// Plane 0: per block and row 16 bytes of low nibbles. Plane 1: per two blocks and row 16 bytes of
// high bits, two words a block: bits 2j and 2j + 1 of word w are those of element 16w + j.
// Plane 2: per 8 blocks and row 16 bytes, the scales. Plane 3: per 8 blocks and row the half d.
#include "formats/half_factor.glsl"
struct Block {
    uvec4 words;
    uvec2 high;
    vec2 scale;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    b.words = planes.p0.v[block * kGroupRows + slot];
    const uvec4 high = planes.p1.v[block / 2 * kGroupRows + slot];
    b.high = (block & 1) == 0 ? high.xy : high.zw;
    const uint unit = block / 8 * kGroupRows + slot;
    const uint scaleBytes = Uints(planes.p2).v[unit * 4 + (block & 7) / 2];
    const int first = 16 * int(block & 1);
    const float d = halfFactor(planes.p3, block / 8, slot);
    b.scale = d * vec2(bitfieldExtract(int(scaleBytes), first, 8),
                       bitfieldExtract(int(scaleBytes), first + 8, 8));
    return b;
}

vec4 blockValues(Block b, uint i) {
    const uint word = b.words[i / 2] >> (16 * (i % 2));
    const uint high = b.high[i / 4] >> (8 * (i % 4));
    const uvec4 low = (uvec4(word) >> uvec4(0, 4, 8, 12)) & 15u;
    const uvec4 top = uvec4(high << 4, high << 2, high, high >> 2) & 48u;
    return vec4(ivec4(low | top) - 32);
}

vec2 blockScale(Block b) {
    return b.scale;
}
