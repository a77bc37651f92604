// Encodes rows of floats as any tensor type that the engine decodes: as the engine does where it
// can, otherwise with simple quantizers for making test models, not good ones.
// Thread rule: pure functions.
#pragma once

#include <span>

#include "inference/model/tensor_type.h"
#include "tests/inference/gguf_writer.h"

namespace concordia::test {

// Requires: values.size() is a multiple of the type's blockElements.
[[nodiscard]] Bytes quantize(TensorType type, std::span<const float> values);

}  // namespace concordia::test
