// Reads tokenizer.json, the description that Hugging Face's tokenizers library writes: byte-pair
// models over bytes (GPT-2 and later), and those with byte fallback that were made from
// SentencePiece models.
// Thread rule: pure functions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inference/model/checkpoint/json_document.h"
#include "inference/model/checkpoint/piece_list.h"

namespace concordia {

struct TokenizerJson {
    enum class Kind { ByteLevel, ByteFallback };
    Kind kind = Kind::ByteLevel;
    PieceList pieces;                 // with scores for ByteFallback
    std::vector<std::string> merges;  // "left right"; for ByteLevel
    std::string preTokenizer;         // tokenizer.ggml.pre; for ByteLevel
    bool addSpacePrefix = false;      // for ByteFallback
};

// Throws Error{InvalidFile} naming the value at fault, and Error{Unsupported} for a kind of model,
// a normalizer or a pre-tokenizer that is not known: never a guess.
[[nodiscard]] TokenizerJson readTokenizerJson(const JsonValue& document);

// Its added_tokens.
[[nodiscard]] std::vector<AddedPiece> addedPieces(const JsonValue& document);

// The special tokens that its post_processor puts around a text; empty when it says nothing.
struct SurroundingTokens {
    bool begin = false;
    bool end = false;
};
[[nodiscard]] std::optional<SurroundingTokens> surroundingTokens(const JsonValue& document);

}  // namespace concordia
