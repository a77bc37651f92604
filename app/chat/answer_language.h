// The language that an answer has to be in, and how it is asked of a model.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QString>
#include <vector>

#include "inference/types.h"

namespace concordia {

// How much is done about the language of an answer.
enum class LanguageCare {
    Watch,   // it is checked while it is written, and written again once when it is another one
    Leave,   // it is what it is: for answers that are repeated exactly, or continued as they are
    Insist,  // the wish is repeated after the newest message; the answer is checked, not stopped
};

// What an answer is checked for; empty: nothing. In a conversation with a chosen language that one,
// else the one that the person writes in where that is sure. Nothing where another language may be
// what the person wants. `messages` as the model reads them, without the wish.
[[nodiscard]] QString languageToCheck(const std::vector<Message>& messages, const QString& chosen);

// Asks for the language after the conversation's instructions, which come first. Nothing happens
// without a language.
void addWish(std::vector<Message>& messages, const QString& language);
// Asks again, at the end of the newest message of the person.
void repeatWish(std::vector<Message>& messages, const QString& language);

}  // namespace concordia
