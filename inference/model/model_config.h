// The hyperparameters of a model, read from its file's metadata and checked for plausibility.
// Thread rule: plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inference/model/model_file.h"
#include "inference/model/rotary_config.h"

namespace concordia {

// x · rsqrt(mean(x²) + ε) · gain (Zhang & Sennrich 2019), or
// (x − mean(x)) · rsqrt(variance(x) + ε) · gain + bias (Ba et al. 2016).
enum class NormKind { RootMeanSquare, Layer };

// The numbers of xIELU (Huang 2024) in one layer, as files store them.
struct XieluNumbers {
    float alphaPositive = 0;
    float alphaNegative = 0;
    float beta = 0;
    float epsilon = 0;
};

struct ModelConfig {
    std::string architecture;  // general.architecture
    std::uint32_t layers = 0;
    std::uint32_t hiddenSize = 0;
    std::uint32_t heads = 0;
    std::uint32_t keyValueHeads = 0;     // divides heads
    std::uint32_t headSize = 0;          // of queries and keys; values have the same
    std::uint32_t rotaryDimensions = 0;  // even, ≤ headSize
    std::uint32_t feedForwardSize = 0;   // of one expert where there are experts
    std::uint32_t vocabularySize = 0;
    std::uint32_t contextLength = 0;
    NormKind normKind = NormKind::RootMeanSquare;
    float normEpsilon = 0;

    RotaryConfig rotary;
    RotaryConfig localRotary;  // of the layers with a window

    // Layers with a window see this many positions, their own included; 0 when no layer has one.
    std::uint32_t slidingWindow = 0;
    std::vector<bool> hasWindow;  // [layers]

    float attentionScale = 0;    // of the scores; 0: the architecture's own
    float attentionSoftCap = 0;  // scores become cap · tanh(score / cap); 0: they do not
    float outputSoftCap = 0;     // likewise the logits
    // Queries grow by 1 + temperatureScale · ln(1 + ⌊position / temperatureLength⌋).
    float temperatureScale = 0;
    std::uint32_t temperatureLength = 1;

    std::uint32_t experts = 0;        // 0: no mixture
    std::uint32_t expertsUsed = 0;    // for each token
    std::vector<XieluNumbers> xielu;  // [layers]; empty when the architecture has another function

    [[nodiscard]] bool isLocal(std::uint32_t layer) const {
        return slidingWindow > 0 && hasWindow[layer];
    }
};

// The values of general.architecture that this version runs.
[[nodiscard]] std::vector<std::string_view> supportedArchitectures();

// Throws Error{InvalidFile} naming the key that is missing or implausible, and Error{Unsupported}
// for an architecture or a variant (a RoPE scaling, say) that this version does not know.
[[nodiscard]] ModelConfig readModelConfig(const ModelFile& file);

}  // namespace concordia
