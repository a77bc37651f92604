// How one block of each tensor type is decoded: what the bits of a block mean.
// Reference: ggml's block definitions (ggml-common.h).
// Thread rule: pure functions.
#pragma once

#include <cstddef>

#include "inference/model/tensor_type.h"

namespace concordia {

// Decodes the blockBytes of a block to its blockElements values.
using BlockDecoder = void (*)(const std::byte* block, float* values);

// nullptr for a number that is none of the types.
[[nodiscard]] BlockDecoder blockDecoder(TensorType type);

}  // namespace concordia
