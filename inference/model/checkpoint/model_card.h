// What README.md states about a checkpoint in its YAML header.
// Reference: Hugging Face's model card metadata.
// Thread rule: a pure function.
#pragma once

#include <string_view>

#include "inference/model/checkpoint/metadata_builder.h"

namespace concordia {

// Sets general.license, .license.name, .license.link and .languages, as far as `card` states them.
// Anything that is not understood is passed over: nothing else depends on it.
void describeCard(std::string_view card, MetadataBuilder& metadata);

}  // namespace concordia
