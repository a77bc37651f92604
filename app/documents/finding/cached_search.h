// Searches files and folders as they are now. Its index is kept in the cache folder, so that only
// what has changed is read again.
// Thread rule: one thread at a time. Everything throws StorageError.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <stop_token>
#include <vector>

#include "app/documents/finding/file_indexer.h"
#include "app/documents/finding/passage.h"

namespace concordia::documents {

class CachedSearch {
public:
    // The index of other paths is another one. Where `cacheFolder` is empty or cannot be written,
    // the index is in memory. Indexes that were not used for a month are deleted.
    CachedSearch(const QString& cacheFolder, const QStringList& paths, ReadFile read);

    [[nodiscard]] bool isKept() const { return m_isKept; }

    IndexReport bringUpToDate(const std::stop_token& stop = {});
    [[nodiscard]] std::vector<FileRecord> refused();
    [[nodiscard]] std::vector<FilePassage> find(std::string_view query, std::size_t limit);

private:
    [[nodiscard]] std::unique_ptr<DocumentIndex> open(const QString& cacheFolder);

    QStringList m_paths;  // absolute
    bool m_isKept = false;
    std::unique_ptr<DocumentIndex> m_index;
    FileIndexer m_indexer;
};

}  // namespace concordia::documents
