// Recognizes a model, without reading all of it.
// Thread rule: pure function over an immutable file.
#pragma once

#include <cstdint>

#include "inference/model/model_file.h"

namespace concordia {

// A hash of the file's size and format, all its metadata, the name, type and shape of every tensor,
// and samples of each tensor: kSampledBytes from both ends of its first, middle and last row. Two
// trainings of one model differ everywhere, so samples tell them apart; a file changed on purpose
// in a place not sampled is not noticed.
inline constexpr std::size_t kSampledBytes = 256;
[[nodiscard]] std::uint64_t modelHash(const ModelFile& file);

}  // namespace concordia
