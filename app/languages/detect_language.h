// Which language a piece of text is in.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <string>
#include <string_view>

namespace concordia {

struct LanguageGuess {
    // ISO 639-1, of any language; empty where none is likely. Close relatives of an official
    // language of the European Union count as the neighbour whose words they mostly share:
    // Bosnian as Croatian, Norwegian as Danish.
    std::string code;
    int percent = 0;        // of the text that is in it
    bool reliable = false;  // as the detector says
};

// A few words are too little to be sure; what comes for them is a guess.
// Requires: UTF-8.
[[nodiscard]] LanguageGuess guessLanguage(std::string_view text);

// The likely language when it is one of the 24 official ones, else an empty text.
// Requires: UTF-8.
[[nodiscard]] std::string detectLanguage(std::string_view text);

}  // namespace concordia
