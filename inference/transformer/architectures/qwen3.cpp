// Qwen3 (Yang et al. 2025), dense and with experts, and the OpenEuroLLM models built like it: each
// query and key head is normed before RoPE, which goes over halves.

#include "inference/transformer/architectures.h"

namespace concordia {

void planQwen3(PlanBuilder& model) {
    const bool hasExperts = model.config().experts > 0;
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer, {.norm = "attn_norm",
                                    .permutation = RowPermutation::HalvesToPairs,
                                    .headNorms = HeadNorming::Required});
        model.attend(layer);
        model.addToResidual(layer, {.matrix = "attn_output", .input = ResidualInput::Attention});
        if (hasExperts) {
            model.expertFeedForward(layer, {.norm = "ffn_norm"});
            continue;
        }
        model.feedForward(layer, {.norm = "ffn_norm"});
        model.addToResidual(layer, {.matrix = "ffn_down", .input = ResidualInput::FeedForward});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
