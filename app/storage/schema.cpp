#include "app/storage/schema.h"

#include "app/storage/storage_error.h"

namespace concordia {
namespace {

// Never edit a step that was released: append one.
constexpr const char* kSteps[] = {
    R"(
CREATE TABLE folder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE assistant (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    instructions TEXT NOT NULL DEFAULT '',
    answer_language TEXT NOT NULL DEFAULT '',
    model_file TEXT NOT NULL DEFAULT '',
    settings TEXT NOT NULL DEFAULT '{}',
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    title_origin INTEGER NOT NULL DEFAULT 0,    -- TitleOrigin
    pinned INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    folder_id INTEGER REFERENCES folder ON DELETE SET NULL,
    assistant_id INTEGER REFERENCES assistant ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER NOT NULL DEFAULT 0,
    answer_language TEXT NOT NULL DEFAULT '',
    shown_root INTEGER NOT NULL DEFAULT 0,
    settings TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX conversation_folder ON conversation (folder_id);
CREATE INDEX conversation_assistant ON conversation (assistant_id);
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    parent_id INTEGER REFERENCES message ON DELETE CASCADE,
    role INTEGER NOT NULL,                      -- MessageRole
    state INTEGER NOT NULL,                     -- MessageState
    text TEXT NOT NULL DEFAULT '',
    reasoning TEXT NOT NULL DEFAULT '',
    reasoning_seconds REAL NOT NULL DEFAULT 0,
    stop_reason INTEGER NOT NULL DEFAULT 0,     -- StopReason
    failure_code INTEGER NOT NULL DEFAULT -1,   -- ErrorCode
    failure_details TEXT NOT NULL DEFAULT '',
    omitted_messages INTEGER NOT NULL DEFAULT 0,
    model TEXT NOT NULL DEFAULT '',
    model_file TEXT NOT NULL DEFAULT '',
    device TEXT NOT NULL DEFAULT '',
    seed INTEGER NOT NULL DEFAULT 0,            -- 64 bits, read as unsigned
    sampling TEXT NOT NULL DEFAULT '{}',
    max_tokens INTEGER,
    continued INTEGER NOT NULL DEFAULT 0,
    prompt_tokens INTEGER NOT NULL DEFAULT 0,
    generated_tokens INTEGER NOT NULL DEFAULT 0,
    prompt_seconds REAL NOT NULL DEFAULT 0,
    generation_seconds REAL NOT NULL DEFAULT 0,
    energy_watt_hours REAL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER NOT NULL DEFAULT 0,
    shown_child INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX message_conversation ON message (conversation_id);
CREATE INDEX message_parent ON message (parent_id);
-- What a conversation or one of its messages refers to outside the database.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
    message_id INTEGER REFERENCES message ON DELETE CASCADE,
    name TEXT NOT NULL,
    reference TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX attachment_conversation ON attachment (conversation_id);
CREATE INDEX attachment_message ON attachment (message_id);
-- Holds no text of its own: the rowid is the message's id.
CREATE VIRTUAL TABLE message_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'concordia', prefix = '1 2 3'
);
CREATE TRIGGER message_erased AFTER DELETE ON message BEGIN
    DELETE FROM message_search WHERE rowid = old.id;
END;
)",
    // Longer beginnings of words are found as fast as short ones.
    R"(
ALTER TABLE message ADD COLUMN summary TEXT NOT NULL DEFAULT '';
DROP TABLE message_search;
CREATE VIRTUAL TABLE message_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'concordia', prefix = '1 2 3 4 5'
);
INSERT INTO message_search (rowid, text) SELECT id, text FROM message WHERE state NOT IN (0, 1);
)",
    // The language that an answer was checked for.
    R"(
ALTER TABLE message ADD COLUMN answer_language TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN language_outcome INTEGER NOT NULL DEFAULT 0;  -- LanguageOutcome
)",
    // The passages of documents that a model was given for an answer (GivenPassages).
    R"(
ALTER TABLE message ADD COLUMN passages TEXT NOT NULL DEFAULT '';
)",
    // Named sets of files and folders. What is attached outlives its collection, so that deleting
    // one can be undone.
    R"(
CREATE TABLE collection (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE collection_source (
    collection_id INTEGER NOT NULL REFERENCES collection ON DELETE CASCADE,
    path TEXT NOT NULL,
    PRIMARY KEY (collection_id, path)
) WITHOUT ROWID;
ALTER TABLE attachment ADD COLUMN collection_id INTEGER NOT NULL DEFAULT 0;  -- 0: a file
)"};

qint64 versionOf(Database& database) {
    Statement version = database.prepare("PRAGMA user_version");
    version.step();
    return version.integer(0);
}

}  // namespace

std::span<const char* const> schemaSteps() {
    return kSteps;
}

bool bringUpToDate(Database& database, const QString& backupPath,
                   std::span<const char* const> steps) {
    const qint64 version = versionOf(database);
    const auto wanted = static_cast<qint64>(steps.size());
    if (version > wanted || version < 0) {
        throw StorageError(StorageErrorCode::Newer,
                           "The database has version " + std::to_string(version) +
                               ", and this program knows up to " + std::to_string(wanted) + ".");
    }
    if (version == wanted) {
        return false;
    }
    const bool hasContent = version > 0;
    if (hasContent) {
        const QString problems = database.problems(Database::Thoroughness::Full);
        if (!problems.isEmpty()) {
            throw StorageError(StorageErrorCode::Damaged, problems.toStdString());
        }
        database.copyTo(backupPath);
    }
    Transaction transaction(database);
    for (qint64 i = version; i < wanted; ++i) {
        database.execute(steps[static_cast<std::size_t>(i)]);
    }
    database.execute(("PRAGMA user_version = " + std::to_string(wanted)).c_str());
    transaction.commit();
    return hasContent;
}

}  // namespace concordia
