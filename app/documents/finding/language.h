// Which language a piece of text is in.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <string>
#include <string_view>

namespace concordia::documents {

// The ISO 639-1 code of one of the 24 official languages of the European Union, or an empty text
// where none is likely. Their close relatives count as the neighbour whose words they mostly
// share: Bosnian as Croatian, Norwegian as Danish. A few words are too little to be sure; what
// comes for them is a guess.
// Requires: UTF-8.
[[nodiscard]] std::string detectLanguage(std::string_view text);

}  // namespace concordia::documents
