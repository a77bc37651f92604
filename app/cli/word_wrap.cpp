#include "app/cli/word_wrap.h"

#include <algorithm>

namespace concordia::cli {

namespace {

// Characters of UTF-8 text: bytes that do not continue one.
std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

}  // namespace

std::string wordWrap(std::string_view text, std::size_t width, std::size_t indent) {
    const std::string lineBreak = "\n" + std::string(indent, ' ');
    std::string wrapped;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        const std::string_view word = text.substr(0, end);
        if (column > 0 && column + 1 + characters(word) > width) {
            wrapped += lineBreak;
            column = 0;
        } else if (column > 0) {
            wrapped += ' ';
            ++column;
        }
        wrapped += word;
        column += characters(word);
        if (end == std::string_view::npos) {
            break;
        }
        if (text[end] == '\n') {
            wrapped += lineBreak;
            column = 0;
        }
        text.remove_prefix(end + 1);
    }
    return wrapped;
}

}  // namespace concordia::cli
