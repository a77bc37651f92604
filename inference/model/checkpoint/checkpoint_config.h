// config.json's values as GGUF metadata.
// Thread rule: a pure function of its arguments.
#pragma once

#include <vector>

#include "inference/model/checkpoint/checkpoint_architecture.h"
#include "inference/model/checkpoint/json_document.h"
#include "inference/model/checkpoint/metadata_builder.h"

namespace concordia {

// The object that describes the language model: config.json itself, or its text_config where the
// model also sees or hears; with the architecture's defaults for what it leaves out.
[[nodiscard]] nlohmann::json languageConfig(const JsonValue& config);

// Sets the architecture's keys. Returns the factors by which RoPE's frequencies are divided, one a
// pair; empty when there are none.
// Throws Error{InvalidFile} naming a value that is missing or of the wrong kind, Error{Unsupported}
// naming one that asks for what this version does not do.
[[nodiscard]] std::vector<float> describeModel(const JsonValue& config,
                                               const CheckpointArchitecture& architecture,
                                               MetadataBuilder& metadata);

}  // namespace concordia
