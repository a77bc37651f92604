// Teaches SQLite's full-text search (FTS5) the words of text_folding.h, as the tokenizer
// ‘concordia’. SQLite's own folds only Latin letters.
// Thread rule: as the connection it is registered with.
#pragma once

struct sqlite3;

namespace concordia {

// Throws StorageError when SQLite was built without FTS5.
void registerSearchTokenizer(sqlite3* connection);

}  // namespace concordia
