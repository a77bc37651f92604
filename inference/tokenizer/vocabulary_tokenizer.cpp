#include "inference/tokenizer/vocabulary_tokenizer.h"

#include <algorithm>

#include "inference/tokenizer/utf8.h"

namespace concordia {

VocabularyTokenizer::VocabularyTokenizer(const ModelFile& file, NormalPieces normalPieces,
                                         Defaults defaults)
    : m_vocabulary(file, normalPieces),
      m_addsSpacePrefix(
          file.findBool("tokenizer.ggml.add_space_prefix").value_or(defaults.addsSpacePrefix)),
      m_addsBeginToken(
          file.findBool("tokenizer.ggml.add_bos_token").value_or(defaults.addsBeginToken)),
      m_addsEndToken(
          file.findBool("tokenizer.ggml.add_eos_token").value_or(defaults.addsEndToken)) {}

std::vector<Token> VocabularyTokenizer::encode(std::string_view text, SpacePrefix prefix) const {
    std::vector<Token> tokens;
    while (!text.empty()) {
        const std::string_view valid = validUtf8Prefix(text);
        if (!valid.empty()) {
            appendValid(valid, prefix, tokens);
            text.remove_prefix(valid.size());
        }
        prefix = SpacePrefix::None;
        const std::size_t invalid = text.empty() ? 0 : nextUtf8(text).length;
        for (const char byte : text.substr(0, invalid)) {
            const auto token = byteToken(static_cast<std::uint8_t>(byte));
            if (token.has_value()) {
                tokens.push_back(*token);
            } else if (m_vocabulary.unknown().has_value()) {
                tokens.push_back(*m_vocabulary.unknown());
            }
        }
        text.remove_prefix(invalid);
    }
    return tokens;
}

std::string VocabularyTokenizer::decode(Token token) const {
    switch (m_vocabulary.kind(token)) {
        case PieceKind::Control:
            return {};
        case PieceKind::Unknown:
            return "\uFFFD";
        case PieceKind::Byte:
            // Every byte piece was checked when the vocabulary was read.
            return std::string(1, static_cast<char>(m_vocabulary.byte(token).value_or(0)));
        case PieceKind::Normal:
        case PieceKind::UserDefined:
        case PieceKind::Unused:
            break;
    }
    return textOf(token);
}

std::string VocabularyTokenizer::piece(Token token) const {
    return std::string(m_vocabulary.piece(token));
}

std::optional<Token> VocabularyTokenizer::controlToken(std::string_view piece) const {
    return m_vocabulary.controlToken(piece);
}

std::optional<Tokenizer::ControlPiece> VocabularyTokenizer::controlPieceAt(
    std::string_view text) const {
    const std::size_t length = m_vocabulary.controlLengthAt(text);
    if (length == 0) {
        return std::nullopt;
    }
    return ControlPiece{m_vocabulary.controlToken(text.substr(0, length)).value(), length};
}

std::uint32_t VocabularyTokenizer::vocabularySize() const {
    return m_vocabulary.size();
}

bool VocabularyTokenizer::addsSpacePrefix() const {
    return m_addsSpacePrefix;
}

std::optional<Token> VocabularyTokenizer::beginToken() const {
    return m_addsBeginToken ? m_vocabulary.begin() : std::nullopt;
}

bool VocabularyTokenizer::addsEndToken() const {
    return m_addsEndToken;
}

std::optional<Token> VocabularyTokenizer::endToken() const {
    return m_vocabulary.end();
}

bool VocabularyTokenizer::isEndOfGeneration(Token token) const {
    const auto& ends = m_vocabulary.endOfGeneration();
    return std::binary_search(ends.begin(), ends.end(), token);
}

}  // namespace concordia
