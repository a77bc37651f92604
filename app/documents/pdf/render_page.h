// A PDF's page as a picture.
// Thread rule: one thread a process (PDFium).
#pragma once

#include "app/documents/parsers.h"
#include "app/documents/reader/page_image.h"

namespace concordia::documents {

// On white. Throws ReadError: as parsePdf does, and NoSuchPage.
[[nodiscard]] PageImage renderPdfPage(const Input& input, const PageRequest& request);

}  // namespace concordia::documents
