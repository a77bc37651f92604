#include "app/documents/finding/pieces.h"

#include <algorithm>
#include <string_view>

#include "app/documents/finding/chunks.h"

namespace concordia::documents {
namespace {

bool continuesCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

// The size of the longest beginning that has at most `most` characters and ends behind a space,
// or within a word that is longer.
std::size_t cut(std::string_view text, std::size_t most) {
    std::size_t characters = 0;
    std::size_t afterSpace = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!continuesCharacter(text[at]) && ++characters > most) {
            return afterSpace > 0 ? afterSpace : at;
        }
        if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t') {
            afterSpace = at + 1;
        }
    }
    return text.size();
}

std::vector<std::size_t> lineEnds(std::string_view text) {
    std::vector<std::size_t> ends;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
        ends.push_back(at + 1);
    }
    if (ends.empty() || ends.back() < text.size()) {
        ends.push_back(text.size());
    }
    return ends;
}

}  // namespace

void addPieces(const DocumentText& document, std::size_t block, SentenceBreaker& sentences,
               std::vector<Piece>& pieces) {
    const TextBlock& whole = document.blocks[block];
    const std::string_view text = document.textOf(whole);
    std::vector<std::size_t> ends;
    if (whole.kind == BlockKind::TableRow) {
        ends = {text.size()};
    } else {
        ends = whole.kind == BlockKind::Code ? lineEnds(text) : sentences.ends(text);
    }
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        while (begin < end) {
            const std::size_t size =
                cut(text.substr(begin, end - begin), kMostChunkTokens * kCharactersPerToken);
            pieces.push_back({.offset = whole.offset + begin,
                              .length = size,
                              .tokens = estimateTokens(text.substr(begin, size)),
                              .block = block});
            begin += size;
        }
    }
}

}  // namespace concordia::documents
