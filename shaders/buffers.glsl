// Buffer references, and the push constants every kernel has. Define PARAMETERS as the name of the
// kernel's parameter block before including this.
#ifndef CONCORDIA_BUFFERS_GLSL
#define CONCORDIA_BUFFERS_GLSL

#extension GL_EXT_buffer_reference : require
#extension GL_EXT_buffer_reference2 : require
#extension GL_EXT_control_flow_attributes : require

layout(buffer_reference, std430, buffer_reference_align = 16) buffer Quads { uvec4 v[]; };
layout(buffer_reference, std430, buffer_reference_align = 16) buffer Vec4s { vec4 v[]; };
layout(buffer_reference, std430, buffer_reference_align = 8) buffer Vec2s { vec2 v[]; };
layout(buffer_reference, std430, buffer_reference_align = 4) buffer Floats { float v[]; };
layout(buffer_reference, std430, buffer_reference_align = 4) buffer Uints { uint v[]; };

#include "parameters.h"

layout(buffer_reference, std430, buffer_reference_align = 16) readonly buffer ParameterBlock {
    PARAMETERS v;
};
layout(buffer_reference, std430, buffer_reference_align = 16) readonly buffer StateBlock {
    State v;
};

layout(push_constant, std430) uniform Push {
    ParameterBlock parameters;
    StateBlock state;
} push;

#endif
