// What people and models write beyond GitHub's Markdown, brought into a form that its parser takes:
// formulas in \(…\) and \[…\], and footnotes.
//
// Pure functions; any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace concordia::markdown {

// The text with $$ in place of \( \) \[ \], and with the definitions of footnotes marked so that
// they do not pass for those of links. Code stays as it is, and every byte in its place.
[[nodiscard]] QByteArray withExtensions(const QByteArray& utf8);

// A stretch of text with its references to footnotes, [^1], and the marks before their
// definitions as small raised numbers. Labels that are no numbers stay in brackets.
[[nodiscard]] QString withFootnotes(const QString& text);

}  // namespace concordia::markdown
