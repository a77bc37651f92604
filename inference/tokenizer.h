// Text to token ids and back, for one model's vocabulary.
// Thread rule: immutable after construction; const functions may be called from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inference/types.h"

namespace concordia {

class Tokenizer {
public:
    virtual ~Tokenizer() = default;

    // Token ids of `text` taken as plain text: nothing in it becomes a control token, and no begin
    // or end token is added. Invalid UTF-8 is encoded byte by byte where the vocabulary has byte
    // tokens. `prefix` tells whether the model's leading-space rule (add_space_prefix) applies:
    // it does at the start of a text, not after a control token inside one.
    enum class SpacePrefix { AsModelSays, None };
    [[nodiscard]] virtual std::vector<Token> encode(
        std::string_view text, SpacePrefix prefix = SpacePrefix::AsModelSays) const = 0;

    // The bytes a token stands for; empty for control tokens. They may be a part of a UTF-8
    // sequence (byte tokens): join them with Utf8Buffer. Requires: 0 ≤ token < vocabularySize().
    [[nodiscard]] virtual std::string decode(Token token) const = 0;

    // The piece as the vocabulary writes it ("▁the", "<s>", "<0x0A>"), for display.
    [[nodiscard]] virtual std::string piece(Token token) const = 0;

    // The control token written `piece` ("<|im_start|>"), if the vocabulary has one.
    [[nodiscard]] virtual std::optional<Token> controlToken(std::string_view piece) const = 0;

    // The longest control piece that `text` starts with, if any.
    struct ControlPiece {
        Token token;
        std::size_t length;  // bytes
    };
    [[nodiscard]] virtual std::optional<ControlPiece> controlPieceAt(
        std::string_view text) const = 0;

    [[nodiscard]] virtual std::uint32_t vocabularySize() const = 0;
    [[nodiscard]] virtual bool addsSpacePrefix() const = 0;  // encode's leading-space rule
    [[nodiscard]] virtual std::optional<Token> beginToken()
        const = 0;  // set: prompts start with it
    [[nodiscard]] virtual bool addsEndToken() const = 0;
    [[nodiscard]] virtual std::optional<Token> endToken() const = 0;
    [[nodiscard]] virtual bool isEndOfGeneration(Token token) const = 0;  // end of text, of turn, …
};

// Encodes with the begin and end tokens that the model asks for.
[[nodiscard]] std::vector<Token> encodeWithSpecial(const Tokenizer& tokenizer,
                                                   std::string_view text);

// The text of `tokens` as far as it is complete UTF-8; the leading-space rule is undone.
[[nodiscard]] std::string decodeAll(const Tokenizer& tokenizer, std::span<const Token> tokens);

// Opens the tokenizer inside a model file; weights are not touched.
// Throws Error{FileNotFound, FileUnreadable, InvalidFile, Unsupported}.
[[nodiscard]] std::unique_ptr<Tokenizer> openTokenizer(const std::filesystem::path& modelPath);

}  // namespace concordia
