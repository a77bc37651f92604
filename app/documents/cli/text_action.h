// ‘concordia documents text’: the text of a document, with its places.
// Thread rule: main thread.
#pragma once

#include <string>

#include "app/documents/document_text.h"

namespace concordia::documents {

// "text", "pdf", …: as JSON names the format.
[[nodiscard]] std::string_view keyOf(DocumentFormat format);

// What `documents text --json` prints about `file`.
[[nodiscard]] std::string toJsonText(const std::string& file, const DocumentText& document);

// Prints the text or JSON; what readers would not see only in JSON. Returns the exit code. Throws
// OutputError.
int runText(const std::string& file, bool json);

}  // namespace concordia::documents
