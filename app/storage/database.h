// SQLite behind two move-only owners: a connection and a statement.
// Thread rule: one thread at a time.
#pragma once

#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace concordia {

// Bytes that are no text, as a statement's value.
struct Blob {
    std::string_view bytes;
};

// One prepared statement. Every function throws StorageError.
class Statement {
public:
    // Values for the parameters in order, from the first; empty optionals are bound as NULL.
    template <typename... Values>
    Statement& bind(const Values&... values) {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }

    // Before the statement is bound and carried out once more.
    Statement& reset();
    // Moves to the next row; false after the last.
    bool step();
    // For statements that give no rows.
    void run() {
        while (step()) {
        }
    }

    // Of the present row, columns from 0. NULL reads as 0 or an empty text.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    // The bytes of a text or of a blob; valid until the next step() or reset().
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };

    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    template <typename Value>
    void bindAt(int index, const Value& value) {
        if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>) {
            bindInteger(index, static_cast<qint64>(value));
        } else if constexpr (std::is_floating_point_v<Value>) {
            bindReal(index, static_cast<double>(value));
        } else {
            bindText(index, value);
        }
    }
    template <typename Value>
    void bindAt(int index, const std::optional<Value>& value) {
        if (value) {
            bindAt(index, *value);
        } else {
            bindNull(index);
        }
    }
    void bindInteger(int index, qint64 value);
    void bindReal(int index, double value);
    void bindText(int index, const QString& value);
    void bindText(int index, std::string_view utf8);
    void bindText(int index, const Blob& value);
    void bindNull(int index);
    void check(int result) const;

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

class Database {
public:
    // Opens or makes the file at `path`; an empty path is a database in memory. Foreign keys are
    // on; a file uses a write-ahead log that is flushed to the disk at every commit.
    explicit Database(const QString& path);

    [[nodiscard]] Statement prepare(std::string_view sql);
    // Statements without parameters and rows, separated by semicolons.
    void execute(const char* sql);

    // The rowid of the row that was inserted last.
    [[nodiscard]] qint64 lastInsertId() const;

    // Sentences about what is wrong with the content; empty when nothing is.
    enum class Thoroughness { Quick, Full };
    [[nodiscard]] QString problems(Thoroughness thoroughness);
    // Copies the whole content into a new file.
    void copyTo(const QString& path);

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }

private:
    struct Closer {
        void operator()(sqlite3* handle) const;
    };

    std::unique_ptr<sqlite3, Closer> m_handle;
};

// Takes back what was written since its making, unless commit() was reached.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_isOpen = true;
};

}  // namespace concordia
