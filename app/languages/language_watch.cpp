#include "app/languages/language_watch.h"

#include <algorithm>
#include <string>

#include "app/languages/detect_language.h"
#include "app/languages/prose.h"

namespace concordia {
namespace {

constexpr qsizetype kTail = 240;       // UTF-16 units that are looked at
constexpr int kLettersForScript = 40;  // fewer tell nothing
constexpr int kLettersForLanguage = 100;
constexpr int kScriptPercent = 30;    // of the letters: fewer in the right script is another one
constexpr int kLanguagePercent = 80;  // of the text that has to be in one language
constexpr qsizetype kStep = 60;       // units between two looks
constexpr qsizetype kShare = 16;      // and of long texts this part, to keep the work linear

QChar::Script scriptOf(const QString& language) {
    if (language == QLatin1String("el")) {
        return QChar::Script_Greek;
    }
    if (language == QLatin1String("bg")) {
        return QChar::Script_Cyrillic;
    }
    return language == QLatin1String("ar") ? QChar::Script_Arabic : QChar::Script_Latin;
}

QString tailOf(const QString& text) {
    if (text.size() <= kTail) {
        return text;
    }
    const qsizetype space = text.indexOf(u' ', text.size() - kTail);
    return text.sliced(space < 0 ? text.size() - kTail : space + 1);
}

LanguageFit fitOfWords(const QString& text, const QString& wanted) {
    const LanguageGuess guess = guessLanguage(text.toStdString());
    if (guess.code == wanted.toStdString()) {
        return LanguageFit::Fits;
    }
    return guess.reliable && guess.percent >= kLanguagePercent ? LanguageFit::Differs
                                                               : LanguageFit::Unsure;
}

}  // namespace

LanguageFit languageFit(const QString& markdown, const QString& wanted) {
    const QString tail = tailOf(proseOf(markdown));
    const QChar::Script script = scriptOf(wanted);
    int letters = 0;
    int ofScript = 0;
    for (const QChar character : tail) {
        letters += character.isLetter() ? 1 : 0;
        ofScript += character.isLetter() && character.script() == script ? 1 : 0;
    }
    if (letters >= kLettersForScript && ofScript * 100 < letters * kScriptPercent) {
        return LanguageFit::Differs;
    }
    return letters < kLettersForLanguage ? LanguageFit::Unsure : fitOfWords(tail, wanted);
}

bool LanguageWatch::differs(const QString& text) {
    if (text.size() < m_nextLook) {
        return false;
    }
    m_nextLook = text.size() + std::max(kStep, text.size() / kShare);
    m_different = languageFit(text, m_wanted) == LanguageFit::Differs ? m_different + 1 : 0;
    return m_different >= 2;
}

bool LanguageWatch::differsAtEnd(const QString& text) const {
    return languageFit(text, m_wanted) == LanguageFit::Differs;
}

}  // namespace concordia
