// What the two indexes hold of a text: stems of its words, and pieces of four characters out of
// them, both folded (text_folding.h); ‘·’ in a piece is an end of the word. Pieces find parts of
// compounds, and inflected words of the languages that have no stemmer. Thread rule: one thread at
// a time.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "app/documents/finding/stemmer.h"

namespace concordia::documents {

// Calls `onWord` with every run of letters, digits and the marks on them.
// Requires: UTF-8.
void forEachWord(std::string_view text, const std::function<void(std::string_view)>& onWord);

// Terms in the order of the text, separated by spaces.
struct Terms {
    std::string stems;
    std::string grams;
};

class TermMaker {
public:
    // Adds the terms of `text` to `terms`.
    void append(std::string_view text, const std::string& language, Terms& terms);

    // Of one word; empty for a mark without a letter.
    [[nodiscard]] const Terms& ofWord(std::string_view word, const std::string& language);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const {
            return std::hash<std::string_view>{}(word);
        }
    };
    struct Language {
        explicit Language(const std::string& code) : stemmer(code) {}
        Stemmer stemmer;
        std::unordered_map<std::string, Terms, Hash, std::equal_to<>> known;  // by word
    };

    Language& languageOf(const std::string& code);
    const Terms& ofWord(std::string_view word, Language& language);

    std::map<std::string, Language> m_languages;
};

}  // namespace concordia::documents
