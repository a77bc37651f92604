// Reads the weights of one matrix. Each formats/*.glsl defines, for its tensor type:
//   Block loadBlock(Planes, uint block, uint slot)  the block of the row in `slot` of a group, where
//                                                   block counts from the first group's first block
//   vec4 blockValues(Block, uint i)                 elements 4i … 4i + 3 (i < 8), unscaled
//   vec2 blockScale(Block)                          scales of the block's two halves
//   float blockOffset(Block)                        with FORMAT_HAS_OFFSET: added to every element
// element = scale · value (+ offset).
#ifndef CONCORDIA_WEIGHTS_GLSL
#define CONCORDIA_WEIGHTS_GLSL

struct Planes {
    Quads p0;
    Quads p1;
    Quads p2;
    Quads p3;
};

#if defined(FORMAT_F32)
#include "formats/f32.glsl"
#elif defined(FORMAT_F16)
#include "formats/f16.glsl"
#elif defined(FORMAT_BF16)
#include "formats/bf16.glsl"
#elif defined(FORMAT_Q8_0)
#include "formats/q8_0.glsl"
#elif defined(FORMAT_Q4_0)
#include "formats/q4_0.glsl"
#elif defined(FORMAT_Q4_1)
#include "formats/q4_1.glsl"
#elif defined(FORMAT_Q5_0)
#include "formats/q5_0.glsl"
#elif defined(FORMAT_Q5_1)
#include "formats/q5_1.glsl"
#elif defined(FORMAT_Q4_K)
#include "formats/q4_k.glsl"
#elif defined(FORMAT_Q5_K)
#include "formats/q5_k.glsl"
#elif defined(FORMAT_Q6_K)
#include "formats/q6_k.glsl"
#elif defined(FORMAT_Q2_K)
#include "formats/q2_k.glsl"
#elif defined(FORMAT_Q3_K)
#include "formats/q3_k.glsl"
#elif defined(FORMAT_IQ4_NL)
#include "formats/iq4_nl.glsl"
#elif defined(FORMAT_IQ4_XS)
#include "formats/iq4_xs.glsl"
#elif defined(FORMAT_MXFP4)
#include "formats/mxfp4.glsl"
#else
#error "FORMAT_… says for which tensor type to compile"
#endif

#endif
