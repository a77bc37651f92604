// F32. Plane 0: per block and row 8 × 16 bytes, 4 elements each.
struct Block {
    uvec4 words[8];
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    [[unroll]] for (uint i = 0; i < 8; ++i) {
        b.words[i] = planes.p0.v[(block * 8 + i) * kGroupRows + slot];
    }
    return b;
}

vec4 blockValues(Block b, uint i) {
    return uintBitsToFloat(b.words[i]);
}

vec2 blockScale(Block b) {
    return vec2(1.0);
}
