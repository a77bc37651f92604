#include "inference/jinja/string_literal.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

#include "inference/jinja/template_error.h"
#include "inference/jinja/text.h"

namespace concordia::jinja {

namespace {

constexpr std::pair<char, char> kPlainEscapes[] = {
    {'\\', '\\'}, {'\'', '\''}, {'"', '"'},  {'a', '\a'}, {'b', '\b'},
    {'f', '\f'},  {'n', '\n'},  {'r', '\r'}, {'t', '\t'}, {'v', '\v'}};

// The character that exactly `digits` hexadecimal digits at the start of `text` stand for.
char32_t readHexadecimal(std::string_view text, std::size_t digits) {
    std::uint32_t value = 0;
    const std::string_view number = text.substr(0, digits);
    const auto [end, error] =
        std::from_chars(number.data(), number.data() + number.size(), value, 16);
    const bool whole = error == std::errc{} && end == number.data() + digits;
    if (number.size() != digits || !whole || value > 0x10FFFF ||
        (value >= 0xD800 && value < 0xE000)) {
        throw Failure("a text has an escape that stands for no character");
    }
    return value;
}

}  // namespace

std::string unescapeLiteral(std::string_view inside) {
    std::string text;
    while (!inside.empty()) {
        const std::size_t plain = std::min(inside.find('\\'), inside.size());
        text += inside.substr(0, plain);
        inside.remove_prefix(plain);
        if (inside.size() < 2) {
            text += inside;
            break;
        }
        const char letter = inside[1];
        inside.remove_prefix(2);
        const auto escape = std::ranges::find(kPlainEscapes, letter, &std::pair<char, char>::first);
        const std::size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        if (escape != std::end(kPlainEscapes)) {
            text += escape->second;
        } else if (digits > 0) {
            text += encodeUtf8(readHexadecimal(inside, digits));
            inside.remove_prefix(digits);
        } else if (letter >= '0' && letter <= '7') {
            char32_t value = static_cast<char32_t>(letter - '0');
            for (int i = 0; i < 2 && !inside.empty() && inside[0] >= '0' && inside[0] <= '7'; ++i) {
                value = value * 8 + static_cast<char32_t>(inside[0] - '0');
                inside.remove_prefix(1);
            }
            text += encodeUtf8(value);
        } else if (letter == 'N') {
            throw Failure("characters by their names are not supported");
        } else if (letter != '\n') {  // a line end after a backslash is left out
            text += '\\';
            text += letter;
        }
    }
    return text;
}

}  // namespace concordia::jinja
