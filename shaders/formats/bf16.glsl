// BF16. Plane 0: per block and row 4 × 16 bytes, 8 elements each.
struct Block {
    uvec4 words[4];
};

Block loadBlock(Planes planes, uint block, uint slot) {
    Block b;
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        b.words[i] = planes.p0.v[(block * 4 + i) * kGroupRows + slot];
    }
    return b;
}

vec4 blockValues(Block b, uint i) {
    const uint first = 2 * (i % 2);
    const uvec2 pair = uvec2(b.words[i / 2][first], b.words[i / 2][first + 1]);
    return uintBitsToFloat(uvec4(pair.x << 16, pair.x & 0xFFFF0000u, pair.y << 16,
                                 pair.y & 0xFFFF0000u));
}

vec2 blockScale(Block b) {
    return vec2(1.0);
}
