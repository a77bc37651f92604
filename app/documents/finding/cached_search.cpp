#include "app/documents/finding/cached_search.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

#include "app/storage/storage_error.h"

namespace concordia::documents {
namespace {

constexpr int kKeptDays = 30;

QStringList absolute(const QStringList& paths) {
    QStringList all;
    for (const QString& path : paths) {
        all.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

QString nameOf(const QStringList& paths) {
    const QByteArray key = paths.join(QChar(u'\0')).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("documents-%1.sqlite").arg(QString::fromLatin1(hash.first(16)));
}

void removeOld(const QString& folder) {
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-kKeptDays);
    const QDir cache(folder);
    for (const QFileInfo& file :
         cache.entryInfoList({QStringLiteral("documents-*.sqlite")}, QDir::Files)) {
        if (file.lastModified() < oldest) {
            removeIndex(file.filePath());
        }
    }
}

void markUsed(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    }
}

}  // namespace

CachedSearch::CachedSearch(const QString& cacheFolder, const QStringList& paths, ReadFile read)
    : m_paths(absolute(paths)), m_index(open(cacheFolder)), m_indexer(*m_index, std::move(read)) {}

std::unique_ptr<DocumentIndex> CachedSearch::open(const QString& cacheFolder) {
    if (cacheFolder.isEmpty() || !QDir().mkpath(cacheFolder)) {
        return std::make_unique<DocumentIndex>(QString());
    }
    removeOld(cacheFolder);
    const QString path = cacheFolder + u'/' + nameOf(m_paths);
    try {
        auto index = openOrMakeAnew(path);
        // It can be made again after a failure of power, too; this waits for no disk.
        index->database().execute("PRAGMA synchronous = NORMAL;");
        markUsed(path);
        m_isKept = true;
        return index;
    } catch (const StorageError&) {
        return std::make_unique<DocumentIndex>(QString());
    }
}

IndexReport CachedSearch::bringUpToDate(const std::stop_token& stop) {
    return m_indexer.bringUpToDate(m_paths, stop);
}

std::vector<FileRecord> CachedSearch::refused() {
    std::vector<FileRecord> files = m_indexer.files();
    std::erase_if(files, [](const FileRecord& file) { return !file.refusal.has_value(); });
    return files;
}

std::vector<FilePassage> CachedSearch::find(std::string_view query, std::size_t limit) {
    return findInFiles(*m_index, m_indexer, query, {.limit = limit, .among = {}});
}

}  // namespace concordia::documents
