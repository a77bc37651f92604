#include "app/storage/search_tokenizer.h"

#include <sqlite3.h>

#include <QString>

#include "app/storage/storage_error.h"
#include "app/storage/text_folding.h"

namespace concordia {
namespace {

// FTS5 asks for an object; there is nothing to keep in it.
int create(void*, const char**, int, Fts5Tokenizer** tokenizer) {
    static char nothing = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer*>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

// Offsets are given in UTF-16 units: nothing reads them, highlights are found by HitText.
int tokenize(Fts5Tokenizer*, void* context, int, const char* text, int size,
             int (*onToken)(void*, int, const char*, int, int, int)) {
    int result = SQLITE_OK;
    const QString decoded = QString::fromUtf8(text, size);
    forEachWord(decoded, [&](qsizetype begin, qsizetype end, const QString& folded) {
        const QByteArray token = folded.toUtf8();
        result = onToken(context, 0, token.constData(), static_cast<int>(token.size()),
                         static_cast<int>(begin), static_cast<int>(end));
        return result == SQLITE_OK;
    });
    return result;
}

// The documented way to FTS5's functions: https://sqlite.org/fts5.html#extending_fts5
fts5_api* apiOf(sqlite3* connection) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

}  // namespace

void registerSearchTokenizer(sqlite3* connection) {
    fts5_api* const api = apiOf(connection);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (api == nullptr ||
        api->xCreateTokenizer(api, "concordia", nullptr, &tokenizer, nullptr) != SQLITE_OK) {
        throw StorageError(StorageErrorCode::Unreadable,
                           "This SQLite has no full-text search (FTS5).");
    }
}

}  // namespace concordia
