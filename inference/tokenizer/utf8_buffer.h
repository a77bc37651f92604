// Collects bytes and releases whole UTF-8 characters, for streaming text whose tokens may end
// inside a character.
// Thread rule: one thread at a time.
#pragma once

#include <string>
#include <string_view>

namespace concordia {

class Utf8Buffer {
public:
    // Adds bytes and returns the complete characters that can be released. Invalid sequences are
    // replaced by U+FFFD as the Unicode standard recommends (maximal subparts, chapter 3.9).
    [[nodiscard]] std::string append(std::string_view bytes);

    // Releases what is left; an unfinished sequence becomes one U+FFFD.
    [[nodiscard]] std::string finish();

private:
    std::string m_pending;  // at most 3 bytes: a valid prefix of a character
};

}  // namespace concordia
