#include "app/documents/finding/index_schema.h"

#include <string>

#include "app/storage/storage_error.h"

namespace concordia::documents {
namespace {

constexpr qint64 kVersion = 1;         // of the tables
constexpr const char* kContent = "1";  // of parsers, chunks and terms: raise it when they change

constexpr const char* kTables = R"(
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    format INTEGER NOT NULL,                    -- DocumentFormat
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    pages INTEGER NOT NULL,
    bytes INTEGER NOT NULL,                     -- of its text
    chunks INTEGER NOT NULL
);
CREATE TABLE document_language (
    language TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (language, document_id)
) WITHOUT ROWID;
CREATE TABLE document_warning (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind INTEGER NOT NULL,                      -- WarningKind
    count INTEGER NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX document_warning_document ON document_warning (document_id);
-- These two tables are numbered by partId().
CREATE TABLE text_piece (id INTEGER PRIMARY KEY, text BLOB NOT NULL);
CREATE TABLE block (
    id INTEGER PRIMARY KEY,
    start INTEGER NOT NULL,                     -- offset in the text
    length INTEGER NOT NULL,
    kind INTEGER NOT NULL,                      -- BlockKind
    level INTEGER NOT NULL,
    page INTEGER NOT NULL,
    part TEXT NOT NULL,
    range TEXT NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    rectangles BLOB NOT NULL                    -- four 32-bit floats each, as the machine has them
);
-- Numbered one after the other, because the search tables store differences of these numbers.
CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    section_start INTEGER NOT NULL,
    section_length INTEGER NOT NULL,
    first_block INTEGER NOT NULL,
    last_block INTEGER NOT NULL,
    headings TEXT NOT NULL,                     -- one a line
    table_header TEXT NOT NULL,
    language TEXT NOT NULL
);
CREATE INDEX chunk_document ON chunk (document_id);
-- Both hold terms that are made before (terms.h), separated by spaces, and no text of their own.
CREATE VIRTUAL TABLE stem_search USING fts5 (
    context, text, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE gram_search USING fts5 (
    context, text, content = '', contentless_delete = 1, tokenize = 'ascii'
);
-- Bytes of new entries kept in memory, and how many parts of the index are merged at a time: by
-- default 1 MiB and 4, with which adding many documents takes twice as long.
INSERT INTO stem_search (stem_search, rank) VALUES ('hashsize', 33554432), ('automerge', 12);
INSERT INTO gram_search (gram_search, rank) VALUES ('hashsize', 33554432), ('automerge', 12);
CREATE VIRTUAL TABLE stem_terms USING fts5vocab (stem_search, row);
CREATE VIRTUAL TABLE gram_terms USING fts5vocab (gram_search, row);
-- A file that was seen, whether it could be read or not.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,                  -- nanoseconds since 1970
    document_id INTEGER REFERENCES document,    -- NULL: not read, or refused
    refusal INTEGER NOT NULL DEFAULT -1,        -- ReadErrorCode
    refusal_detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX file_document ON file (document_id);
-- The files and folders that someone wants in the index.
CREATE TABLE source (
    owner_kind INTEGER NOT NULL,                -- OwnerKind
    owner_id INTEGER NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (owner_kind, owner_id, path)
) WITHOUT ROWID;
)";

constexpr const char* kForgetContent = R"(
UPDATE file SET document_id = NULL, size = -1, refusal = -1, refusal_detail = '';
DELETE FROM document;
DELETE FROM text_piece;
DELETE FROM block;
DELETE FROM chunk;
INSERT INTO stem_search (stem_search) VALUES ('delete-all');
INSERT INTO gram_search (gram_search) VALUES ('delete-all');
)";

qint64 versionOf(Database& database) {
    Statement version = database.prepare("PRAGMA user_version");
    version.step();
    return version.integer(0);
}

bool contentIsCurrent(Database& database) {
    Statement content = database.prepare("SELECT value FROM setting WHERE name = 'content'");
    return content.step() && content.bytes(0) == kContent;
}

}  // namespace

void prepareIndex(Database& database) {
    const qint64 version = versionOf(database);
    if (version > kVersion || version < 0) {
        throw StorageError(StorageErrorCode::Newer,
                           "The index of documents has version " + std::to_string(version) +
                               ", and this program knows up to " + std::to_string(kVersion) + ".");
    }
    if (version == kVersion && contentIsCurrent(database)) {
        return;
    }
    Transaction transaction(database);
    database.execute(version == 0 ? kTables : kForgetContent);
    database.prepare("INSERT OR REPLACE INTO setting VALUES ('content', ?)")
        .bind(std::string_view(kContent))
        .run();
    database.execute(("PRAGMA user_version = " + std::to_string(kVersion)).c_str());
    transaction.commit();
}

}  // namespace concordia::documents
