// What a conversation is called before anybody names it.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QString>

namespace concordia {

inline constexpr qsizetype kLongestTitle = 80;  // UTF-16 units

// The first line of the first message, cut at the end of a word.
[[nodiscard]] QString titleFromFirstWords(const QString& message);

// What a model answered to the question for a title: its first line, without quotation marks,
// Markdown's marks and the full stop. Empty when nothing is left.
[[nodiscard]] QString titleFromAnswer(const QString& answer);

}  // namespace concordia
