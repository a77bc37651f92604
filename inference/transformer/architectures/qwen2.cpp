// Qwen2 (Yang et al. 2024) and the DeepSeek-R1 distills built on it: Llama with biases on queries,
// keys and values, and RoPE over halves.

#include "inference/transformer/architectures.h"

namespace concordia {

void planQwen2(PlanBuilder& model) {
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer, {.norm = "attn_norm",
                                    .permutation = RowPermutation::HalvesToPairs,
                                    .bias = BiasPresence::Required});
        model.attend(layer);
        model.addToResidual(layer, {.matrix = "attn_output", .input = ResidualInput::Attention});
        model.feedForward(layer, {.norm = "ffn_norm"});
        model.addToResidual(layer, {.matrix = "ffn_down", .input = ResidualInput::FeedForward});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
