// Letters of names that the formats themselves define: no language's rules apply.
// Thread rule: pure functions.
#pragma once

#include <algorithm>
#include <string>

namespace concordia::documents {

[[nodiscard]] constexpr char lowerAscii(char one) {
    return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one;
}

[[nodiscard]] inline std::string lowerAscii(std::string text) {
    std::ranges::transform(text, text.begin(), [](char one) { return lowerAscii(one); });
    return text;
}

}  // namespace concordia::documents
