// Reads a file for the index in the reading process: nothing of a document is parsed in this one.
// Thread rule: any thread.
#pragma once

#include <QString>
#include <stop_token>

#include "app/documents/document_text.h"

namespace concordia::documents {

// Throws ReadError; TookTooLong when stopped.
[[nodiscard]] DocumentText readInJail(const QString& path, const std::stop_token& stop);

}  // namespace concordia::documents
