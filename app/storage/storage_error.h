// What can go wrong with the data folder and what lies in it.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <QMetaType>
#include <QString>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>

namespace concordia {

enum class StorageErrorCode {
    InUse,       // another process has the data folder open
    ReadOnly,    // the folder or its files may not be written
    Full,        // the disk or the quota has no room
    Damaged,     // the database's content is contradictory
    Newer,       // a later version of the program has written it
    Unreadable,  // I/O errors and whatever else SQLite reports
};

class StorageError : public std::runtime_error {
public:
    StorageError(StorageErrorCode code, const std::string& message)
        : std::runtime_error(message), m_code(code) {}

    [[nodiscard]] StorageErrorCode code() const noexcept { return m_code; }

private:
    StorageErrorCode m_code;
};

// The same as a value, for crossing threads.
struct StorageFailure {
    StorageErrorCode code = StorageErrorCode::Unreadable;
    QString details;  // in English, for the fold-out below the sentences

    [[nodiscard]] bool operator==(const StorageFailure&) const = default;
};

// Carries out `work`; what it throws, if it does.
[[nodiscard]] std::optional<StorageFailure> storageFailureOf(const std::function<void()>& work);

}  // namespace concordia

Q_DECLARE_METATYPE(concordia::StorageFailure)
