// The hyperparameters of a model, read from its file's metadata and checked for plausibility.
// Thread rule: plain values.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/model_file.h"

namespace concordia {

struct ModelConfig {
    std::string architecture;  // general.architecture
    std::uint32_t layers = 0;
    std::uint32_t hiddenSize = 0;
    std::uint32_t heads = 0;
    std::uint32_t keyValueHeads = 0;     // divides heads
    std::uint32_t headSize = 0;          // of queries and keys; values have the same
    std::uint32_t rotaryDimensions = 0;  // even, ≤ headSize
    std::uint32_t feedForwardSize = 0;
    std::uint32_t vocabularySize = 0;
    std::uint32_t contextLength = 0;
    float normEpsilon = 0;
    float rotaryBase = 0;              // θ of RoPE
    float rotaryPositionScale = 1;     // positions are multiplied by this (linear scaling)
    std::vector<float> rotaryFactors;  // rope_freqs: divides each pair's frequency; empty when none
};

// The values of general.architecture that this version runs.
[[nodiscard]] std::span<const std::string_view> supportedArchitectures();

// Throws Error{InvalidFile} naming the key that is missing or implausible, and Error{Unsupported}
// for an architecture or a variant (a RoPE scaling, say) that this version does not know.
[[nodiscard]] ModelConfig readModelConfig(const ModelFile& file);

}  // namespace concordia
