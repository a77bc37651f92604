// Text from untrusted files: checking it, and making it safe to show in messages.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace concordia {

// True for well-formed UTF-8 (Unicode standard, table 3-7: no surrogates, no overlong forms).
[[nodiscard]] bool isValidUtf8(std::string_view text);

// `text` as valid UTF-8 for people to read: control characters and malformed sequences become
// U+FFFD, and what is beyond `maximumBytes` is cut at a character's edge and marked with "…".
[[nodiscard]] std::string printable(std::string_view text, std::size_t maximumBytes);

// printable(), shortened to a length that fits a message, in quotation marks.
[[nodiscard]] std::string inQuotes(std::string_view text);

// "1.5 GB": of 10⁹ bytes.
[[nodiscard]] std::string gigabytes(double bytes);

}  // namespace concordia
