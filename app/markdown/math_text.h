// Formulas in LaTeX as text: ‘x^2 \le \frac{a}{b}’ becomes ‘x² ≤ a/b’. Unicode has letters, signs,
// and raised and lowered characters for most of what models write; it can be selected, copied, and
// read aloud. What has no such form keeps the marks ^ and _; commands that are unknown stay as
// they are written.
//
// Pure functions; any thread.
#pragma once

#include "app/markdown/inline_text.h"

#include <QString>

#include <optional>

namespace concordia::markdown {

// Adds a formula, without its dollar signs, to `text`; letters that stand for values are emphasized
// beside the styles given.
void appendMath(const QString& latex, InlineText& text, InlineStyles styles);

// The text in raised or lowered characters; nothing when Unicode lacks one of them.
[[nodiscard]] std::optional<QString> superscript(const QString& text);
[[nodiscard]] std::optional<QString> subscript(const QString& text);

}  // namespace concordia::markdown
