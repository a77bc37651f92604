// The parsers, one a format. They run in the reading process, which may use no file but the one it
// was given; so they take bytes, and whatever they load by themselves must be loaded before
// (prepareParsers). They trust nothing in these bytes.
// Thread rule: one thread a process parses (PDFium is not thread-safe even across documents).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "app/documents/document.h"
#include "app/documents/limits.h"

namespace concordia::documents {

struct Input {
    std::span<const std::byte> bytes;  // the whole file
    std::string extension;             // of its name, in lower case, without the dot: a hint only
};

// By magic bytes and content; the extension decides only between kinds of text. Throws ReadError:
// UnknownFormat.
[[nodiscard]] DocumentFormat detectFormat(const Input& input);

// Loads what the parsers would otherwise open files for.
void prepareParsers();

// The parser of that format. Throws ReadError, and NotSupported for formats without one.
void parseDocument(DocumentFormat format, const Input& input, const Limits& limits,
                   BlockSink& sink);

// All throw ReadError.
void parsePlainText(const Input& input, const Limits& limits, BlockSink& sink);
void parseMarkdown(const Input& input, const Limits& limits, BlockSink& sink);
void parseCode(const Input& input, const Limits& limits, BlockSink& sink);
void parseCsv(const Input& input, const Limits& limits, BlockSink& sink);
void parseHtml(const Input& input, const Limits& limits, BlockSink& sink);
void parsePdf(const Input& input, const Limits& limits, BlockSink& sink);
void parseDocx(const Input& input, const Limits& limits, BlockSink& sink);
void parsePptx(const Input& input, const Limits& limits, BlockSink& sink);
void parseXlsx(const Input& input, const Limits& limits, BlockSink& sink);
void parseOpenDocument(const Input& input, const Limits& limits, BlockSink& sink);  // ODT and ODP
void parseOds(const Input& input, const Limits& limits, BlockSink& sink);
void parseRtf(const Input& input, const Limits& limits, BlockSink& sink);
void parseEmail(const Input& input, const Limits& limits, BlockSink& sink);
void parseEpub(const Input& input, const Limits& limits, BlockSink& sink);

// Parts of an e-mail: text that has been decoded, and HTML whose encoding is stated outside of it;
// where none is, its own head may name one.
void parsePlainText(std::string_view text, BlockSink& sink);
void parseHtml(const Input& input, const std::string& encoding, const Limits& limits,
               BlockSink& sink);

}  // namespace concordia::documents
