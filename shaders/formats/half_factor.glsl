// A plane of one half to a unit and row: two rows share a word.
#ifndef CONCORDIA_HALF_FACTOR_GLSL
#define CONCORDIA_HALF_FACTOR_GLSL

float halfFactor(Quads plane, uint unit, uint slot) {
    const uint index = unit * kGroupRows + slot;
    return unpackHalf2x16(Uints(plane).v[index / 2])[index & 1];
}

#endif
