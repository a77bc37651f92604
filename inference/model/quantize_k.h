// Encoding of one block of 256 floats as a K type: for each group of values the scale, and for Q4_K
// and Q5_K the minimum, that make the sum of weighted squared errors least.
// Thread rule: pure functions.
#pragma once

#include <cstddef>

namespace concordia {

// Requires: 256 finite values, and room for a block of the type.
void quantizeQ4_K(const float* values, std::byte* block);
void quantizeQ5_K(const float* values, std::byte* block);
void quantizeQ6_K(const float* values, std::byte* block);

}  // namespace concordia
