// Reads tokenizer.model, a SentencePiece model in the wire format of Protocol Buffers.
// Reference: sentencepiece_model.proto; protobuf.dev/programming-guides/encoding.
// Thread rule: a pure function.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "inference/model/checkpoint/piece_list.h"

namespace concordia {

struct SentencePieceFile {
    enum class Kind { Unigram, BytePairs };
    Kind kind = Kind::Unigram;
    PieceList pieces;
    std::string charsmap;  // the compiled normalization; empty for none
    bool addDummyPrefix = true;
    bool removeExtraWhitespaces = true;
};

// Throws Error{InvalidFile} for bytes that are no such model, Error{Unsupported} for a kind of
// model other than the two.
[[nodiscard]] SentencePieceFile parseSentencePiece(std::span<const std::byte> bytes);

}  // namespace concordia
