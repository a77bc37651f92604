// The lines of a PDF's page. PDFium gives a page's text with line ends, and one rectangle for each
// piece of text that the file draws at once, without saying which is which: here they are brought
// together.
// Thread rule: pure functions; plain values.
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

namespace concordia::documents {

// What stands together in a line: the cells of a table and the columns of a page are apart.
struct LinePiece {
    QString text;
    QRectF box;  // points from the page's top left corner; empty where nothing is known
};

struct PageLine {
    std::vector<LinePiece> pieces;  // never empty
    bool hyphenated = false;        // its last word goes on in the next line
};

// How many rectangles the first `length` characters of the page have; -1 when that cannot be told.
using RectangleCounter = std::function<int(qsizetype length)>;

// `text` and `boxes` are all of the page, in the file's order. `count` is slow and asked only where
// geometry alone does not tell.
[[nodiscard]] std::vector<PageLine> linesOfPage(const QString& text, const QList<QRectF>& boxes,
                                                const RectangleCounter& count);

}  // namespace concordia::documents
