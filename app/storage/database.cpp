#include "app/storage/database.h"

#include <sqlite3.h>

#include <QStringList>

#include "app/storage/search_tokenizer.h"
#include "app/storage/storage_error.h"

namespace concordia {
namespace {

constexpr int kBusyMilliseconds = 2000;

StorageErrorCode codeOf(int result) {
    switch (result & 0xff) {  // the primary code of an extended one
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return StorageErrorCode::Damaged;
        case SQLITE_FULL:
            return StorageErrorCode::Full;
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return StorageErrorCode::ReadOnly;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return StorageErrorCode::InUse;
        default:
            return StorageErrorCode::Unreadable;
    }
}

[[noreturn]] void fail(sqlite3* handle, int result) {
    const char* const words = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(result);
    throw StorageError(codeOf(result),
                       "SQLite says: " + std::string(words) + " (" + std::to_string(result) + ").");
}

}  // namespace

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

void Statement::check(int result) const {
    if (result != SQLITE_OK) {
        fail(sqlite3_db_handle(m_statement.get()), result);
    }
}

Statement& Statement::reset() {
    sqlite3_reset(m_statement.get());  // gives the last step's error, which step() has thrown
    return *this;
}

bool Statement::step() {
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        fail(sqlite3_db_handle(m_statement.get()), result);
    }
    return result == SQLITE_ROW;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const {
    const auto* const bytes = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes), size);
}

std::string_view Statement::bytes(int column) const {
    const auto* const bytes = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Statement::bindInteger(int index, qint64 value) {
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bindReal(int index, double value) {
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bindText(int index, const QString& value) {
    const QByteArray bytes = value.toUtf8();
    bindText(index, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void Statement::bindText(int index, std::string_view utf8) {
    const char* const bytes = utf8.data() != nullptr ? utf8.data() : "";  // null would be NULL
    check(sqlite3_bind_text64(m_statement.get(), index, bytes, utf8.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindText(int index, const Blob& value) {
    const char* const bytes = value.bytes.data() != nullptr ? value.bytes.data() : "";
    check(
        sqlite3_bind_blob64(m_statement.get(), index, bytes, value.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindNull(int index) {
    check(sqlite3_bind_null(m_statement.get(), index));
}

void Database::Closer::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Database::Database(const QString& path) {
    sqlite3* handle = nullptr;
    const QByteArray name = path.isEmpty() ? QByteArray(":memory:") : path.toUtf8();
    const int result = sqlite3_open_v2(name.constData(), &handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    m_handle.reset(handle);  // to be closed even when opening failed
    if (result != SQLITE_OK) {
        fail(handle, result);
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    registerSearchTokenizer(handle);
    execute(
        "PRAGMA journal_mode = WAL;"
        "PRAGMA synchronous = FULL;"
        "PRAGMA foreign_keys = ON;"
        "PRAGMA temp_store = MEMORY;");
}

Statement Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                          &statement, nullptr);
    if (result != SQLITE_OK) {
        fail(m_handle.get(), result);
    }
    return Statement(statement);
}

void Database::execute(const char* sql) {
    const int result = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        fail(m_handle.get(), result);
    }
}

qint64 Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle.get());
}

QString Database::problems(Thoroughness thoroughness) {
    QStringList found;
    try {
        Statement check = prepare(thoroughness == Thoroughness::Full ? "PRAGMA integrity_check"
                                                                     : "PRAGMA quick_check");
        while (check.step()) {
            if (check.text(0) != QLatin1String("ok")) {
                found.append(check.text(0));
            }
        }
        if (thoroughness == Thoroughness::Full) {
            Statement keys = prepare("PRAGMA foreign_key_check");
            while (keys.step()) {
                found.append(QStringLiteral("A row of %1 refers to nothing.").arg(keys.text(0)));
            }
        }
    } catch (const StorageError& error) {
        if (error.code() != StorageErrorCode::Damaged) {
            throw;
        }
        found.append(QString::fromUtf8(error.what()));
    }
    return found.join(u'\n');
}

void Database::copyTo(const QString& path) {
    prepare("VACUUM INTO ?").bind(path).run();
}

Transaction::Transaction(Database& database) : m_database(database) {
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (m_isOpen) {
        // Some errors have rolled back already; then this one says so, and nothing is left to do.
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit() {
    m_database.execute("COMMIT");
    m_isOpen = false;
}

}  // namespace concordia
