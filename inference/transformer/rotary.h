// RoPE (Su et al. 2021) as the executors apply it.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <vector>

#include "inference/model/rotary_config.h"

namespace concordia {

// Rotates the pair i of a head by position · frequencies[i], and multiplies it by magnitude.
struct Rotary {
    std::vector<double> frequencies;  // [dimensions / 2], radians per position
    double magnitude = 1;
};

[[nodiscard]] Rotary makeRotary(const RotaryConfig& config, std::uint32_t dimensions);

}  // namespace concordia
