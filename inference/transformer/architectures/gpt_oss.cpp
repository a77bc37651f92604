// gpt-oss (OpenAI 2025): a window in every other layer, a learned sink that takes attention without
// giving a value, biases everywhere, and experts with a clamped activation.

#include "inference/transformer/architectures.h"

namespace concordia {

void planGptOss(PlanBuilder& model) {
    constexpr Activation kActivation{ActivationKind::ClampedSwish, {1.702F, 7.0F}};
    model.embed();
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer, {.norm = "attn_norm",
                                    .permutation = RowPermutation::HalvesToPairs,
                                    .bias = BiasPresence::Required});
        model.attend(layer, {.sinks = Sinks::Required});
        model.addToResidual(layer, {.matrix = "attn_output",
                                    .input = ResidualInput::Attention,
                                    .bias = BiasPresence::Required});
        model.expertFeedForward(layer, {.norm = "post_attention_norm",
                                        .activation = kActivation,
                                        .bias = BiasPresence::Required});
    }
    model.head(TiedOutput::Refused);
}

}  // namespace concordia
