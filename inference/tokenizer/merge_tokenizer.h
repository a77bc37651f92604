// Text to tokens by byte-level byte-pair encoding, as GPT-2, Llama 3, Qwen and Mistral NeMo do it:
// user-defined pieces are cut out, the rest is normalized and cut into words, and the bytes of each
// word are merged.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inference/model/model_file.h"
#include "inference/tokenizer/merge_table.h"
#include "inference/tokenizer/pre_tokenizer.h"
#include "inference/tokenizer/user_pieces.h"
#include "inference/tokenizer/vocabulary_tokenizer.h"

namespace concordia {

class MergeTokenizer final : public VocabularyTokenizer {
public:
    // Throws Error{InvalidFile, Unsupported} as makeTokenizer does.
    explicit MergeTokenizer(const ModelFile& file);

private:
    MergeTokenizer(const ModelFile& file, const PreTokenizerRules& rules);

    void appendValid(std::string_view text, SpacePrefix prefix,
                     std::vector<Token>& tokens) const override;
    [[nodiscard]] std::optional<Token> byteToken(std::uint8_t byte) const override;
    [[nodiscard]] std::string textOf(Token token) const override;

    using Words = std::unordered_map<std::string, Token>;
    using Bytes = std::array<Token, 256>;
    [[nodiscard]] Words readWords() const;
    [[nodiscard]] Bytes readBytes() const;
    [[nodiscard]] std::vector<Merge> readMerges(const ModelFile& file) const;
    void appendPlain(std::string_view text, MergeTable::Merger& merger,
                     std::vector<Token>& tokens) const;
    [[nodiscard]] std::optional<Token> findWord(const std::string& bytes) const;

    const PreTokenizerRules& m_rules;
    PreTokenizer m_preTokenizer;
    UserPieces m_userPieces;
    Words m_words;  // normal pieces by the bytes they stand for
    Bytes m_bytes;  // the unknown token where the vocabulary has no such byte
    MergeTable m_merges;
};

}  // namespace concordia
