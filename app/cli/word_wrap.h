// Breaks help texts into lines.
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace concordia::cli {

// Breaks UTF-8 text at spaces into lines of at most `width` characters; lines after a break begin
// with `indent` spaces. Line breaks inside the text stay.
[[nodiscard]] std::string wordWrap(std::string_view text, std::size_t width,
                                   std::size_t indent = 0);

}  // namespace concordia::cli
