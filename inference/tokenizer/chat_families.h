// The conversation formats that the engine knows, as data, and how a file's template is told to be
// one of them.
// Thread rule: immutable data.
#pragma once

#include <span>
#include <string_view>

namespace concordia {

// Where a system message goes.
enum class SystemPlace {
    OwnTurn,    // a turn like the others
    FirstUser,  // before the text of the first user message
    LastUser,   // before the text of the last user message
};

enum class TextTrimming { Keep, Trim };

// The texts of turns contain "{text}" where the message goes and "{end}" for the token that ends a
// text; the pieces listed in `controls` stand for control tokens where the vocabulary has them.
struct ChatFamily {
    std::string_view name;
    // The template has all `markers` and not `excluded`, which is empty when nothing is.
    std::span<const std::string_view> markers;
    std::string_view excluded;
    std::span<const std::string_view> controls;
    std::span<const std::string_view> stops;  // of `controls`
    std::string_view systemTurn;              // or, in a user turn, what precedes the user's text
    std::string_view userTurn;
    std::string_view assistantTurn;
    std::string_view answerStart;
    std::string_view defaultSystem;  // the text of a system message where there is none
    SystemPlace systemPlace;
    TextTrimming trimming;
};

// The family of a tokenizer.chat_template, or null.
[[nodiscard]] const ChatFamily* findChatFamily(std::string_view chatTemplate);

// All families, in the order in which they are looked for.
[[nodiscard]] std::span<const ChatFamily> chatFamilies();

}  // namespace concordia
