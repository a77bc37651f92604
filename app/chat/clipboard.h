// Messages on the clipboard.
// Thread rule: GUI thread.
#pragma once

#include <QString>

namespace concordia {

// As text, and as what it is for programs that know Markdown.
void copyMarkdown(const QString& markdown);

// The words as they are read: no marks for headings, emphasis or links.
void copyWithoutMarks(const QString& markdown);

[[nodiscard]] QString withoutMarks(const QString& markdown);

}  // namespace concordia
