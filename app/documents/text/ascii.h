// Letters and digits of what the formats themselves define: no language's rules apply.
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

// Of a hexadecimal digit; -1 for what is none.
[[nodiscard]] constexpr int hexValue(char one) {
    if (one >= '0' && one <= '9') {
        return one - '0';
    }
    const char lower = lowerAscii(one);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace concordia::documents
