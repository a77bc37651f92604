// What of an answer in Markdown is running text in the answer's own words.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QString>

namespace concordia {

// The lines that are long enough for a sentence. Left out are code, formulas, tables, block quotes,
// addresses, and what stands in quotation marks or is set in italics: words of others, and names.
// The text may end anywhere, inside code too.
[[nodiscard]] QString proseOf(const QString& markdown);

}  // namespace concordia
