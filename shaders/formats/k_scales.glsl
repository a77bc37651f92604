// Scales of the K types, packed by the host: 8 fields of 12 bits, one for each block of 32 elements,
// in three words: fields 2p and 2p + 1 (p = 0, 1, 2) in the low 24 bits of word p, fields 6 and 7 in
// the three top bytes.
#ifndef CONCORDIA_K_SCALES_GLSL
#define CONCORDIA_K_SCALES_GLSL

uint kField(uvec3 words, uint sub) {
    const uint pair = sub / 2;
    const uint bits = pair < 3 ? words[pair]
                               : (words.x >> 24) | (words.y >> 24 << 8) | (words.z >> 24 << 16);
    return bits >> (12 * (sub & 1));
}

// Q4_K and Q5_K: word 0 holds the halves d and dmin, the others for each block scale | minimum << 6.
// value = d · scale · q − dmin · minimum.
vec2 kScaleAndOffset(uvec4 meta, uint sub) {
    const uint field = kField(meta.yzw, sub);
    const vec2 factors = unpackHalf2x16(meta.x);
    return vec2(factors.x * float(field & 63u), -factors.y * float((field >> 6) & 63u));
}

#endif
