#include "app/documents/finding/passage.h"

#include <algorithm>
#include <utility>

namespace concordia::documents {
namespace {

// The line of that offset. Blocks whose lines were joined have fewer line ends than lines; then it
// is the block's own.
int lineAt(DocumentIndex& index, DocumentId document, const TextBlock& block, std::size_t offset,
           int otherwise) {
    const std::string text = index.text(document, block.offset, block.length);
    const auto within = static_cast<std::ptrdiff_t>(std::min(offset - block.offset, text.size()));
    if (std::ranges::count(text, '\n') != block.place.lastLine - block.place.firstLine) {
        return otherwise;
    }
    return block.place.firstLine +
           static_cast<int>(std::count(text.begin(), text.begin() + within, '\n'));
}

}  // namespace

std::optional<Passage> describe(DocumentIndex& index, const FoundPassage& found) {
    const DocumentId document = found.document;
    const std::optional<Chunk> chunk = index.chunk(found.chunk);
    const std::optional<DocumentRecord> record = index.record(document);
    if (!chunk || !record) {
        return std::nullopt;
    }
    const std::optional<TextBlock> first = index.block(document, chunk->firstBlock);
    const std::optional<TextBlock> last = index.block(document, chunk->lastBlock);
    if (!first || !last) {
        return std::nullopt;
    }
    Passage passage{.chunk = found.chunk,
                    .document = document,
                    .score = found.score,
                    .title = record->title,
                    .headings = chunk->headings,
                    .tableHeader = chunk->tableHeader,
                    .language = chunk->language,
                    .text = index.text(document, chunk->offset, chunk->length),
                    .offset = chunk->offset,
                    .length = chunk->length,
                    .page = first->place.page,
                    .part = first->place.part,
                    .range = first->place.range,
                    .firstLine = first->place.firstLine,
                    .lastLine = last->place.lastLine};
    if (passage.firstLine > 0 && passage.lastLine > 0) {
        const std::size_t end = chunk->offset + chunk->length - 1;
        passage.firstLine = lineAt(index, document, *first, chunk->offset, first->place.firstLine);
        passage.lastLine = lineAt(index, document, *last, end, last->place.lastLine);
    }
    return passage;
}

std::vector<FilePassage> findInFiles(DocumentIndex& index, FileIndexer& files,
                                     std::string_view query, const SearchOptions& options) {
    std::vector<FilePassage> passages;
    for (const FoundPassage& found : PassageSearch(index).find(query, options)) {
        if (std::optional<Passage> passage = describe(index, found)) {
            passages.push_back(
                {.file = files.pathOf(found.document), .passage = std::move(*passage)});
        }
    }
    return passages;
}

}  // namespace concordia::documents
