// What a person types into the search field, as full-text search takes it, and the piece of a
// message that shows why it was found.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace concordia {

// A query of FTS5 in which nothing typed has a special meaning but quotation marks; empty when
// there is no word in it.
[[nodiscard]] QString searchQuery(QStringView typed);

// A piece of `text` around the first word found, as HTML: everything escaped, every word found
// between <mark> and </mark>, … where something was cut off. Line ends become spaces.
[[nodiscard]] QString searchSnippet(const QString& text, QStringView typed);

}  // namespace concordia
