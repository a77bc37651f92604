#include "app/languages/asked_language.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <ranges>

#include "app/languages/answer_languages.h"
#include "app/languages/detect_language.h"
#include "app/languages/prose.h"
#include "app/storage/text_folding.h"

namespace concordia {
namespace {

constexpr qsizetype kFewestLetters = 40;  // that tell a message's language
constexpr int kSurePercent = 90;

// Languages that people may ask for besides the 25.
constexpr std::array kOthers = {"be", "bs", "ca", "cy", "eo", "eu", "fa", "gl", "he",
                                "hi", "id", "is", "ja", "ko", "la", "lb", "mk", "no",
                                "ru", "sq", "sr", "sw", "th", "tr", "uk", "vi", "zh"};

// The beginnings of ‘to translate’ and ‘translation’, folded, in the answer languages.
constexpr std::array<QStringView, 37> kTranslate = {
    u"ترجم",    u"превод",  u"преве",   u"preklad", u"preloz",  u"oversaet", u"ubersetz",
    u"uebers",  u"μεταφρα", u"transla", u"traduc",  u"tradui",  u"tradu",    u"ittradu",
    u"tolg",    u"tolk",    u"kaanna",  u"kaanno",  u"suomenn", u"aistri",   u"prijevod",
    u"preved",  u"prevest", u"prevod",  u"fordit",  u"lefordi", u"isvers",   u"isvert",
    u"vertim",  u"tulko",   u"partulk", u"vertaal", u"vertal",  u"tlumacz",  u"przetlu",
    u"przeloz", u"oversatt"};

// Short enough that other forms of the word begin with it too.
QString stemOf(const QString& name) {
    return name.first(
        std::max<qsizetype>(std::min<qsizetype>(name.size(), 4), name.size() * 3 / 5));
}

// What words are written together with: ‘in German’ is one word in Arabic, and Irish puts a letter
// before the name.
QStringList beginningsIn(QLatin1String language) {
    if (language == QLatin1String("ar")) {
        return {QString(), QStringLiteral("ب"), QStringLiteral("لل")};
    }
    return language == QLatin1String("ga")
               ? QStringList{QString(), QStringLiteral("n"), QStringLiteral("m")}
               : QStringList{QString()};
}

// The beginnings of the names of all these languages in the 25.
QSet<QString> makeNameStems() {
    QList<QString> languages;
    for (const char* const other : kOthers) {
        languages.append(QLatin1String(other));
    }
    for (const AnswerLanguage& language : answerLanguages()) {
        languages.append(language.code);
    }
    QSet<QString> stems;
    for (const AnswerLanguage& in : answerLanguages()) {
        for (const QString& language : std::as_const(languages)) {
            const QString name = languageName(language, in.code);
            forEachWord(name, [&](qsizetype, qsizetype, const QString& word) {
                for (const QString& before : beginningsIn(in.code)) {
                    stems.insert(stemOf(before + word));
                }
                return false;  // the first word is the name
            });
        }
    }
    return stems;
}

bool namesLanguage(const QString& word) {
    static const QSet<QString> kStems = makeNameStems();
    for (qsizetype length = std::min<qsizetype>(word.size(), 12); length >= 3; --length) {
        if (kStems.contains(word.first(length))) {
            return true;
        }
    }
    return false;
}

bool speaksOfLanguages(const QString& text) {
    bool found = false;
    forEachWord(text, [&](qsizetype, qsizetype, const QString& word) {
        found = namesLanguage(word) || std::ranges::any_of(kTranslate, [&](QStringView stem) {
                    return word.startsWith(stem);
                });
        return !found;
    });
    return found;
}

// Empty where it is not sure.
QString sureLanguageOf(const QString& text) {
    const qsizetype letters =
        std::ranges::count_if(text, [](QChar each) { return each.isLetter(); });
    if (letters < kFewestLetters) {
        return {};
    }
    const LanguageGuess guess = guessLanguage(text.toStdString());
    return guess.reliable && guess.percent >= kSurePercent ? QString::fromStdString(guess.code)
                                                           : QString();
}

bool isInSeveralLanguages(const QString& text) {
    QString first;
    for (const QString& line : text.split(u'\n')) {
        const QString language = sureLanguageOf(line);
        if (!language.isEmpty() && !first.isEmpty() && language != first) {
            return true;
        }
        first = first.isEmpty() ? language : first;
    }
    return false;
}

}  // namespace

QString writtenLanguage(const QStringList& messages) {
    for (const QString& message : std::views::reverse(messages)) {
        const QString language = sureLanguageOf(proseOf(message));
        if (!language.isEmpty()) {
            return findAnswerLanguage(language) == nullptr ? QString() : language;
        }
    }
    return {};
}

bool mayWantOtherLanguage(const QStringList& texts) {
    return std::ranges::any_of(texts, [](const QString& text) {
        return speaksOfLanguages(text) || isInSeveralLanguages(text);
    });
}

}  // namespace concordia
