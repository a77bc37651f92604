#include "app/documents/mail/mail_headers.h"

#include <algorithm>
#include <span>

#include "app/documents/mail/transfer_encoding.h"
#include "app/documents/text/ascii.h"
#include "app/documents/text/decode_text.h"

namespace concordia::documents {

namespace {

using std::string_view;

// Of one header; none that a person wrote is longer.
constexpr std::size_t kHeaderBytes = 64 * 1024;
constexpr std::size_t kHeaders = 1000;

string_view trimmed(string_view text) {
    const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return last == string_view::npos ? string_view() : text.substr(first, last - first + 1);
}

std::string inUtf8(const std::string& bytes, const std::string& encoding) {
    return decodeText(std::as_bytes(std::span(bytes)), 4 * kHeaderBytes, encoding).text;
}

// "=?charset?B?text?=" at the beginning of `text`; its length, 0 when there is none.
struct EncodedWord {
    std::string bytes;
    std::string encoding;
    std::size_t length = 0;
};

EncodedWord encodedWord(string_view text) {
    if (!text.starts_with("=?")) {
        return {};
    }
    const std::size_t method = text.find('?', 2);
    if (method == string_view::npos || method + 2 >= text.size() || text[method + 2] != '?') {
        return {};
    }
    const std::size_t end = text.find("?=", method + 3);
    if (end == string_view::npos) {
        return {};
    }
    const string_view content = text.substr(method + 3, end - method - 3);
    const bool base64 = lowerAscii(text[method + 1]) == 'b';
    // A language may stand behind the charset: "utf-8*en".
    const string_view charset = text.substr(2, method - 2);
    return {.bytes = base64 ? decodedBase64(content) : decodedHeaderWord(content),
            .encoding = std::string(charset.substr(0, charset.find('*'))),
            .length = end + 2};
}

// "charset'language'text%20more" (RFC 2231).
std::string decodedExtended(string_view value) {
    const std::size_t first = value.find('\'');
    const std::size_t second = first == string_view::npos ? first : value.find('\'', first + 1);
    if (second == string_view::npos) {
        return decodedPercent(value);
    }
    return inUtf8(decodedPercent(value.substr(second + 1)), std::string(value.substr(0, first)));
}

// The next parameter's end, where a quoted value may hold anything.
std::size_t endOfParameter(string_view text) {
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && quoted) {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == ';' && !quoted) {
            return i;
        }
    }
    return text.size();
}

std::string unquoted(string_view value) {
    if (!value.starts_with('"')) {
        return std::string(value);
    }
    std::string text;
    for (std::size_t i = 1; i < value.size() && value[i] != '"'; ++i) {
        i += value[i] == '\\' && i + 1 < value.size() ? 1 : 0;
        text += value[i];
    }
    return text;
}

void addParameter(MailValue& result, string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == string_view::npos) {
        return;
    }
    std::string name = lowerAscii(std::string(trimmed(text.substr(0, equals))));
    std::string value = unquoted(trimmed(text.substr(equals + 1)));
    const std::size_t star = name.find('*');
    if (star != std::string::npos) {
        // "name*0*", "name*1": the pieces of a long value come in their order.
        value = name.back() == '*' ? decodedExtended(value) : value;
        name.resize(star);
        result.parameters[name] += value;
    } else {
        result.parameters.try_emplace(std::move(name), decodedHeader(value));
    }
}

}  // namespace

MailPart splitPart(string_view text) {
    MailPart part;
    std::string* last = nullptr;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (trimmed(line).empty()) {
            break;
        }
        const std::size_t colon = line.find(':');
        if (line.front() == ' ' || line.front() == '\t') {
            if (last != nullptr && last->size() < kHeaderBytes) {
                *last += ' ';
                *last += trimmed(line);
            }
        } else if (colon != string_view::npos && part.headers.values.size() < kHeaders) {
            std::string name = lowerAscii(std::string(trimmed(line.substr(0, colon))));
            const auto [place, added] =
                part.headers.values.try_emplace(std::move(name), trimmed(line.substr(colon + 1)));
            last = added ? &place->second : nullptr;
        }
    }
    part.body = text;
    return part;
}

MailValue parsedValue(string_view header) {
    MailValue result;
    std::size_t end = endOfParameter(header);
    result.value = lowerAscii(std::string(trimmed(header.substr(0, end))));
    while (end < header.size()) {
        header.remove_prefix(end + 1);
        end = endOfParameter(header);
        addParameter(result, header.substr(0, end));
    }
    return result;
}

std::string decodedHeader(string_view header) {
    std::string text;
    std::string bytes;     // of encoded words that follow each other: they may share a character
    std::string encoding;  // of these
    const auto flush = [&] {
        text += bytes.empty() ? std::string() : inUtf8(bytes, encoding);
        bytes.clear();
    };
    for (std::size_t at = 0; at < header.size();) {
        const EncodedWord word = encodedWord(header.substr(at));
        if (word.length > 0) {
            if (word.encoding != encoding) {
                flush();
                encoding = word.encoding;
            }
            bytes += word.bytes;
            at += word.length;
            // White space between two encoded words is not there.
            const std::size_t next = header.find_first_not_of(" \t", at);
            if (next != string_view::npos && header.substr(next, 2) == "=?") {
                at = next;
            }
            continue;
        }
        flush();
        const std::size_t next = std::min(header.find("=?", at + 1), header.size());
        text += inUtf8(std::string(header.substr(at, next - at)), {});
        at = next;
    }
    flush();
    return text;
}

}  // namespace concordia::documents
