// Finds the passages that answer a query best: ranks them by stems, by pieces of words and by
// exact matches, and joins these orders (reciprocal rank fusion, Cormack et al. 2009).
// Thread rule: as DocumentIndex. Everything throws StorageError.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/documents/finding/document_index.h"
#include "app/documents/finding/search_terms.h"

namespace concordia::documents {

struct FoundPassage {
    ChunkId chunk = 0;
    DocumentId document = 0;
    double score = 0;  // of the fused rank: comparable within one search only
};

struct SearchOptions {
    std::size_t limit = 10;
    // Of one document before others get their turn.
    std::size_t mostOfDocument = 3;
    std::optional<std::vector<DocumentId>> among;  // only these documents
};

class PassageSearch {
public:
    explicit PassageSearch(DocumentIndex& index) : m_index(index) {}

    // Best first; empty where no word of the query occurs, or where there is none in it.
    [[nodiscard]] std::vector<FoundPassage> find(std::string_view query,
                                                 const SearchOptions& options = {});

private:
    using Table = DocumentIndex::Table;
    using Scores = std::unordered_map<ChunkId, double>;

    static void addRanks(const std::vector<ChunkId>& order, double weight, Scores& scores);

    [[nodiscard]] bool prepareFilter(std::vector<DocumentId> among);
    [[nodiscard]] std::vector<std::string> languages();
    [[nodiscard]] std::vector<std::string> affordable(Table table,
                                                      const std::vector<std::string>& terms);
    [[nodiscard]] std::vector<ChunkId> ranked(Table table, const std::string& expression);

    [[nodiscard]] std::vector<FoundPassage> arranged(const Scores& scores,
                                                     const SearchOptions& options);

    DocumentIndex& m_index;
    bool m_filtered = false;  // by the table `wanted_document`
};

}  // namespace concordia::documents
