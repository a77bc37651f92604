// The vocabulary that a GGUF file's tokenizer.ggml.* keys describe, validated: pieces, scores,
// kinds and the ids with a special meaning. Whatever splits the text, these are the same.
// Thread rule: immutable after construction.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inference/model/model_file.h"
#include "inference/types.h"

namespace concordia {

// The numbers of tokenizer.ggml.token_type, which are SentencePiece's own.
enum class PieceKind : std::uint8_t {
    Normal = 1,
    Unknown = 2,
    Control = 3,      // never made from text
    UserDefined = 4,  // always kept whole in text
    Unused = 5,
    Byte = 6,
};

// Whether pieces of the kind Normal whose names direct the model ("</s>", "[INST]") count as
// control pieces. Converters of SentencePiece models lose that kind; in a byte-level vocabulary a
// normal piece of such a name is what merging ordinary text yields.
enum class NormalPieces { MayBeControl, AreText };

class Vocabulary {
public:
    // Throws Error{InvalidFile} naming the key at fault.
    Vocabulary(const ModelFile& file, NormalPieces normalPieces);
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_kinds.size()); }
    // Requires of the following: 0 ≤ token < size().
    [[nodiscard]] std::string_view piece(Token token) const;
    [[nodiscard]] PieceKind kind(Token token) const;
    // 0 to 255 for a byte piece.
    [[nodiscard]] std::optional<std::uint8_t> byte(Token token) const;

    [[nodiscard]] std::optional<Token> controlToken(std::string_view piece) const;
    // The length of the longest control piece that `text` starts with, in bytes; 0 for none.
    [[nodiscard]] std::size_t controlLengthAt(std::string_view text) const;
    [[nodiscard]] std::optional<Token> byteToken(std::uint8_t byte) const;
    [[nodiscard]] bool hasAllBytes() const;

    [[nodiscard]] std::optional<Token> begin() const { return m_begin; }
    [[nodiscard]] std::optional<Token> end() const { return m_end; }
    [[nodiscard]] std::optional<Token> unknown() const { return m_unknown; }
    // The tokens that end an answer, ascending.
    [[nodiscard]] const std::vector<Token>& endOfGeneration() const { return m_endOfGeneration; }

private:
    void readPieces(const ModelFile& file);
    void readKinds(const ModelFile& file);
    void readSpecialIds(const ModelFile& file);
    void protectControlPieces(NormalPieces normalPieces);
    void indexPieces();
    void indexControlLength(std::string_view control);
    void collectEnds();
    [[nodiscard]] std::optional<Token> readId(const ModelFile& file, std::string_view key) const;
    [[nodiscard]] std::size_t index(Token token) const;

    std::string m_text;                  // all pieces, one after the other
    std::vector<std::size_t> m_offsets;  // of piece i in m_text; one more than there are pieces
    std::vector<PieceKind> m_kinds;
    std::unordered_map<std::string_view, Token> m_controls;  // keys lie in m_text
    std::array<bool, 256> m_startsControl{};                 // by the first byte
    std::vector<std::size_t> m_controlLengths;               // that occur, the longest first
    std::array<Token, 256> m_bytes{};  // −1 where the vocabulary has no such byte
    std::optional<Token> m_begin;
    std::optional<Token> m_end;
    std::optional<Token> m_endOfTurn;
    std::optional<Token> m_endOfMessage;
    std::optional<Token> m_unknown;
    std::vector<Token> m_endOfGeneration;
};

// The value of a byte piece, written "<0x0A>"; empty for any other piece.
[[nodiscard]] std::optional<std::uint8_t> parseBytePiece(std::string_view piece);

}  // namespace concordia
