// The element types of checkpoints that are read as they are.
// Thread rule: pure functions.
#pragma once

#include <vector>

#include "inference/model/checkpoint/safetensors.h"
#include "inference/model/tensor_type.h"

namespace concordia {

// Throws Error{Unsupported} naming the tensor and its type, unless that is BF16, F16 or F32.
[[nodiscard]] TensorType storedType(const StoredTensor& tensor);
// Its elements. Throws as storedType().
[[nodiscard]] std::vector<float> readStoredFloats(const StoredTensor& tensor);

}  // namespace concordia
