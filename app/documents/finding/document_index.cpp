#include "app/documents/finding/document_index.h"

#include <QFile>
#include <algorithm>
#include <cstring>
#include <set>

#include "app/storage/storage_error.h"

namespace concordia::documents {
namespace {

constexpr qint64 kFrequent = 1000;          // chunks with a term whose count is remembered
constexpr std::size_t kPieceBytes = 16384;  // of text in a row: a passage is in one or two

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) {
        all += all.empty() ? "" : "\n";
        const std::size_t begin = all.size();
        all += line;
        std::replace(all.begin() + static_cast<std::ptrdiff_t>(begin), all.end(), '\n', ' ');
    }
    return all;
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string_view bytesOf(const std::vector<Rectangle>& rectangles) {
    return {reinterpret_cast<const char*>(rectangles.data()),
            rectangles.size() * sizeof(Rectangle)};
}

std::vector<Rectangle> rectanglesOf(std::string_view bytes) {
    std::vector<Rectangle> rectangles(bytes.size() / sizeof(Rectangle));
    if (!rectangles.empty()) {
        std::memcpy(rectangles.data(), bytes.data(), rectangles.size() * sizeof(Rectangle));
    }
    return rectangles;
}

std::size_t size(const Statement& row, int column) {
    return static_cast<std::size_t>(row.integer(column));
}

}  // namespace

DocumentIndex::DocumentIndex(const QString& path) : m_database(path) {
    m_database.execute("PRAGMA cache_size = -65536;");  // KiB
    prepareIndex(m_database);
}

