// Cuts a document into the pieces that are searched: short enough to be about one thing, at the
// ends of sentences, and each with the section around it, which is what a model reads.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/documents/document_text.h"

namespace concordia::documents {

// Tokens are estimated, as four characters each: which model will read a passage is not known.
inline constexpr std::size_t kCharactersPerToken = 4;
inline constexpr std::size_t kMostChunkTokens = 256;
inline constexpr std::size_t kMostOverlapTokens = 64;
inline constexpr std::size_t kMostSectionTokens = 1024;

struct Chunk {
    std::size_t offset = 0;  // bytes into the document's text, as all of these
    std::size_t length = 0;
    std::size_t sectionOffset = 0;  // what surrounds it below the same heading
    std::size_t sectionLength = 0;
    std::size_t firstBlock = 0;  // indexes into the document's blocks
    std::size_t lastBlock = 0;
    std::vector<std::string> headings;  // that it stands below, outermost first
    std::string tableHeader;            // the row that names the columns, unless it is inside
    std::string language;               // ISO 639-1, empty where it is not known
};

// In the order of the text. Hidden blocks are in none. A chunk begins with the last sentence of
// the one before where both stand below the same heading.
[[nodiscard]] std::vector<Chunk> makeChunks(const DocumentText& document);

[[nodiscard]] std::size_t estimateTokens(std::string_view text);

// The language of most of the document's text; empty where none is known.
[[nodiscard]] std::string mainLanguage(const std::vector<Chunk>& chunks);

}  // namespace concordia::documents
