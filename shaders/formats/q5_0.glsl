// Q5_0: value = scale · (q − 16), q unsigned 5 bits.
// Plane 0: per block and row 16 bytes of low nibbles. Plane 1: per block and row one word, bit e is
// the fifth bit of element e. Plane 2: per two blocks and row two half scales.
struct Block {
    uvec4 words;
    uint high;
    float scale;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    b.words = planes.p0.v[block * kGroupRows + slot];
    b.high = Uints(planes.p1).v[block * kGroupRows + slot];
    b.scale = unpackHalf2x16(Uints(planes.p2).v[block / 2 * kGroupRows + slot])[block & 1];
    return b;
}

vec4 blockValues(Block b, uint i) {
    const uint word = b.words[i / 2] >> (16 * (i % 2));
    const uint high = b.high >> (4 * i);
    const uvec4 low = (uvec4(word) >> uvec4(0, 4, 8, 12)) & 15u;
    const uvec4 fifth = (uvec4(high) << uvec4(4, 3, 2, 1)) & 16u;
    return vec4(ivec4(low | fifth) - 16);
}

vec2 blockScale(Block b) {
    return vec2(b.scale);
}
