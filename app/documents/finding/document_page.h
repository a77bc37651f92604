// A part of a document's text as it is shown beside an answer.
// Thread rule: as DocumentIndex. Everything throws StorageError.
#pragma once

#include <string>
#include <vector>

#include "app/documents/finding/document_index.h"
#include "app/documents/finding/file_indexer.h"

namespace concordia::documents {

struct PageBlock {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;  // of a heading, from 1
    std::string text;
    std::size_t offset = 0;             // in the document's text, in bytes
    int page = 0;                       // from 1; 0 where there are none
    std::vector<Rectangle> rectangles;  // one a line, on its page
};

struct DocumentPage {
    std::vector<PageBlock> blocks;  // none: the index does not hold the document any more
    bool changed = false;           // the file is another one by now, or has gone
    DocumentFormat format = DocumentFormat::PlainText;
    int pages = 0;
};

// Blocks before and behind the place that is shown.
inline constexpr std::size_t kBlocksBefore = 150;
inline constexpr std::size_t kBlocksBehind = 250;

// What stands around `offset` in the document whose file had that hash; an empty hash is the file
// as it is. Hidden blocks are left out.
[[nodiscard]] DocumentPage pageOf(DocumentIndex& index, FileIndexer& files, const QString& path,
                                  const std::string& sha256, std::size_t offset);

}  // namespace concordia::documents
