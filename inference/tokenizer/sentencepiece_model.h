// Rebuilds the model that libsentencepiece loads from what a GGUF file keeps of it.
// Reference: sentencepiece_model.proto (field numbers), the Protocol Buffers wire format, and the
// GGUF specification's tokenizer.ggml.* keys.
// Thread rule: may be called from any thread.
#pragma once

#include <string>

#include "inference/model/model_file.h"
#include "inference/tokenizer/vocabulary.h"

namespace concordia {

enum class SentencePieceKind { Unigram, BytePairs };

// How text is prepared before it is split. The dummy prefix is in the model only where whitespace
// is removed as well; else the caller puts the space in front.
enum class DummyPrefix { Add, Omit };

// A serialized ModelProto whose piece ids are the file's. Its control, unknown and surplus pieces
// have names that no valid UTF-8 can contain, so that no text whatever is split into them.
// A vocabulary without an unknown piece gets one past its end: id vocabulary.size().
// Throws Error{InvalidFile} naming the key at fault, Error{Unsupported} when the file lacks what
// the splitting needs.
[[nodiscard]] std::string buildSentencePieceModel(const ModelFile& file,
                                                  const Vocabulary& vocabulary,
                                                  SentencePieceKind kind, DummyPrefix prefix);

// Whether the file's keys ask for a normalization before text is split, as those of every unigram
// and of some byte-pair models do. Throws Error{InvalidFile}.
[[nodiscard]] bool normalizesText(const ModelFile& file);

}  // namespace concordia
