// The headers of an e-mail (RFC 5322), with what is encoded in them (RFC 2047, RFC 2231).
// Thread rule: pure functions; plain values.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace concordia::documents {

struct MailHeaders {
    // By their names in lower case: the first one of each, unfolded but otherwise as it stands.
    std::map<std::string, std::string, std::less<>> values;

    [[nodiscard]] std::string_view operator[](std::string_view name) const {
        const auto found = values.find(name);
        return found == values.end() ? std::string_view() : std::string_view(found->second);
    }
};

// A part of a message: its headers and what follows the first empty line.
struct MailPart {
    MailHeaders headers;
    std::string_view body;
};

// Requires: `text` outlives the part.
[[nodiscard]] MailPart splitPart(std::string_view text);

// A value with parameters: "text/plain; charset=utf-8".
struct MailValue {
    std::string value;                                           // in lower case
    std::map<std::string, std::string, std::less<>> parameters;  // names in lower case, decoded

    [[nodiscard]] std::string parameter(std::string_view name) const {
        const auto found = parameters.find(name);
        return found == parameters.end() ? std::string() : found->second;
    }
};

[[nodiscard]] MailValue parsedValue(std::string_view header);

// Text of a header, as UTF-8.
[[nodiscard]] std::string decodedHeader(std::string_view header);

}  // namespace concordia::documents
