// Chooses experts for each token: those with the largest scores, best first, weighed by the softmax
// over their scores. Of equal ones the first counts as larger. One lane per column: the lists are
// short.
#version 460
#extension GL_GOOGLE_include_directive : require
#define PARAMETERS RouteParameters
#include "buffers.glsl"

layout(local_size_x_id = 0) in;

#define P push.parameters.v

// Whether expert a, with score x, comes before expert b, with score y.
bool comesBefore(float x, uint a, float y, uint b) {
    return x > y || (x == y && a < b);
}

void main() {
    const uint column = gl_GlobalInvocationID.x;
    if (column >= push.state.v.count) {
        return;
    }
    Floats scores = P.scores;
    const uint first = column * P.experts;
    const uint firstChoice = column * P.choices;
    float largest = 0.0;
    float total = 0.0;
    float previousScore = 0.0;
    uint previous = 0;
    for (uint k = 0; k < P.choices; ++k) {
        // The best one of those that come after the one before.
        uint best = P.experts;
        float bestScore = 0.0;
        for (uint expert = 0; expert < P.experts; ++expert) {
            const float score = scores.v[first + expert];
            const bool isLeft = k == 0 || comesBefore(previousScore, previous, score, expert);
            if (isLeft && (best == P.experts || score > bestScore)) {
                best = expert;
                bestScore = score;
            }
        }
        // Scores that are no numbers leave none: any expert keeps the rest inside its bounds.
        best = min(best, P.experts - 1);
        largest = k == 0 ? bestScore : largest;
        previous = best;
        previousScore = bestScore;
        const float weight = exp(bestScore - largest);
        total += weight;
        P.chosen.v[firstChoice + k] = best;
        P.weights.v[firstChoice + k] = weight;
    }
    for (uint k = 0; k < P.choices; ++k) {
        P.weights.v[firstChoice + k] /= total;
    }
}
