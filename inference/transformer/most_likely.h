// The greedy choice of a token. The device's own (shaders/choose.comp) must agree with it.
// Thread rule: pure functions.
#pragma once

#include <span>

#include "inference/types.h"

namespace concordia {

// The token with the largest logit, of equal ones the lowest id. Logits of NaN or −infinity are not
// taken while there are others; if there are none, the lowest id that is not NaN, or 0.
[[nodiscard]] Token mostLikely(std::span<const float> logits);

// The lowest id whose logit is not NaN, or 0.
[[nodiscard]] Token firstNumber(std::span<const float> logits);

}  // namespace concordia
