// Whether what an answer quotes stands in the passage that it names.
//
// Pure functions; usable on any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace concordia::markdown {

// A citation as it is written: an id in brackets, or one of several that a comma or semicolon
// parts. The marks of one pair of brackets follow each other without a gap.
struct CitationMark {
    qsizetype start = 0;  // UTF-16 code units
    qsizetype length = 0;
    QStringView id;
    bool joined = false;  // stands in the same brackets as the mark before
};

// All that look like citations, in order: up to three ASCII letters or digits each.
[[nodiscard]] QList<CitationMark> citationMarksIn(QStringView text);

// The quotations of the words that a citation belongs to: those between the citation before it and
// the end of `before`. A citation directly behind another one belongs to the same words.
[[nodiscard]] QStringList quotationsBefore(QStringView before);

// Whether `passage` holds the words one after the other, whatever its spaces, line ends and
// quotation marks are, and whether the first letter is a capital. Marks at the quotation's end do
// not count; where it leaves words out by an ellipsis, each part has to be there, in order.
[[nodiscard]] bool standsIn(QStringView quotation, QStringView passage);

}  // namespace concordia::markdown
