// Encodes floats as tensor types, well: for files that are kept. Without samples of what the
// weights are multiplied with, so large weights are taken to matter more than small ones.
// Thread rule: pure functions; quantizeRows starts threads of its own and waits for them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "inference/model/tensor_type.h"

namespace concordia {

// F32, F16, BF16, Q8_0, Q4_0, Q5_0, Q4_K, Q5_K and Q6_K.
[[nodiscard]] bool canQuantize(TensorType type);

// Encodes one row into rowBytes(type, values.size()) bytes. Throws Error (InvalidFile) where a
// value is larger than F16 holds or is no number, except for F32 and BF16, which hold every value.
// Requires: canQuantize(type); values.size() is a multiple of the type's blockElements.
void quantizeRow(TensorType type, std::span<const float> values, std::span<std::byte> row);

// Encodes rows of `columns` values, one after another, on all cores of the processor.
void quantizeRows(TensorType type, std::uint64_t columns, std::span<const float> values,
                  std::span<std::byte> rows);

}  // namespace concordia
