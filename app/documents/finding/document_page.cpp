#include "app/documents/finding/document_page.h"

#include <QFileInfo>
#include <algorithm>
#include <optional>

namespace concordia::documents {
namespace {

// The last block that begins at or before `offset`. Found by halving, because there may be
// millions.
std::size_t blockAt(DocumentIndex& index, DocumentId document, std::size_t offset) {
    const auto beginsBehind = [&](std::size_t ordinal) {
        const std::optional<TextBlock> block = index.block(document, ordinal);
        return !block || block->offset > offset;
    };
    std::size_t low = 0;  // begins at or before it
    std::size_t high = 1;
    while (!beginsBehind(high)) {
        low = high;
        high *= 2;
    }
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (beginsBehind(middle) ? high : low) = middle;
    }
    return low;
}

bool hasChanged(const QString& path, const std::optional<FileRecord>& known,
                const std::optional<DocumentId>& document) {
    const QFileInfo info(path);
    return !known || !known->document || known->document != document || !info.exists() ||
           info.size() != known->size;
}

}  // namespace

DocumentPage pageOf(DocumentIndex& index, FileIndexer& files, const QString& path,
                    const std::string& sha256, std::size_t offset) {
    DocumentPage page;
    const std::optional<FileRecord> known = files.file(path);
    std::optional<DocumentId> document;
    if (!sha256.empty()) {
        document = index.find(sha256);
    } else if (known) {
        document = known->document;
    }
    page.changed = hasChanged(path, known, document);
    if (!document) {
        return page;
    }
    const DocumentRecord record = index.record(*document).value_or(DocumentRecord());
    page.format = record.format;
    page.pages = record.pages;
    const std::size_t middle = blockAt(index, *document, offset);
    const std::size_t first = middle - std::min(middle, kBlocksBefore);
    for (std::size_t i = first; i < middle + kBlocksBehind; ++i) {
        const std::optional<TextBlock> block = index.block(*document, i);
        if (!block) {
            break;
        }
        if (!block->hidden) {
            page.blocks.push_back({.kind = block->kind,
                                   .level = block->level,
                                   .text = index.text(*document, block->offset, block->length),
                                   .offset = block->offset,
                                   .page = block->place.page,
                                   .rectangles = block->place.rectangles});
        }
    }
    return page;
}

}  // namespace concordia::documents
