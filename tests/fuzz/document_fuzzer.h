// What the fuzzers and the regression run do with documents, outside of the jail.
// Thread rule: may be called from any thread.
#pragma once

#include <string_view>

namespace concordia::test {

// All three abort where an invariant is broken, and return whether some text was read.

// A whole document, of the kind its content tells: text, mark-up, RTF, an e-mail, an archive. Its
// first byte chooses the extension of its name.
bool readUntrustedDocument(std::string_view bytes);

// The main part of an office file or e-book, within an honest archive. Its first byte chooses the
// format, by its place in kOfficeFormats.
bool readUntrustedPart(std::string_view bytes);
inline constexpr std::string_view kOfficeFormats[] = {"docx", "pptx", "xlsx", "odt",
                                                      "odp",  "ods",  "epub"};
// Where that part stands in an archive of that format.
[[nodiscard]] std::string_view mainPartOf(std::string_view format);

// Lines and rectangles of a PDF's page, as PDFium might give them: text, and behind a zero byte
// rectangles of four 16-bit numbers.
bool layOutUntrustedPage(std::string_view bytes);

}  // namespace concordia::test
