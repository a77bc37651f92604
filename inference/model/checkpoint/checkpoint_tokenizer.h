// A checkpoint's tokenizer under the GGUF specification's keys: from tokenizer.model or
// tokenizer.json, with tokenizer_config.json, added_tokens.json, special_tokens_map.json,
// generation_config.json and the chat template.
// Thread rule: may be called from any thread.
#pragma once

#include <cstdint>
#include <filesystem>

#include "inference/model/checkpoint/json_document.h"
#include "inference/model/checkpoint/metadata_builder.h"

namespace concordia {

// Sets tokenizer.*; nothing when the folder has no tokenizer. `rows`: of the embedding table, which
// published vocabularies may fall short of.
// Throws Error{InvalidFile} naming the value at fault, Error{Unsupported} naming the kind of
// tokenizer that is not read.
void describeTokenizer(const std::filesystem::path& folder, const JsonValue& config,
                       std::uint64_t rows, MetadataBuilder& metadata);

}  // namespace concordia
