// Conversation formats for files whose own chat template is missing or cannot be used: what tells
// them, and a template for each.
// Thread rule: immutable data.
#pragma once

#include <functional>
#include <span>
#include <string_view>

namespace concordia {

struct ChatFamily {
    std::string_view name;
    // A file's template that has all of these, and not `excluded` unless that is empty, is of the
    // family.
    std::span<const std::string_view> markers;
    std::string_view excluded;
    // A vocabulary that has all of these as control pieces shows the family; empty: none does.
    std::span<const std::string_view> pieces;
    // Two families with the same pieces differ in the spaces that SentencePiece needs.
    enum class Tokenizers { Any, SentencePiece, Others };
    Tokenizers tokenizers;
    std::string_view source;  // a chat template that leaves out the begin token
};

// The family of a tokenizer.chat_template, or null.
[[nodiscard]] const ChatFamily* findChatFamily(std::string_view chatTemplate);

// The family that a vocabulary shows, or null.
[[nodiscard]] const ChatFamily* findChatFamily(
    const std::function<bool(std::string_view piece)>& hasControlPiece, bool isSentencePiece);

// All families, in the order in which they are looked for.
[[nodiscard]] std::span<const ChatFamily> chatFamilies();

}  // namespace concordia
