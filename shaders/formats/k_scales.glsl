// The scales of Q4_K and Q5_K: 8 blocks of 32 share 16 bytes per row:
// word 0: the halves d and dmin. Words 1 to 3: for each block 12 bits, scale | minimum << 6; blocks
// 2p and 2p + 1 (p = 0, 1, 2) in the low 24 bits of word 1 + p, blocks 6 and 7 in the three top
// bytes. value = d · scale · q − dmin · minimum.
vec2 kScaleAndOffset(uvec4 meta, uint sub) {
    const uint pair = sub / 2;
    const uint bits = pair < 3 ? meta[1 + pair]
                               : (meta.y >> 24) | (meta.z >> 24 << 8) | (meta.w >> 24 << 16);
    const uint field = bits >> (12 * (sub & 1));
    const vec2 factors = unpackHalf2x16(meta.x);
    return vec2(factors.x * float(field & 63u), -factors.y * float((field >> 6) & 63u));
}
