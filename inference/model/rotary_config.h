// How a model turns queries and keys by their position: RoPE (Su et al. 2021) and the ways of
// stretching it over longer contexts, as a file states them.
// Thread rule: plain values.
#pragma once

#include <cstdint>
#include <vector>

namespace concordia {

class ConfigReader;

enum class RotaryScaling { None, Linear, Yarn };

struct RotaryConfig {
    float base = 10'000;  // θ
    RotaryScaling scaling = RotaryScaling::None;
    float scalingFactor = 1;     // by how much positions are stretched
    std::vector<float> factors;  // rope_freqs: divides each pair's frequency; empty when none
    float magnitude = 1;         // queries and keys are multiplied by this as they are turned

    // YaRN (Peng et al. 2023): pairs that turn more than betaFast times in the original context
    // keep their frequency, those that turn less than betaSlow times are stretched.
    std::uint32_t originalContext = 0;
    float betaFast = 32;
    float betaSlow = 1;
    bool truncate = true;  // the bounds between them to whole pairs
};

// What differs between architectures where their files do not say.
struct RotaryDefaults {
    bool yarnTruncate = true;
};

// Throws Error{InvalidFile} and Error{Unsupported} naming the key or tensor at fault.
// Requires: rotaryDimensions is even.
[[nodiscard]] RotaryConfig readRotaryConfig(const ConfigReader& reader,
                                            std::uint32_t rotaryDimensions,
                                            std::uint32_t contextLength,
                                            const RotaryDefaults& defaults);

// A base frequency, where the key is there.
[[nodiscard]] float readRotaryBase(const ConfigReader& reader, const char* name, float otherwise);

}  // namespace concordia
