// Builds GGUF files that hold only a small SentencePiece vocabulary, for tests.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "inference/tokenizer.h"
#include "inference/tokenizer/vocabulary.h"
#include "tests/inference/gguf_writer.h"

namespace concordia::test {

class VocabularyBuilder {
public:
    // <unk>, <s>, </s>, the 256 bytes, "▁", the letters a to z, and "ab", "abc", "▁ab".
    [[nodiscard]] static VocabularyBuilder standard();

    // Returns the new piece's id.
    Token add(std::string piece, float score, PieceKind kind = PieceKind::Normal);

    struct Piece {
        std::string text;
        float score;
        PieceKind kind;
    };
    std::vector<Piece> pieces;

    // tokenizer.ggml.model "llama", tokens, scores and types; the caller may add and remove keys.
    [[nodiscard]] GgufWriter writer() const;
    [[nodiscard]] std::unique_ptr<Tokenizer> tokenizer() const;
};

// The tokenizer of a file in memory.
[[nodiscard]] std::unique_ptr<Tokenizer> tokenizerOf(const GgufWriter& writer);

}  // namespace concordia::test
