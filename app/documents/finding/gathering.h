// Gathers what a model is given of documents to answer a question from: all of it where that is
// little, else the passages that fit the question best.
// Thread rule: as DocumentIndex. Everything throws StorageError.
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "app/documents/finding/document_index.h"
#include "app/documents/finding/file_indexer.h"

namespace concordia::documents {

struct GatheredPassage {
    QString file;
    std::string sha256;      // of the file, as it was read
    std::string text;        // as it stands in the document
    std::string header;      // the row that names the columns of a table's rows, unless it is there
    std::size_t offset = 0;  // of the text in the document's, in bytes
    int page = 0;            // where it begins, from 1; 0 where there are no pages
};

// More sentences than these are given in pieces of several.
inline constexpr std::size_t kMostSentencesGiven = 48;
// What a search gives, however large the context is: reading more takes long and helps little.
inline constexpr std::size_t kMostPassagesGiven = 12;
inline constexpr std::size_t kMostSearchedBytes = 12'000;

// Hidden text is in none. Empty where no word of the question occurs and the documents are larger
// than `mostBytes`.
[[nodiscard]] std::vector<GatheredPassage> gatherPassages(DocumentIndex& index, FileIndexer& files,
                                                          const std::vector<DocumentId>& among,
                                                          std::string_view question,
                                                          std::size_t mostBytes);

}  // namespace concordia::documents
