// Types whose nibbles are indexes of 16 levels, each a signed byte.
#ifndef CONCORDIA_LEVELS_GLSL
#define CONCORDIA_LEVELS_GLSL

// IQ4_NL and IQ4_XS: −127, −104, −83, −65, −49, −35, −22, −10, 1, 13, 25, 38, 53, 69, 89, 113.
const uvec4 kUnevenLevels = uvec4(0xBFAD9881u, 0xF6EADDCFu, 0x26190D01u, 0x71594535u);
// MXFP4, doubled: 0, 1, 2, 3, 4, 6, 8, 12, and the same below 0.
const uvec4 kFp4Levels = uvec4(0x03020100u, 0x0C080604u, 0xFDFEFF00u, 0xF4F8FAFCu);

// The levels of the four nibbles in the low half of `word`. Choosing among four constants is
// faster than an indexed array, which lies in memory.
vec4 lookUpLevels(uvec4 levels, uint word) {
    const uvec4 q = (uvec4(word) >> uvec4(0, 4, 8, 12)) & 15u;
    const bvec4 upper = notEqual(q & 4u, uvec4(0));
    const uvec4 low = mix(uvec4(levels.x), uvec4(levels.y), upper);
    const uvec4 high = mix(uvec4(levels.z), uvec4(levels.w), upper);
    const uvec4 four = mix(low, high, greaterThanEqual(q, uvec4(8)));
    return vec4(ivec4(four << (24 - 8 * (q & 3u))) >> 24);
}

#endif
