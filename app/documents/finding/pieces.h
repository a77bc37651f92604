// The smallest pieces that chunks are made of: sentences, rows of tables, lines of code.
// Thread rule: as SentenceBreaker.
#pragma once

#include <cstddef>
#include <vector>

#include "app/documents/document_text.h"
#include "app/documents/finding/sentences.h"

namespace concordia::documents {

struct Piece {
    std::size_t offset = 0;  // bytes into the document's text
    std::size_t length = 0;
    std::size_t tokens = 0;  // estimated, at least 1
    std::size_t block = 0;
};

// Adds the pieces of the block with that index. What would fill more than a chunk is cut between
// words.
void addPieces(const DocumentText& document, std::size_t block, SentenceBreaker& sentences,
               std::vector<Piece>& pieces);

}  // namespace concordia::documents
