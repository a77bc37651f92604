// The languages that answers can be asked for: those of the interface.
// Thread rule: constants, usable on any thread.
#pragma once

#include <QString>
#include <span>

namespace concordia {

struct AnswerLanguage {
    QLatin1String code;   // BCP 47
    QStringView endonym;  // its name in the language itself, as a title
    QStringView wish;     // asks a model for it, in the language itself
};

// In the order of their codes.
[[nodiscard]] std::span<const AnswerLanguage> answerLanguages();

// Null for others.
[[nodiscard]] const AnswerLanguage* findAnswerLanguage(const QString& code);

// What a language is called in another; empty when that is not known.
[[nodiscard]] QString languageName(const QString& code, const QString& in);

// The code itself where there is no such language.
[[nodiscard]] QString endonymOf(const QString& code);

}  // namespace concordia
