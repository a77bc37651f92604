// What ODT, ODP and ODS share (OpenDocument 1.3, part 2): the package's list of parts.
// Thread rule: belongs to one thread.
#pragma once

#include "app/documents/archive/zip_archive.h"
#include "app/documents/document.h"

namespace concordia::documents {

// Tells the sink the title that the document's properties name, if they do. Throws ReadError:
// PasswordProtected when parts are encrypted.
void openOdfPackage(ZipArchive& archive, BlockSink& sink);

}  // namespace concordia::documents
