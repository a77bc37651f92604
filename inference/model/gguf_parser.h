// Parses and validates the bytes of a GGUF file; ModelFile's private half.
// Reference: the GGUF specification, ggml/docs/gguf.md.
// Thread rule: a pure function.
#pragma once

#include <cstddef>
#include <span>

#include "inference/model/model_contents.h"

namespace concordia {

// Views point into `bytes`.
// Throws Error{InvalidFile} naming the field at fault, and Error{Unsupported} for a version or
// byte order that is not read.
[[nodiscard]] ModelContents parseGguf(std::span<const std::byte> bytes);

}  // namespace concordia
