// Q2_K: value = d · scale · q − dmin · minimum, q unsigned 2 bits, a scale and a minimum of 4 bits
// each per 16 elements.
// Plane 0: per two blocks and row 16 bytes, two words a block: bits 2j and 2j + 1 of word w are
// those of element 16w + j. Plane 1: per 8 blocks and row 16 bytes, each scale | minimum << 4.
// Plane 2: per 8 blocks and row the halves d and dmin.
struct Block {
    uvec2 words;
    vec2 scale;
    vec2 offset;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    const uvec4 words = planes.p0.v[block / 2 * kGroupRows + slot];
    b.words = (block & 1) == 0 ? words.xy : words.zw;
    const uint unit = block / 8 * kGroupRows + slot;
    const uint bytes = Uints(planes.p1).v[unit * 4 + (block & 7) / 2] >> (16 * (block & 1));
    const vec2 factors = unpackHalf2x16(Uints(planes.p2).v[unit]);
    b.scale = factors.x * vec2(bytes & 15u, (bytes >> 8) & 15u);
    b.offset = -factors.y * vec2((bytes >> 4) & 15u, (bytes >> 12) & 15u);
    return b;
}

// Scaled already: the halves of a block have offsets of their own.
vec4 blockValues(Block b, uint i) {
    const uint bits = b.words[i / 4] >> (8 * (i % 4));
    const uvec4 q = (uvec4(bits) >> uvec4(0, 2, 4, 6)) & 3u;
    return fma(vec4(q), vec4(b.scale[i / 4]), vec4(b.offset[i / 4]));
}

vec2 blockScale(Block b) {
    return vec2(1.0);
}
