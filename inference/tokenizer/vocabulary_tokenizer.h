// What every tokenizer takes from its vocabulary alone, whichever way it splits text.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include "inference/model/model_file.h"
#include "inference/tokenizer.h"
#include "inference/tokenizer/vocabulary.h"

namespace concordia {

class VocabularyTokenizer : public Tokenizer {
public:
    VocabularyTokenizer(const VocabularyTokenizer&) = delete;
    VocabularyTokenizer& operator=(const VocabularyTokenizer&) = delete;

    [[nodiscard]] std::vector<Token> encode(std::string_view text,
                                            SpacePrefix prefix) const override;
    [[nodiscard]] std::string decode(Token token) const override;
    [[nodiscard]] std::string piece(Token token) const override;
    [[nodiscard]] std::optional<Token> controlToken(std::string_view piece) const override;
    [[nodiscard]] std::optional<ControlPiece> controlPieceAt(std::string_view text) const override;
    [[nodiscard]] std::uint32_t vocabularySize() const override;
    [[nodiscard]] bool addsSpacePrefix() const override;
    [[nodiscard]] std::optional<Token> beginToken() const override;
    [[nodiscard]] bool addsEndToken() const override;
    [[nodiscard]] std::optional<Token> endToken() const override;
    [[nodiscard]] bool isEndOfGeneration(Token token) const override;

protected:
    // Where the file's add_…_token and add_space_prefix do not say it.
    struct Defaults {
        bool addsSpacePrefix;
        bool addsBeginToken;
        bool addsEndToken;
    };
    VocabularyTokenizer(const ModelFile& file, NormalPieces normalPieces, Defaults defaults);

    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }

    // Appends the tokens of valid UTF-8 that is not empty.
    virtual void appendValid(std::string_view text, SpacePrefix prefix,
                             std::vector<Token>& tokens) const = 0;
    // The token of a byte that cannot be a part of a longer one, if the vocabulary has any.
    [[nodiscard]] virtual std::optional<Token> byteToken(std::uint8_t byte) const = 0;
    // The bytes of a piece of the kind Normal, UserDefined or Unused.
    [[nodiscard]] virtual std::string textOf(Token token) const = 0;

private:
    Vocabulary m_vocabulary;
    bool m_addsSpacePrefix;
    bool m_addsBeginToken;
    bool m_addsEndToken;
};

}  // namespace concordia
