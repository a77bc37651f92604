// A passage that was found, with all that is shown of it.
// Thread rule: as DocumentIndex.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/documents/finding/file_indexer.h"
#include "app/documents/finding/passage_search.h"

namespace concordia::documents {

struct Passage {
    ChunkId chunk = 0;
    DocumentId document = 0;
    double score = 0;
    std::string title;                  // of the document
    std::vector<std::string> headings;  // that it stands below, outermost first
    std::string tableHeader;            // the row that names the columns, unless it is inside
    std::string language;
    std::string text;
    std::size_t offset = 0;  // of the text in the document's, in bytes
    std::size_t length = 0;
    int page = 0;  // where it begins, from 1; 0 where there are no pages
    std::string part;
    std::string range;
    int firstLine = 0;  // from 1; 0 where there are no lines
    int lastLine = 0;
};

// Empty when the index does not hold it any more. Throws StorageError.
[[nodiscard]] std::optional<Passage> describe(DocumentIndex& index, const FoundPassage& found);

struct FilePassage {
    QString file;
    Passage passage;
};

// Searches, and tells all that is shown of what was found. Throws StorageError.
[[nodiscard]] std::vector<FilePassage> findInFiles(DocumentIndex& index, FileIndexer& files,
                                                   std::string_view query,
                                                   const SearchOptions& options);

}  // namespace concordia::documents
