// What a model file presents, whatever it is stored as; ModelFile's private half.
// Thread rule: plain values.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/model_file.h"

namespace concordia {

// Views point into the bytes that were parsed, or into a ModelStorage.
struct ModelContents {
    std::string format;  // "GGUF v3", "safetensors"
    std::uint64_t bytes = 0;
    std::map<std::string_view, MetadataValue> metadata;
    std::vector<Tensor> tensors;  // in the file's order; names are unique
};

// What a model may hold at most, far above what models need. With these and kMaximumArrayElements,
// memory stays below a few hundred MiB whatever a file claims.
inline constexpr std::uint64_t kMaximumMetadataKeys = 65'536;
inline constexpr std::uint64_t kMaximumTensors = 65'536;

}  // namespace concordia
