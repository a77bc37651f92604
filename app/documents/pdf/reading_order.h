// The order in which a page of lines is read: one column after the other, between the lines that go
// across all columns.
// Thread rule: a pure function.
#pragma once

#include <vector>

#include "app/documents/pdf/page_lines.h"

namespace concordia::documents {

// The lines of one column, or of a page without columns.
using LineGroup = std::vector<PageLine>;

// Within a group the order stays the file's. Rows of tables stay whole.
[[nodiscard]] std::vector<LineGroup> readingOrder(std::vector<PageLine> lines);

}  // namespace concordia::documents
