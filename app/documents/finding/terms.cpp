#include "app/documents/finding/terms.h"

#include <QChar>
#include <QString>
#include <algorithm>

#include "app/documents/text/clean_text.h"
#include "app/storage/text_folding.h"

namespace concordia::documents {
namespace {

constexpr qsizetype kGram = 4;               // characters of a piece
constexpr qsizetype kMostUnits = 64;         // of a word; what is longer is no word
constexpr std::size_t kMostKnown = 100'000;  // words remembered of a language

// Broken bytes come as U+FFFD, which belongs to none.
bool belongsToWord(char32_t value) {
    if (value < 0x80) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') ||
               (value >= '0' && value <= '9');
    }
    return QChar::isLetterOrNumber(value) || QChar::isMark(value);
}

bool hasDigit(const QString& word) {
    return std::ranges::any_of(word, [](QChar unit) { return unit.isDigit(); });
}

// The word's ends are marked, so that its first and last letters weigh more than the same letters
// within another. UTF-16 units instead of characters: what lies beyond the basic plane is no letter
// of a language with such long words.
std::string gramsOf(const QString& folded) {
    const QString marked = u'·' + folded + u'·';
    std::string grams = marked.left(kGram).toStdString();
    for (qsizetype at = 1; at + kGram <= marked.size(); ++at) {
        grams += ' ';
        grams += marked.sliced(at, kGram).toStdString();
    }
    return grams;
}

Terms makeTerms(std::string_view word, const Stemmer& stemmer) {
    const QString whole =
        QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())).left(kMostUnits);
    const QString folded = foldText(whole);
    // Codes and numbers stay whole.
    if (hasDigit(whole)) {
        return {.stems = folded.toStdString(), .grams = gramsOf(folded)};
    }
    const std::string stem = stemmer.stem(whole.toLower().toStdString());
    return {.stems = foldText(QString::fromStdString(stem)).toStdString(),
            .grams = gramsOf(folded)};
}

void appendTerm(std::string& terms, const std::string& term) {
    if (!terms.empty()) {
        terms += ' ';
    }
    terms += term;
}

}  // namespace

void forEachWord(std::string_view text, const std::function<void(std::string_view)>& onWord) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = at;
        CodePoint point;
        while (at < text.size() && belongsToWord((point = codePointAt(text, at)).value)) {
            at += point.length;
        }
        if (at > begin) {
            onWord(text.substr(begin, at - begin));
        } else {
            at += point.length;
        }
    }
}

TermMaker::Language& TermMaker::languageOf(const std::string& code) {
    return m_languages.try_emplace(code, code).first->second;
}

const Terms& TermMaker::ofWord(std::string_view word, Language& language) {
    const auto found = language.known.find(word);
    if (found != language.known.end()) {
        return found->second;
    }
    if (language.known.size() >= kMostKnown) {
        language.known.clear();
    }
    return language.known.emplace(word, makeTerms(word, language.stemmer)).first->second;
}

const Terms& TermMaker::ofWord(std::string_view word, const std::string& language) {
    return ofWord(word, languageOf(language));
}

void TermMaker::append(std::string_view text, const std::string& language, Terms& terms) {
    Language& rules = languageOf(language);
    forEachWord(text, [&](std::string_view word) {
        const Terms& found = ofWord(word, rules);
        if (!found.stems.empty()) {
            appendTerm(terms.stems, found.stems);
            appendTerm(terms.grams, found.grams);
        }
    });
}

}  // namespace concordia::documents
