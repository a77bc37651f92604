// Nemotron and Minitron (NVIDIA 2024): LayerNorm, RoPE over a part of each head, and a feed-forward
// block without a gate whose activation is a squared ReLU.

#include "inference/transformer/architectures.h"

namespace concordia {

void planNemotron(PlanBuilder& model) {
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer, {.norm = "attn_norm",
                                    .permutation = RowPermutation::HalvesToPairs,
                                    .bias = BiasPresence::Optional});
        model.attend(layer);
        model.addToResidual(layer, {.matrix = "attn_output",
                                    .input = ResidualInput::Attention,
                                    .bias = BiasPresence::Optional});
        model.feedForward(layer, {.norm = "ffn_norm",
                                  .activation = {ActivationKind::ReluSquared, {}},
                                  .gating = Gating::Plain,
                                  .bias = BiasPresence::Optional});
        model.addToResidual(layer, {.matrix = "ffn_down",
                                    .input = ResidualInput::FeedForward,
                                    .bias = BiasPresence::Optional});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
