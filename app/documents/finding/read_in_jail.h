// Reads a file for the index, and draws its pages, in the reading process: nothing of a document is
// parsed in this one.
// Thread rule: any thread.
#pragma once

#include <QString>
#include <functional>
#include <stop_token>

#include "app/documents/document_text.h"
#include "app/documents/reader/page_image.h"

namespace concordia::documents {

// Throws ReadError; TookTooLong when stopped.
[[nodiscard]] DocumentText readInJail(const QString& path, const std::stop_token& stop);

// Draws a page of a file. Throws ReadError, soon when stopped.
using DrawPage = std::function<PageImage(const QString& path, const PageRequest& request,
                                         const std::stop_token& stop)>;

[[nodiscard]] PageImage drawInJail(const QString& path, const PageRequest& request,
                                   const std::stop_token& stop);

}  // namespace concordia::documents
