#include "app/storage/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include "app/storage/schema.h"

namespace concordia {
namespace {

constexpr qint64 kDayMilliseconds = 24LL * 60 * 60 * 1000;

QString timeStamp() {
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

// A name in `folder` that is not taken yet.
QString freeName(const QString& folder, const QString& stem) {
    const QString base = folder + u'/' + stem + u'-' + timeStamp();
    QString name = base + QStringLiteral(".sqlite");
    for (int i = 2; QFile::exists(name); ++i) {
        name = QStringLiteral("%1-%2.sqlite").arg(base).arg(i);
    }
    return name;
}

std::unique_ptr<FolderLock> lockFolder(const QString& folder) {
    if (!QDir().mkpath(folder)) {
        throw StorageError(StorageErrorCode::ReadOnly, "The data folder cannot be made.");
    }
    return std::make_unique<FolderLock>(folder);
}

// The database with its tables up to date. Throws {Damaged} when something is wrong with it.
std::unique_ptr<Database> openChecked(const QString& path, bool check, OpenReport& report) {
    auto database = std::make_unique<Database>(path);
    if (check) {
        const QString problems = database->problems(Database::Thoroughness::Quick);
        if (!problems.isEmpty()) {
            throw StorageError(StorageErrorCode::Damaged, problems.toStdString());
        }
    }
    const QString backup = freeName(report.folder, QStringLiteral("conversations-backup"));
    if (bringUpToDate(*database, backup)) {
        report.backupFile = backup;
    }
    return database;
}

// With what belongs to it, so that nothing of it is lost.
QString putAside(const QString& path, const QString& folder) {
    const QString aside = freeName(folder, QStringLiteral("conversations-damaged"));
    for (const char* const part : {"-wal", "-shm", ""}) {
        const QString suffix = QLatin1String(part);
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix)) {
            throw StorageError(StorageErrorCode::ReadOnly,
                               "The damaged database cannot be put aside.");
        }
    }
    return aside;
}

std::unique_ptr<Database> openOrRenew(bool check, OpenReport& report) {
    const QString path = report.folder + QStringLiteral("/conversations.sqlite");
    try {
        return openChecked(path, check, report);
    } catch (const StorageError& error) {
        if (error.code() != StorageErrorCode::Damaged) {
            throw;
        }
    }
    report.damagedFile = putAside(path, report.folder);
    return openChecked(path, false, report);
}

}  // namespace

Store::Store(const QString& folder)
    : m_report{.folder = folder, .damagedFile = {}, .backupFile = {}, .unkept = {}},
      m_lock(lockFolder(folder)),
      m_database(openOrRenew(m_lock->endedAbruptly(), m_report)),
      m_conversations(*m_database),
      m_messages(*m_database),
      m_attachments(*m_database),
      m_collections(*m_database) {
    begin();
}

Store::Store(const OpenReport& report)
    : m_report(report),
      m_database(std::make_unique<Database>(QString())),
      m_conversations(*m_database),
      m_messages(*m_database),
      m_attachments(*m_database),
      m_collections(*m_database) {
    bringUpToDate(*m_database, {});
}

void Store::begin() {
    m_messages.endInterrupted();
    m_conversations.eraseDeletedBefore(nowMilliseconds() - kBinDays * kDayMilliseconds);
    m_collections.eraseAttachedWithoutCollection();
    keepRecordIdsAbove(m_conversations.greatestId());
}

}  // namespace concordia
