// Q4_0: value = scale · q, q signed 4 bits (stored with the offset of 8 taken off).
// Plane 0: per block and row 16 bytes, 8 elements to a word. Plane 1: per two blocks and row two
// half scales.
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
    const int word = int(b.words[i / 2]);
    const int first = 16 * int(i % 2);
    return vec4(bitfieldExtract(word, first, 4), bitfieldExtract(word, first + 4, 4),
                bitfieldExtract(word, first + 8, 4), bitfieldExtract(word, first + 12, 4));
}

vec2 blockScale(Block b) {
    return vec2(b.scale);
}
