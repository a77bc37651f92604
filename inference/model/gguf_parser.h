// Parses and validates the bytes of a GGUF file; ModelFile's private half.
// Reference: the GGUF specification, ggml/docs/gguf.md.
// Thread rule: a pure function.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "inference/model/model_file.h"

namespace concordia {

// Views point into the bytes that were parsed.
struct GgufContents {
    std::uint32_t version = 0;
    std::map<std::string_view, MetadataValue> metadata;
    std::vector<Tensor> tensors;  // in the file's order; names are unique
};

// What a file may hold at most, far above what models need. With these and kMaximumArrayElements,
// memory stays below a few hundred MiB whatever a file claims.
inline constexpr std::uint64_t kMaximumMetadataKeys = 65'536;
inline constexpr std::uint64_t kMaximumTensors = 65'536;

// Throws Error{InvalidFile} naming the field at fault, and Error{Unsupported} for a version or
// byte order that is not read.
[[nodiscard]] GgufContents parseGguf(std::span<const std::byte> bytes);

}  // namespace concordia
