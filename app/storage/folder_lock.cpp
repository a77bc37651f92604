#include "app/storage/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QFile>
#include <cerrno>
#include <cstring>

#include "app/storage/storage_error.h"

namespace concordia {
namespace {

constexpr char kOpenMark[] = "open\n";  // in the file while a process works in the folder

[[noreturn]] void failToLock(int error) {
    const bool readOnly = error == EACCES || error == EROFS || error == EPERM;
    throw StorageError(
        error == ENOSPC || error == EDQUOT ? StorageErrorCode::Full
        : readOnly                         ? StorageErrorCode::ReadOnly
                                           : StorageErrorCode::Unreadable,
        "The lock of the data folder cannot be made: " + std::string(std::strerror(error)) + ".");
}

}  // namespace

FolderLock::FolderLock(const QString& folder) {
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/lock"));
    m_file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0) {
        failToLock(errno);
    }
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(m_file);
        if (error == EWOULDBLOCK) {
            throw StorageError(StorageErrorCode::InUse,
                               "Another process has locked the data folder.");
        }
        failToLock(error);
    }
    m_endedAbruptly = ::lseek(m_file, 0, SEEK_END) > 0;
    if (::pwrite(m_file, kOpenMark, sizeof kOpenMark - 1, 0) < 0) {
        const int error = errno;
        ::close(m_file);
        failToLock(error);
    }
}

FolderLock::~FolderLock() {
    // A mark that stays only makes the next start check the database.
    static_cast<void>(::ftruncate(m_file, 0));
    ::close(m_file);
}

}  // namespace concordia
