// Divides one unit of one row, as it lies in a file, into the words of its planes.
// Thread rule: pure functions.
#pragma once

#include <array>
#include <cstdint>

#include "inference/vulkan/weight_layout.h"

namespace concordia::vulkan {

// The words of each plane, one after another; 32 elements of F32 are the largest.
using UnitWords = std::array<std::array<std::uint32_t, 32>, kMaxPlanes>;

// Requires: `source` has the bytes of weightLayout(type).unitElements elements.
void packUnit(TensorType type, const std::uint8_t* source, UnitWords& out);

}  // namespace concordia::vulkan
