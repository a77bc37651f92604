// A page of a PDF while the document is put together.
// Thread rule: plain values.
#pragma once

#include <vector>

#include "app/documents/pdf/page_lines.h"

namespace concordia::documents {

struct PdfPage {
    std::vector<PageLine> lines;  // in the file's order
    double height = 0;            // in points
};

// The text of a line, with tabs between its pieces where it is a row of a table.
enum class LineKind { Text, TableRow };
[[nodiscard]] QString textOf(const PageLine& line, LineKind kind = LineKind::Text);
[[nodiscard]] QRectF boxOf(const PageLine& line);
// The likely size of letters whose shapes fill a box of that height: one without tall or long
// letters is lower. In points.
[[nodiscard]] double letterSize(QStringView text, double boxHeight);

}  // namespace concordia::documents
