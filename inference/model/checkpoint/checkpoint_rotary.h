// config.json's values about RoPE as GGUF metadata. Two generations of names are read: rope_theta
// with rope_scaling, and rope_parameters.
// Thread rule: a pure function of its arguments.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "inference/model/checkpoint/json_document.h"
#include "inference/model/checkpoint/metadata_builder.h"

namespace concordia {

// Sets `architecture`.rope.*. Returns the factors by which the frequencies are divided, one a pair,
// that Llama 3's scaling asks for; empty for every other.
// Throws Error{InvalidFile}, and Error{Unsupported} naming a scaling that is not known.
[[nodiscard]] std::vector<float> describeRotary(const JsonValue& config,
                                                std::string_view architecture,
                                                std::uint64_t headSize, MetadataBuilder& metadata);

}  // namespace concordia
