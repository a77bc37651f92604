#include "app/documents/rtf/rtf_tokens.h"

#include <algorithm>

#include "app/documents/text/ascii.h"

namespace concordia::documents {

namespace {

using Kind = RtfToken::Kind;

bool isLetter(char one) {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
}

bool isDigit(char one) {
    return one >= '0' && one <= '9';
}

constexpr int kLargestNumber = 100'000'000;

}  // namespace

std::optional<RtfToken> RtfTokens::next() {
    while (m_at < m_text.size()) {
        const char one = m_text[m_at++];
        if (one == '{') {
            return RtfToken{.kind = Kind::GroupStart};
        }
        if (one == '}') {
            return RtfToken{.kind = Kind::GroupEnd};
        }
        if (one == '\\') {
            const RtfToken token = control();
            if (token.word != "bin") {
                return token;
            }
            const auto length = static_cast<std::size_t>(std::max(token.number.value_or(0), 0));
            m_at = std::min(m_text.size(), m_at + length);
        } else if (one != '\r' && one != '\n' && one != '\0') {
            return RtfToken{.kind = Kind::Byte, .byte = static_cast<unsigned char>(one)};
        }
    }
    return std::nullopt;
}

// Behind a backslash.
RtfToken RtfTokens::control() {
    RtfToken token{.kind = Kind::Control};
    const std::size_t start = m_at;
    while (m_at < m_text.size() && isLetter(m_text[m_at])) {
        ++m_at;
    }
    if (m_at > start) {
        token.word = m_text.substr(start, m_at - start);
        token.number = number();
        if (m_at < m_text.size() && m_text[m_at] == ' ') {
            ++m_at;
        }
        return token;
    }
    token.word = m_text.substr(start, 1);
    m_at = std::min(m_text.size(), m_at + 1);
    if (token.word == "'" && m_at + 1 < m_text.size()) {
        const int high = hexValue(m_text[m_at]);
        const int low = hexValue(m_text[m_at + 1]);
        if (high >= 0 && low >= 0) {
            m_at += 2;
            return {.kind = Kind::Byte, .byte = static_cast<unsigned char>(16 * high + low)};
        }
    }
    if (token.word == "\\" || token.word == "{" || token.word == "}") {
        return {.kind = Kind::Byte, .byte = static_cast<unsigned char>(token.word.front())};
    }
    return token;
}

std::optional<int> RtfTokens::number() {
    const std::size_t sign = m_at < m_text.size() && m_text[m_at] == '-' ? 1 : 0;
    if (m_at + sign >= m_text.size() || !isDigit(m_text[m_at + sign])) {
        return std::nullopt;
    }
    m_at += sign;
    int value = 0;
    for (; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at) {
        value = std::min(10 * value + (m_text[m_at] - '0'), kLargestNumber);
    }
    return sign == 1 ? -value : value;
}

}  // namespace concordia::documents
