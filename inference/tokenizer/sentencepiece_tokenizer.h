// Text to tokens as SentencePiece does it: byte pairs or unigrams, by libsentencepiece.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <memory>

#include "inference/model/model_file.h"
#include "inference/tokenizer/sentencepiece_model.h"
#include "inference/tokenizer/vocabulary_tokenizer.h"

namespace sentencepiece {
class SentencePieceProcessor;
}

namespace concordia {

class SentencePieceTokenizer final : public VocabularyTokenizer {
public:
    // Throws Error{InvalidFile, Unsupported} as makeTokenizer does.
    SentencePieceTokenizer(const ModelFile& file, SentencePieceKind kind);
    ~SentencePieceTokenizer() override;
    SentencePieceTokenizer(const SentencePieceTokenizer&) = delete;
    SentencePieceTokenizer& operator=(const SentencePieceTokenizer&) = delete;

private:
    using Processor = sentencepiece::SentencePieceProcessor;

    [[nodiscard]] std::unique_ptr<Processor> load(const ModelFile& file, SentencePieceKind kind,
                                                  DummyPrefix prefix) const;
    void appendValid(std::string_view text, SpacePrefix prefix,
                     std::vector<Token>& tokens) const override;
    [[nodiscard]] std::optional<Token> byteToken(std::uint8_t byte) const override;
    [[nodiscard]] std::string textOf(Token token) const override;
    void appendChunk(const Processor& processor, std::string_view text,
                     std::vector<Token>& tokens) const;

    // No piece has a space behind another character, so that pieces never reach over such a place.
    bool m_canCutBeforeSpaces;
    std::unique_ptr<Processor> m_processor;  // adds no prefix
    // Only for unigrams with a prefix: their normalizer may remove a space put in front.
    std::unique_ptr<Processor> m_prefixingProcessor;
};

}  // namespace concordia
