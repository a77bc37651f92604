// Finds the next character in bytes that may or may not be UTF-8.
// Reference: The Unicode Standard, chapter 3.9, table 3-7 and "Substitution of Maximal Subparts".
// Thread rule: may be called from any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace concordia {

enum class Utf8Kind {
    Character,   // a whole well-formed character
    Unfinished,  // the bytes end inside a character that is well-formed so far
    Invalid,     // a maximal subpart that no continuation can make well-formed
};

struct Utf8Step {
    Utf8Kind kind;
    std::size_t length;  // bytes, 1 to 4
};

// Requires: bytes is not empty.
[[nodiscard]] Utf8Step nextUtf8(std::string_view bytes);

// The well-formed characters that `bytes` starts with.
[[nodiscard]] std::string_view validUtf8Prefix(std::string_view bytes);

}  // namespace concordia
