// Apertus (Swiss AI Initiative 2025): each query and key head is normed before RoPE, and the
// feed-forward block has no gate but a learned activation, xIELU (Huang 2024).

#include <cmath>

#include "inference/transformer/architectures.h"

namespace concordia {
namespace {

float softplus(float value) {
    return std::log1p(std::exp(value));  // bounded where the numbers are read
}

Activation xielu(const XieluNumbers& numbers) {
    return {ActivationKind::Xielu,
            {softplus(numbers.alphaPositive), numbers.beta + softplus(numbers.alphaNegative),
             numbers.beta, numbers.epsilon}};
}

}  // namespace

void planApertus(PlanBuilder& model) {
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer, {.norm = "attn_norm",
                                    .permutation = RowPermutation::HalvesToPairs,
                                    .headNorms = HeadNorming::Required});
        model.attend(layer);
        model.addToResidual(layer, {.matrix = "attn_output", .input = ResidualInput::Attention});
        model.feedForward(layer, {.norm = "ffn_norm",
                                  .activation = xielu(model.config().xielu[layer]),
                                  .gating = Gating::Plain});
        model.addToResidual(layer, {.matrix = "ffn_down", .input = ResidualInput::FeedForward});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
