// What Python's methods of texts do, byte by byte with their origins.
// Thread rule: pure functions.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "inference/jinja/budget.h"
#include "inference/jinja/value.h"

namespace concordia::jinja {

enum class Side { Left, Right, Both };

// Without white space at its ends, or without the characters of `characters`.
[[nodiscard]] Text stripped(const Text& text, Side side,
                            const std::optional<std::string>& characters = {});

// At `separator`, or at white space where it is unset; at most `limit` cuts, from the left or the
// right. Throws Failure for an empty separator.
[[nodiscard]] std::vector<Value> split(const Text& text,
                                       const std::optional<std::string>& separator,
                                       std::optional<std::size_t> limit, Side from, Budget& budget);
[[nodiscard]] std::vector<Value> splitLines(const Text& text, bool keepsEnds, Budget& budget);

// At most `limit` of the places where `from` stands become `to`.
[[nodiscard]] Text replaced(const Text& text, std::string_view from, const Text& to,
                            std::optional<std::size_t> limit, Budget& budget);

// Letters outside of ASCII are changed one for one, as Unicode's simple mappings say.
enum class LetterCase { Upper, Lower, Title, Capitalized };
[[nodiscard]] Text withCase(const Text& text, LetterCase letterCase, Budget& budget);

// Filled up to `width` characters.
enum class Alignment { Left, Right, Centre };
[[nodiscard]] Text aligned(const Text& text, std::size_t width, Alignment alignment,
                           std::string_view fill, Budget& budget);

// "&", "<", ">" and quotes as HTML entities.
[[nodiscard]] Text escapedForHtml(const Text& text, Budget& budget);

// "%s of %d" with values; a tuple or a dictionary has several. Throws Failure.
[[nodiscard]] Text formattedByPercent(const Text& format, const Value& values, Budget& budget);
// "{} of {name}" with arguments. Throws Failure.
[[nodiscard]] Text formattedByBraces(const Text& format, const Arguments& arguments,
                                     Budget& budget);

// Python's isalpha, isdigit and so on, of all characters of a text that has some.
enum class CharacterClass { Letters, Digits, LettersAndDigits, Spaces, UpperCase, LowerCase };
[[nodiscard]] bool consistsOf(std::string_view bytes, CharacterClass characterClass);

// Whether Python shows the character itself, rather than an escape.
[[nodiscard]] bool isPrintable(char32_t character);

}  // namespace concordia::jinja
