// The escapes in a template's texts in quotes, which are Python's.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace concordia::jinja {

// What the inside of a literal stands for. Throws Failure.
[[nodiscard]] std::string unescapeLiteral(std::string_view inside);

}  // namespace concordia::jinja
