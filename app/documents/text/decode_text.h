// Bytes of a text file as UTF-8: a byte order mark decides, then strict UTF-8, then uchardet.
// Thread rule: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "app/documents/parsers.h"

namespace concordia::documents {

struct DecodedText {
    std::string text;
    // Characters that could not be decoded, or 1 when the encoding could only be guessed badly.
    int uncertain = 0;
};

// Whether these are bytes of text in some encoding, and not of a binary format. Looks at the
// beginning only.
[[nodiscard]] bool looksLikeText(std::span<const std::byte> bytes);

// `declared` is the encoding the document itself names, if it does; it counts after a byte order
// mark. Throws ReadError: TooLarge when the text has more than `limit` bytes.
[[nodiscard]] DecodedText decodeText(std::span<const std::byte> bytes, std::uint64_t limit,
                                     const std::string& declared = {});

// The same of a whole document, with a warning where the encoding is uncertain.
[[nodiscard]] std::string readText(const Input& input, const Limits& limits, BlockSink& sink,
                                   const std::string& declared = {});

// In exactly that encoding, or in windows-1252 where there is none of that name. Throws as above.
[[nodiscard]] DecodedText decodeAs(const std::string& encoding, std::span<const std::byte> bytes,
                                   std::uint64_t limit);

}  // namespace concordia::documents
