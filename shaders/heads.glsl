// What the kernels that write queries and keys share.
#ifndef CONCORDIA_HEADS_GLSL
#define CONCORDIA_HEADS_GLSL

// Turns one pair of a head by (cos, sin) (RoPE).
vec2 rotated(vec2 pair, vec2 rotation) {
    return vec2(pair.x * rotation.x - pair.y * rotation.y,
                pair.x * rotation.y + pair.y * rotation.x);
}

// The word of the key cache that holds the elements d and d + 1; d is even.
uint keyWord(uint head, uint d, uint slot, uint headStride, uint capacity) {
    const uint quad = (head * (headStride / 8) + d / 8) * capacity + slot;
    return quad * 4 + d % 8 / 2;
}

#endif
