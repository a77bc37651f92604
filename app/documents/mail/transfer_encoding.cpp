#include "app/documents/mail/transfer_encoding.h"

#include <algorithm>
#include <cstdint>

#include "app/documents/text/ascii.h"

namespace concordia::documents {

namespace {

using std::string_view;

int base64Value(char one) {
    if (one >= 'A' && one <= 'Z') {
        return one - 'A';
    }
    if (one >= 'a' && one <= 'z') {
        return one - 'a' + 26;
    }
    if (one >= '0' && one <= '9') {
        return one - '0' + 52;
    }
    return one == '+' ? 62 : one == '/' ? 63 : -1;
}

// Appends the byte that `mark` and two digits stand for at `at`; returns whether they are there.
bool appendEscaped(std::string& bytes, string_view text, std::size_t at, char mark) {
    if (text[at] != mark || at + 2 >= text.size()) {
        return false;
    }
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    if (high < 0 || low < 0) {
        return false;
    }
    bytes += static_cast<char>(16 * high + low);
    return true;
}

std::string decodedEscapes(string_view text, char mark, char space) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (appendEscaped(bytes, text, at, mark)) {
            at += 2;
        } else {
            bytes += text[at] == space ? ' ' : text[at];
        }
    }
    return bytes;
}

}  // namespace

std::string decodedBase64(string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t group = 0;
    int bits = 0;
    for (const char one : text) {
        const int value = base64Value(one);
        if (one == '=') {
            bits = 0;  // pieces that were encoded apart may follow each other
        } else if (value >= 0) {
            group = (group << 6) | static_cast<std::uint32_t>(value);
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                bytes += static_cast<char>(group >> bits & 0xFF);
            }
        }
    }
    return bytes;
}

std::string decodedQuotedPrintable(string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (appendEscaped(bytes, text, at, '=')) {
            at += 2;
            continue;
        }
        if (text[at] == '=') {
            // Before the end of a line, white space aside: the line goes on.
            const std::size_t end = std::min(text.find_first_not_of(" \t\r", at + 1), text.size());
            if (end == text.size() || text[end] == '\n') {
                at = end;
                continue;
            }
        }
        bytes += text[at];
    }
    return bytes;
}

std::string decodedHeaderWord(string_view text) {
    return decodedEscapes(text, '=', '_');
}

std::string decodedPercent(string_view text) {
    return decodedEscapes(text, '%', '\0');
}

}  // namespace concordia::documents
