// Headers and footers: what stands at the edges of several pages in the same place, numbers aside,
// and what stands beside the page's number.
// Thread rule: a pure function.
#pragma once

#include <vector>

#include "app/documents/pdf/pdf_page.h"

namespace concordia::documents {

void removeRunningLines(std::vector<PdfPage>& pages);

}  // namespace concordia::documents
