// Tells while a text is being written that it is not in the language it should be in. Rather unsure
// than wrong: a good text stopped costs more than a wrong one finished.
// Thread rule: one thread at a time.
#pragma once

#include <QString>

namespace concordia {

enum class LanguageFit { Unsure, Fits, Differs };

// By the script first, then by the words of the last sentences. `markdown` may end anywhere.
[[nodiscard]] LanguageFit languageFit(const QString& markdown, const QString& wanted);

class LanguageWatch {
public:
    // `wanted` is the code of an answer language.
    explicit LanguageWatch(QString wanted) : m_wanted(std::move(wanted)) {}

    [[nodiscard]] const QString& wanted() const { return m_wanted; }

    // Whether the text written so far has left the language: two looks, some words apart, have to
    // agree. Cheap to call for every piece.
    [[nodiscard]] bool differs(const QString& text);
    // The same of a text that is whole.
    [[nodiscard]] bool differsAtEnd(const QString& text) const;

private:
    QString m_wanted;
    qsizetype m_nextLook = 0;  // UTF-16 units of the text
    int m_different = 0;       // looks in a row
};

}  // namespace concordia
