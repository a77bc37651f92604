// Unicode normalization of text before it is tokenized.
// Reference: Unicode Standard Annex 15.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace concordia {

// `text` in Normalization Form C. A run of more than 1,024 combining marks, which no language
// writes, stays as it is together with its surroundings up to the next ASCII characters: ordering
// marks takes time that grows with the square of their number.
// Requires: `text` is valid UTF-8.
[[nodiscard]] std::string normalizeNfc(std::string_view text);

}  // namespace concordia
