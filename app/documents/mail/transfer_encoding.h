// How e-mails carry bytes in letters (RFC 2045, RFC 2047).
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>

namespace concordia::documents {

// What is no valid encoding stays as it is, or is passed over in base64.
[[nodiscard]] std::string decodedBase64(std::string_view text);
[[nodiscard]] std::string decodedQuotedPrintable(std::string_view text);
// Of a header: a space is written as "_".
[[nodiscard]] std::string decodedHeaderWord(std::string_view text);
// With "%41" for "A".
[[nodiscard]] std::string decodedPercent(std::string_view text);

}  // namespace concordia::documents
