// Gemma 2 and 3 (Gemma Team 2024, 2025): embeddings scaled by √H, a norm before and after each
// block, GELU gates, and a window in most layers. Gemma 2 caps its scores and logits; Gemma 3
// norms query and key heads, and turns those of its windowed layers faster.

#include <cmath>

#include "inference/transformer/architectures.h"

namespace concordia {
namespace {

// The 27B models alone divide scores by the root of the width that falls to a head. Their files do
// not say so; they are told by their layers.
float attentionScale(const ModelConfig& config, bool normsHeads) {
    const bool is27b = config.layers == (normsHeads ? 62U : 46U);
    const std::uint32_t size = is27b ? config.hiddenSize / config.heads : config.headSize;
    return 1 / std::sqrt(static_cast<float>(size));
}

}  // namespace

void planGemma(PlanBuilder& model) {
    const bool normsHeads = model.config().architecture == "gemma3";
    model.embed(std::sqrt(static_cast<float>(model.config().hiddenSize)));
    for (std::uint32_t layer = 0; layer < model.config().layers; ++layer) {
        model.queryKeyValue(layer,
                            {.norm = "attn_norm",
                             .permutation = RowPermutation::HalvesToPairs,
                             .headNorms = normsHeads ? HeadNorming::Required : HeadNorming::None});
        model.attend(layer, {.scale = attentionScale(model.config(), normsHeads)});
        model.addToResidual(layer, {.matrix = "attn_output",
                                    .input = ResidualInput::Attention,
                                    .postNorm = "post_attention_norm"});
        model.feedForward(layer,
                          {.norm = "ffn_norm", .activation = {ActivationKind::GeluTanh, {}}});
        model.addToResidual(layer, {.matrix = "ffn_down",
                                    .input = ResidualInput::FeedForward,
                                    .postNorm = "post_ffw_norm"});
    }
    model.head(TiedOutput::Allowed);
}

}  // namespace concordia
