// What stands between the two matrices of a feed-forward block, and soft caps. The numbers
// a, b, c, d of an activation are told in inference/transformer/plan.h.
#ifndef CONCORDIA_ACTIVATIONS_GLSL
#define CONCORDIA_ACTIVATIONS_GLSL

float sigmoid(float x) {
    return 1.0 / (1.0 + exp(-x));
}

float activated(uint kind, vec4 numbers, float x) {
    if (kind == kActivationGeluTanh) {
        // (1 + tanh(z)) / 2 is sigmoid(2z).
        return x * sigmoid(1.5957691216 * (x + 0.044715 * x * x * x));
    }
    if (kind == kActivationReluSquared) {
        const float positive = max(x, 0.0);
        return positive * positive;
    }
    if (kind == kActivationXielu) {
        const float curved = x > 0.0 ? numbers.x * x * x
                                     : numbers.y * (exp(min(x, numbers.w)) - 1.0 - x);
        return curved + numbers.z * x;
    }
    return x * sigmoid(x);
}

// x is the gate, y the up projection.
float activatedGate(uint kind, vec4 numbers, vec2 gateAndUp) {
    if (kind == kActivationClampedSwish) {
        const float gate = min(gateAndUp.x, numbers.y);
        return gate * sigmoid(numbers.x * gate) * (clamp(gateAndUp.y, -numbers.y, numbers.y) + 1.0);
    }
    return activated(kind, numbers, gateAndUp.x) * gateAndUp.y;
}

// Beyond 15 the tangent is 1 in 32 bits, and some drivers overflow.
float softCapped(float x, float cap) {
    return cap * tanh(clamp(x / cap, -15.0, 15.0));
}

#endif
