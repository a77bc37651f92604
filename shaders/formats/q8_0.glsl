// Q8_0: value = scale · q, q signed 8 bits.
// Plane 0: per block and row 2 × 16 bytes of q. Plane 1: per two blocks and row two half scales.
struct Block {
    uvec4 words[2];
    float scale;
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    [[unroll]] for (uint i = 0; i < 2; ++i) {
        b.words[i] = planes.p0.v[(block * 2 + i) * kGroupRows + slot];
    }
    b.scale = unpackHalf2x16(Uints(planes.p1).v[block / 2 * kGroupRows + slot])[block & 1];
    return b;
}

vec4 blockValues(Block b, uint i) {
    const int word = int(b.words[i / 4][i % 4]);
    return vec4(bitfieldExtract(word, 0, 8), bitfieldExtract(word, 8, 8),
                bitfieldExtract(word, 16, 8), word >> 24);
}

vec2 blockScale(Block b) {
    return vec2(b.scale);
}
