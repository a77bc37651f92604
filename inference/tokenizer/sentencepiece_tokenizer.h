// Text to tokens as SentencePiece does it: byte pairs or unigrams, by libsentencepiece.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <bitset>
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

    // Where a long text may be cut without changing its tokens: before a space, unless it follows
    // another one or a byte that some piece has before a space inside.
    struct Cuts {
        std::bitset<256> bytesBeforeSpaces;
        bool areAllowed = false;
    };
    [[nodiscard]] Cuts readCuts() const;
    [[nodiscard]] std::size_t chunkSize(std::string_view text) const;
    [[nodiscard]] std::unique_ptr<Processor> load(const ModelFile& file, SentencePieceKind kind,
                                                  DummyPrefix prefix) const;
    void appendValid(std::string_view text, SpacePrefix prefix,
                     std::vector<Token>& tokens) const override;
    [[nodiscard]] std::optional<Token> byteToken(std::uint8_t byte) const override;
    [[nodiscard]] std::string textOf(Token token) const override;
    void appendChunk(const Processor& processor, std::string_view text,
                     std::vector<Token>& tokens) const;

    Cuts m_cuts;
    std::unique_ptr<Processor> m_processor;  // adds no prefix
    // Only with a prefix and a normalizer, which may remove a space put in front.
    std::unique_ptr<Processor> m_prefixingProcessor;
};

}  // namespace concordia
