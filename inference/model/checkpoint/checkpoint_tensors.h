// A checkpoint's tensors under their GGUF names, in place wherever the bytes allow it.
// Thread rule: one thread at a time.
#pragma once

#include <string>
#include <vector>

#include "inference/model/checkpoint/checkpoint_architecture.h"
#include "inference/model/checkpoint/json_document.h"
#include "inference/model/checkpoint/metadata_builder.h"
#include "inference/model/checkpoint/safetensors.h"
#include "inference/model/model_contents.h"
#include "inference/model/model_storage.h"

namespace concordia {

// Whether the language model is one part of a model that also sees or hears. The tensors of the
// other parts are left out then.
enum class LanguageModel { Whole, Part };

struct TensorPlacement {
    const CheckpointArchitecture& architecture;
    const JsonValue& config;  // of the language model
    LanguageModel extent = LanguageModel::Whole;
};

// Appends to contents.tensors, and sets the metadata that the checkpoint keeps in tensors.
// A tensor whose name is not known keeps it, and is reported by whoever finds no use for it.
// Throws Error{InvalidFile} for a name that occurs twice, Error{Unsupported} naming a tensor of a
// type or rank that is not read.
void placeTensors(const std::vector<StoredTensor>& tensors, const TensorPlacement& placement,
                  ModelContents& contents, ModelStorage& storage);

// RoPE's factors as the tensor that GGUF keeps them in.
void addRotaryFactors(const std::vector<float>& factors, ModelContents& contents,
                      ModelStorage& storage);

}  // namespace concordia
