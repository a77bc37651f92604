// Keeps a second process out of the data folder, and tells whether the last one ended in order.
// Thread rule: one thread at a time.
#pragma once

#include <QString>

namespace concordia {

class FolderLock {
public:
    // Throws StorageError{InUse} when another process holds the folder, {ReadOnly, Unreadable}
    // when the lock's file cannot be written. The system releases the lock with the process.
    explicit FolderLock(const QString& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    // The process before this one was killed, or the computer lost its power.
    [[nodiscard]] bool endedAbruptly() const { return m_endedAbruptly; }

private:
    int m_file = -1;
    bool m_endedAbruptly = false;
};

}  // namespace concordia