std::optional<DocumentId> DocumentIndex::find(const std::string& sha256) {
    Statement row = m_database.prepare("SELECT id FROM document WHERE sha256 = ?");
    row.bind(sha256);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

DocumentId DocumentIndex::add(const std::string& sha256, const DocumentText& document) {
    if (const std::optional<DocumentId> known = find(sha256)) {
        return *known;
    }
    m_frequencies.clear();
    const std::vector<Chunk> chunks = makeChunks(document);
    Statement row = m_database.prepare(
        "INSERT INTO document (sha256, format, title, language, pages, bytes, chunks)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    row.bind(sha256, document.format, document.title, mainLanguage(chunks), document.pages,
             document.text.size(), chunks.size());
    row.run();
    // Not RETURNING: it would make FTS5 write what it has collected, at every document.
    const DocumentId id = m_database.lastInsertId();
    for (const Warning& warning : document.warnings) {
        m_database.prepare("INSERT INTO document_warning VALUES (?, ?, ?, ?)")
            .bind(id, warning.kind, warning.count, warning.detail)
            .run();
    }
    addText(id, document.text);
    addBlocks(id, document);
    addChunks(id, document, chunks);
    return id;
}

void DocumentIndex::addText(DocumentId document, std::string_view text) {
    Statement insert = m_database.prepare("INSERT INTO text_piece VALUES (?, ?)");
    for (std::size_t i = 0; i * kPieceBytes < text.size(); ++i) {
        insert.reset()
            .bind(partId(document, i), Blob{text.substr(i * kPieceBytes, kPieceBytes)})
            .run();
    }
}

void DocumentIndex::addBlocks(DocumentId document, const DocumentText& text) {
    Statement insert =
        m_database.prepare("INSERT INTO block VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < text.blocks.size(); ++i) {
        const TextBlock& block = text.blocks[i];
        const Place& place = block.place;
        insert.reset()
            .bind(partId(document, i), block.offset, block.length, block.kind, block.level,
                  place.page, place.part, place.range, place.firstLine, place.lastLine,
                  block.hidden, Blob{bytesOf(place.rectangles)})
            .run();
    }
}

void DocumentIndex::addChunks(DocumentId document, const DocumentText& text,
                              const std::vector<Chunk>& chunks) {
    Statement insert =
        m_database.prepare("INSERT INTO chunk VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Statement stems =
        m_database.prepare("INSERT INTO stem_search (rowid, context, text) VALUES (?, ?, ?)");
    Statement grams =
        m_database.prepare("INSERT INTO gram_search (rowid, context, text) VALUES (?, ?, ?)");
    std::set<std::string> languages;
    for (const Chunk& chunk : chunks) {
        const std::string headings = joined(chunk.headings);
        insert.reset().bind(document, chunk.offset, chunk.length, chunk.sectionOffset,
                            chunk.sectionLength, chunk.firstBlock, chunk.lastBlock, headings,
                            chunk.tableHeader, chunk.language);
        insert.run();
        const ChunkId id = m_database.lastInsertId();
        Terms context;
        m_terms.append(text.title, chunk.language, context);
        m_terms.append(headings, chunk.language, context);
        m_terms.append(chunk.tableHeader, chunk.language, context);
        Terms body;
        m_terms.append(std::string_view(text.text).substr(chunk.offset, chunk.length),
                       chunk.language, body);
        stems.reset().bind(id, context.stems, body.stems).run();
        grams.reset().bind(id, context.grams, body.grams).run();
        languages.insert(chunk.language);
    }
    for (const std::string& language : languages) {
        m_database.prepare("INSERT INTO document_language VALUES (?, ?)")
            .bind(language, document)
            .run();
    }
}

void DocumentIndex::remove(DocumentId document) {
    m_frequencies.clear();
    std::vector<ChunkId> chunks;
    Statement rows = m_database.prepare("SELECT id FROM chunk WHERE document_id = ?");
    rows.bind(document);
    while (rows.step()) {
        chunks.push_back(rows.integer(0));
    }
    for (const char* const sql :
         {"DELETE FROM stem_search WHERE rowid = ?", "DELETE FROM gram_search WHERE rowid = ?"}) {
        Statement erase = m_database.prepare(sql);
        std::ranges::for_each(chunks, [&](ChunkId id) { erase.reset().bind(id).run(); });
    }
    m_database.prepare("DELETE FROM chunk WHERE document_id = ?").bind(document).run();
    for (const char* const sql : {"DELETE FROM block WHERE id >= ? AND id < ?",
                                  "DELETE FROM text_piece WHERE id >= ? AND id < ?"}) {
        m_database.prepare(sql).bind(partId(document, 0), partId(document + 1, 0)).run();
    }
    m_database.prepare("DELETE FROM document WHERE id = ?").bind(document).run();
}

void DocumentIndex::removeUnused(DocumentId document) {
    Statement row = m_database.prepare("SELECT 1 FROM file WHERE document_id = ?");
    row.bind(document);
    if (!row.step()) {
        remove(document);
    }
}

qint64 DocumentIndex::frequency(Table table, const std::string& term) {
    const auto known = m_frequencies.find({table, term});
    if (known != m_frequencies.end()) {
        return known->second;
    }
    Statement row =
        m_database.prepare(table == Table::Stems ? "SELECT doc FROM stem_terms WHERE term = ?"
                                                 : "SELECT doc FROM gram_terms WHERE term = ?");
    row.bind(term);
    const qint64 rows = row.step() ? row.integer(0) : 0;
    if (rows >= kFrequent) {
        m_frequencies.emplace(std::pair(table, term), rows);
    }
    return rows;
}

std::optional<DocumentRecord> DocumentIndex::record(DocumentId document) {
    Statement row = m_database.prepare(
        "SELECT id, sha256, format, title, language, pages, bytes, chunks FROM document"
        " WHERE id = ?");
    row.bind(document);
    if (!row.step()) {
        return std::nullopt;
    }
    return DocumentRecord{.id = row.integer(0),
                          .sha256 = std::string(row.bytes(1)),
                          .format = static_cast<DocumentFormat>(row.integer(2)),
                          .title = std::string(row.bytes(3)),
                          .language = std::string(row.bytes(4)),
                          .pages = static_cast<int>(row.integer(5)),
                          .bytes = row.integer(6),
                          .chunks = row.integer(7)};
}

std::vector<Warning> DocumentIndex::warnings(DocumentId document) {
    std::vector<Warning> found;
    Statement rows = m_database.prepare(
        "SELECT kind, count, detail FROM document_warning WHERE document_id = ? ORDER BY rowid");
    rows.bind(document);
    while (rows.step()) {
        found.push_back({.kind = static_cast<WarningKind>(rows.integer(0)),
                         .count = static_cast<int>(rows.integer(1)),
                         .detail = std::string(rows.bytes(2))});
    }
    return found;
}

std::string DocumentIndex::text(DocumentId document, std::size_t offset, std::size_t length) {
    if (length == 0) {
        return {};
    }
    std::string found;
    Statement rows =
        m_database.prepare("SELECT text FROM text_piece WHERE id >= ? AND id <= ? ORDER BY id");
    const std::size_t first = offset / kPieceBytes;
    const std::size_t last =
        std::min((offset + length - 1) / kPieceBytes, (std::size_t{1} << kOrdinalBits) - 1);
    rows.bind(partId(document, first), partId(document, last));
    while (rows.step()) {
        found += rows.bytes(0);
    }
    const std::size_t skipped = std::min(offset - first * kPieceBytes, found.size());
    return found.substr(skipped, length);
}

std::optional<DocumentId> DocumentIndex::documentOf(ChunkId chunk) {
    Statement row = m_database.prepare("SELECT document_id FROM chunk WHERE id = ?");
    row.bind(chunk);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<Chunk> DocumentIndex::chunk(ChunkId chunk) {
    Statement row = m_database.prepare(
        "SELECT start, length, section_start, section_length, first_block, last_block, headings,"
        " table_header, language FROM chunk WHERE id = ?");
    row.bind(chunk);
    if (!row.step()) {
        return std::nullopt;
    }
    return Chunk{.offset = size(row, 0),
                 .length = size(row, 1),
                 .sectionOffset = size(row, 2),
                 .sectionLength = size(row, 3),
                 .firstBlock = size(row, 4),
                 .lastBlock = size(row, 5),
                 .headings = linesOf(row.bytes(6)),
                 .tableHeader = std::string(row.bytes(7)),
                 .language = std::string(row.bytes(8))};
}

std::optional<TextBlock> DocumentIndex::block(DocumentId document, std::size_t ordinal) {
    Statement row = m_database.prepare(
        "SELECT start, length, kind, level, page, part, range, first_line, last_line, hidden,"
        " rectangles FROM block WHERE id = ?");
    row.bind(partId(document, ordinal));
    if (!row.step()) {
        return std::nullopt;
    }
    TextBlock block{.kind = static_cast<BlockKind>(row.integer(2)),
                    .level = static_cast<int>(row.integer(3)),
                    .offset = size(row, 0),
                    .length = size(row, 1),
                    .place = {},
                    .hidden = row.integer(9) != 0};
    block.place = {.page = static_cast<int>(row.integer(4)),
                   .rectangles = rectanglesOf(row.bytes(10)),
                   .part = std::string(row.bytes(5)),
                   .range = std::string(row.bytes(6)),
                   .firstLine = static_cast<int>(row.integer(7)),
                   .lastLine = static_cast<int>(row.integer(8))};
    return block;
}

void removeIndex(const QString& path) {
    for (const char* const part : {"-wal", "-shm", ""}) {
        QFile::remove(path + QLatin1String(part));
    }
}

std::unique_ptr<DocumentIndex> openOrMakeAnew(const QString& path) {
    try {
        return std::make_unique<DocumentIndex>(path);
    } catch (const StorageError& error) {
        const bool canBeMadeAnew =
            error.code() == StorageErrorCode::Damaged || error.code() == StorageErrorCode::Newer;
        if (!canBeMadeAnew) {
            throw;
        }
    }
    removeIndex(path);
    return std::make_unique<DocumentIndex>(path);
}

}  // namespace concordia::documents
