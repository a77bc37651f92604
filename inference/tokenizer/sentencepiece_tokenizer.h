// Text to tokens as SentencePiece does it: byte pairs or unigrams, by libsentencepiece.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <memory>

#include "inference/model/model_file.h"
#include "inference/tokenizer.h"
#include "inference/tokenizer/sentencepiece_model.h"
#include "inference/tokenizer/vocabulary.h"

namespace sentencepiece {
class SentencePieceProcessor;
}

namespace concordia {

class SentencePieceTokenizer final : public Tokenizer {
public:
    // Throws Error{InvalidFile, Unsupported} as makeTokenizer does.
    SentencePieceTokenizer(const ModelFile& file, SentencePieceKind kind);
    ~SentencePieceTokenizer() override;
    SentencePieceTokenizer(const SentencePieceTokenizer&) = delete;
    SentencePieceTokenizer& operator=(const SentencePieceTokenizer&) = delete;

    [[nodiscard]] std::vector<Token> encode(std::string_view text,
                                            SpacePrefix prefix) const override;
    [[nodiscard]] std::string decode(Token token) const override;
    [[nodiscard]] std::string piece(Token token) const override;
    [[nodiscard]] std::optional<Token> controlToken(std::string_view piece) const override;
    [[nodiscard]] std::uint32_t vocabularySize() const override;
    [[nodiscard]] bool addsSpacePrefix() const override;
    [[nodiscard]] std::optional<Token> beginToken() const override;
    [[nodiscard]] bool addsEndToken() const override;
    [[nodiscard]] std::optional<Token> endToken() const override;
    [[nodiscard]] bool isEndOfGeneration(Token token) const override;

private:
    using Processor = sentencepiece::SentencePieceProcessor;

    [[nodiscard]] std::unique_ptr<Processor> load(const ModelFile& file, SentencePieceKind kind,
                                                  DummyPrefix prefix) const;
    void appendValid(std::string_view text, SpacePrefix prefix, std::vector<Token>& tokens) const;
    void appendChunk(const Processor& processor, std::string_view text,
                     std::vector<Token>& tokens) const;
    void appendInvalid(std::string_view bytes, std::vector<Token>& tokens) const;

    Vocabulary m_vocabulary;
    // No piece has a space behind another character, so that pieces never reach over such a place.
    bool m_canCutBeforeSpaces;
    bool m_addsSpacePrefix;
    bool m_addsBeginToken;
    bool m_addsEndToken;
    std::unique_ptr<Processor> m_processor;  // adds no prefix
    // Only for unigrams with a prefix: their normalizer may remove a space put in front.
    std::unique_ptr<Processor> m_prefixingProcessor;
};

}  // namespace concordia
