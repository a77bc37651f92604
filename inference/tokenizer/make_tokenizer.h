// Chooses the tokenizer that a model file's metadata describes.
// Thread rule: may be called from any thread.
#pragma once

#include <memory>

#include "inference/model/model_file.h"
#include "inference/tokenizer.h"

namespace concordia {

// The tokenizer keeps nothing of `file`, which may be closed before it.
// Throws Error{InvalidFile} naming the key at fault, and Error{Unsupported} for a kind of tokenizer
// that this version does not know or a vocabulary that lacks what it needs.
[[nodiscard]] std::unique_ptr<Tokenizer> makeTokenizer(const ModelFile& file);

}  // namespace concordia
