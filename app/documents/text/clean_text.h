// Text as it leaves the reading process: Unicode in NFC, without what steers or hides.
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace concordia::documents {

struct CodePoint {
    char32_t value = 0xFFFD;  // this one where the bytes are not UTF-8
    std::size_t length = 1;   // in bytes
    bool valid = false;
};

// Requires: `at` lies inside of `text`.
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t at);

[[nodiscard]] bool isValidUtf8(std::string_view text);

// How many bytes of `text`, at most `limit`, can be cut off without cutting a character.
// Requires: `limit` is at least 4, and `text` valid UTF-8.
[[nodiscard]] std::size_t cutLength(std::string_view text, std::size_t limit);

struct CleanText {
    std::string text;
    int invisible = 0;  // characters taken out that a reader would not have seen
};

// Bytes that are no UTF-8 become U+FFFD, line ends of every kind "\n"; control characters go, and
// so do invisible ones: zero width, marks of writing direction, tags. The result is in NFC.
[[nodiscard]] CleanText cleanText(std::string_view text);

// Whether `text` could have come out of cleanText, normalization aside.
[[nodiscard]] bool isClean(std::string_view text);

}  // namespace concordia::documents
