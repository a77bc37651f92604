// Q3_K: value = d · (scale − 32) · (q − 4), q unsigned 3 bits, a scale of 6 bits per 16 elements.
// Plane 0: per two blocks and row 16 bytes of low bits, two words a block: bits 2j and 2j + 1 of
// word w are those of element 16w + j. Plane 1: per block and row one word, bit e is the third bit
// of element e. Plane 2: per 8 blocks and row three words of scales, two to a field (k_scales.glsl).
// Plane 3: per 8 blocks and row the half d.
#include "formats/half_factor.glsl"
#include "formats/k_scales.glsl"
struct Block {
    uvec2 words;
    uint high;
    vec2 scale;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    const uvec4 words = planes.p0.v[block / 2 * kGroupRows + slot];
    b.words = (block & 1) == 0 ? words.xy : words.zw;
    b.high = Uints(planes.p1).v[block * kGroupRows + slot];
    const uint unit = block / 8;
    const uint first = unit * 3 * kGroupRows + slot;
    Uints scales = Uints(planes.p2);
    const uint field = kField(uvec3(scales.v[first], scales.v[first + kGroupRows],
                                    scales.v[first + 2 * kGroupRows]),
                              block & 7);
    b.scale = halfFactor(planes.p3, unit, slot) *
              vec2(ivec2(field & 63u, (field >> 6) & 63u) - 32);
    return b;
}

vec4 blockValues(Block b, uint i) {
    const uint bits = b.words[i / 4] >> (8 * (i % 4));
    const uint high = b.high >> (4 * i);
    const uvec4 low = (uvec4(bits) >> uvec4(0, 2, 4, 6)) & 3u;
    const uvec4 third = uvec4(high << 2, high << 1, high, high >> 1) & 4u;
    return vec4(ivec4(low | third) - 4);
}

vec2 blockScale(Block b) {
    return b.scale;
}
