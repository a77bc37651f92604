// The alphabet in which byte-level vocabularies write bytes: 256 visible characters.
// Reference: bytes_to_unicode in OpenAI's GPT-2: ! to ~, ¡ to ¬ and ® to ÿ stand for themselves,
// the other 68 bytes in their order are U+0100 to U+0143.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concordia {

// The bytes that `text` stands for; empty when it has a character outside the alphabet.
[[nodiscard]] std::optional<std::string> bytesFromAlphabet(std::string_view text);

// The character for a byte, as UTF-8.
[[nodiscard]] std::string alphabetCharacter(std::uint8_t byte);

}  // namespace concordia
