// The documents that were read, cut into chunks and indexed, in one SQLite database.
// Thread rule: one thread at a time. Everything throws StorageError.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/documents/document_text.h"
#include "app/documents/finding/chunks.h"
#include "app/documents/finding/index_schema.h"
#include "app/documents/finding/terms.h"
#include "app/storage/database.h"

namespace concordia::documents {

using DocumentId = qint64;
using ChunkId = qint64;

struct DocumentRecord {
    DocumentId id = 0;
    std::string sha256;
    DocumentFormat format = DocumentFormat::PlainText;
    std::string title;
    std::string language;
    int pages = 0;
    qint64 bytes = 0;  // of the text
    qint64 chunks = 0;
};

class DocumentIndex {
public:
    // Opens or makes the index in that file; an empty path is an index in memory.
    explicit DocumentIndex(const QString& path);
    DocumentIndex(const DocumentIndex&) = delete;
    DocumentIndex& operator=(const DocumentIndex&) = delete;

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] TermMaker& terms() { return m_terms; }

    // Adds a document whose file has that hash, or finds the one that is there.
    // Requires: within a Transaction.
    DocumentId add(const std::string& sha256, const DocumentText& document);
    // Requires: within a Transaction.
    void remove(DocumentId document);
    // Removes the document unless some file still has it. Requires: within a Transaction.
    void removeUnused(DocumentId document);

    [[nodiscard]] std::optional<DocumentId> find(const std::string& sha256);
    [[nodiscard]] std::optional<DocumentRecord> record(DocumentId document);
    [[nodiscard]] std::vector<Warning> warnings(DocumentId document);

    // A range of the document's text; shorter where the text ends before.
    [[nodiscard]] std::string text(DocumentId document, std::size_t offset, std::size_t length);
    [[nodiscard]] std::optional<DocumentId> documentOf(ChunkId chunk);
    [[nodiscard]] std::optional<Chunk> chunk(ChunkId chunk);
    // With its rectangles.
    [[nodiscard]] std::optional<TextBlock> block(DocumentId document, std::size_t ordinal);

    // In how many chunks a term occurs; counting a frequent one takes milliseconds, so it is done
    // once until documents are added or removed.
    enum class Table { Stems, Grams };
    [[nodiscard]] qint64 frequency(Table table, const std::string& term);

private:
    void addText(DocumentId document, std::string_view text);
    void addBlocks(DocumentId document, const DocumentText& text);
    void addChunks(DocumentId document, const DocumentText& text, const std::vector<Chunk>& chunks);

    Database m_database;
    TermMaker m_terms;
    std::map<std::pair<Table, std::string>, qint64> m_frequencies;
};

// Removes the file of an index, with what SQLite keeps beside it.
void removeIndex(const QString& path);

// Opens or makes the index in that file. One that is damaged, or that a later version of the
// program has made, gives way to a new one.
[[nodiscard]] std::unique_ptr<DocumentIndex> openOrMakeAnew(const QString& path);

}  // namespace concordia::documents
