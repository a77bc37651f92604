// Llama (Touvron et al. 2023) and what is built like it: Mistral, EuroLLM, Salamandra, Teuken, …
// RMSNorm before each block, grouped-query attention with RoPE over adjacent pairs, SwiGLU.

#include "inference/transformer/architectures.h"

namespace concordia {

void planLlama(PlanBuilder& model) {
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer, {.norm = "attn_norm",
                                    .permutation = RowPermutation::None,
                                    .bias = BiasPresence::Optional});
        model.attend(layer);
        model.addToResidual(layer, {.matrix = "attn_output",
                                    .input = ResidualInput::Attention,
                                    .bias = BiasPresence::Optional});
        model.gate(layer, {.norm = "ffn_norm", .activation = Activation::Silu});
        model.addToResidual(layer, {.matrix = "ffn_down",
                                    .input = ResidualInput::FeedForward,
                                    .bias = BiasPresence::Optional});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
