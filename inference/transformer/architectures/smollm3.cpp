// SmolLM3 (Hugging Face 2025): Llama, but for every fourth layer, which does not turn its queries
// and keys (Yang et al. 2025).

#include "inference/transformer/architectures.h"

namespace concordia {

void planSmolLm3(PlanBuilder& model) {
    constexpr std::uint32_t kUnrotatedPeriod = 4;
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        const bool turns = (layer + 1) % kUnrotatedPeriod != 0;
        model.queryKeyValue(layer, {.norm = "attn_norm",
                                    .rotation = turns ? Rotation::ByPosition : Rotation::None});
        model.attend(layer);
        model.addToResidual(layer, {.matrix = "attn_output", .input = ResidualInput::Attention});
        model.feedForward(layer, {.norm = "ffn_norm"});
        model.addToResidual(layer, {.matrix = "ffn_down", .input = ResidualInput::FeedForward});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
