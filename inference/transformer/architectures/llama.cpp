// Llama (Touvron et al. 2023) and what is built like it: Mistral, EuroLLM, Salamandra, Teuken, …
// RMSNorm before each block, grouped-query attention with RoPE over adjacent pairs, SwiGLU; with
// experts, Mixtral (Jiang et al. 2024). Ministral 3 differs only in what its metadata states.

#include "inference/transformer/architectures.h"

namespace concordia {

void planLlama(PlanBuilder& model) {
    const bool hasExperts = model.config().experts > 0;
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer, {.norm = "attn_norm", .bias = BiasPresence::Optional});
        model.attend(layer);
        model.addToResidual(layer, {.matrix = "attn_output",
                                    .input = ResidualInput::Attention,
                                    .bias = BiasPresence::Optional});
        if (hasExperts) {
            model.expertFeedForward(layer, {.norm = "ffn_norm"});
            continue;
        }
        model.feedForward(layer, {.norm = "ffn_norm", .bias = BiasPresence::Optional});
        model.addToResidual(layer, {.matrix = "ffn_down",
                                    .input = ResidualInput::FeedForward,
                                    .bias = BiasPresence::Optional});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
