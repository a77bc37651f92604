// The byte-level vocabulary of tests/data/merges.json, as a GGUF file in memory.
// Thread rule: one thread at a time.
#pragma once

#include <QJsonObject>
#include <string>
#include <string_view>
#include <vector>

#include "inference/tokenizer/vocabulary.h"
#include "tests/inference/gguf_writer.h"

namespace concordia::test {

// The whole of merges.json; empty when it cannot be read.
[[nodiscard]] QJsonObject mergeFixture();

struct MergeVocabulary {
    // The fixture's tokens and user-defined tokens, and a control token <|end|> behind them.
    [[nodiscard]] static MergeVocabulary fromFixture();

    Token add(std::string token, PieceKind kind);

    std::vector<std::string> tokens;
    std::vector<std::int32_t> kinds;
    std::vector<std::string> merges;

    // tokenizer.ggml.model "gpt2", pre, tokens, types and merges; the caller may change them.
    [[nodiscard]] GgufWriter writer(std::string_view preTokenizer) const;
};

}  // namespace concordia::test
