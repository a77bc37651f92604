#include "app/documents/finding/library_worker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace concordia::documents {
namespace {

constexpr qint64 kSliceMilliseconds = 100;
constexpr qsizetype kFilesAtOnce = 16;

QString indexPath(const QString& folder) {
    QDir().mkpath(folder);
    return folder + QStringLiteral("/documents.sqlite");
}

QStringList pathsOf(Statement& rows) {
    QStringList paths;
    while (rows.step()) {
        paths.append(rows.text(0));
    }
    return paths;
}

}  // namespace

LibraryWorker::LibraryWorker(const QString& folder, ReadFile read)
    : m_index(indexPath(folder)), m_indexer(m_index, std::move(read)) {
    lookAround();
}

void LibraryWorker::attach(const Owner& owner, const QStringList& paths) {
    Transaction transaction(m_index.database());
    Statement insert = m_index.database().prepare("INSERT OR IGNORE INTO source VALUES (?, ?, ?)");
    for (const QString& path : paths) {
        insert.reset().bind(owner.kind, owner.id, QFileInfo(path).absoluteFilePath()).run();
    }
    transaction.commit();
    lookAround();
}

void LibraryWorker::detach(const Owner& owner, const QStringList& paths) {
    Transaction transaction(m_index.database());
    Statement erase = m_index.database().prepare(
        "DELETE FROM source WHERE owner_kind = ? AND owner_id = ? AND path = ?");
    for (const QString& path : paths) {
        erase.reset().bind(owner.kind, owner.id, QFileInfo(path).absoluteFilePath()).run();
    }
    transaction.commit();
    lookAround();
}

void LibraryWorker::detachAll(const Owner& owner) {
    m_index.database()
        .prepare("DELETE FROM source WHERE owner_kind = ? AND owner_id = ?")
        .bind(owner.kind, owner.id)
        .run();
    lookAround();
}

QStringList LibraryWorker::sources() {
    Statement rows = m_index.database().prepare("SELECT DISTINCT path FROM source ORDER BY path");
    return pathsOf(rows);
}

QStringList LibraryWorker::sources(const Owner& owner) {
    Statement rows = m_index.database().prepare(
        "SELECT path FROM source WHERE owner_kind = ? AND owner_id = ? ORDER BY path");
    rows.bind(owner.kind, owner.id);
    return pathsOf(rows);
}

QStringList LibraryWorker::filesOf(const Owner& owner) {
    QStringList files;
    for (const QString& path : sources(owner)) {
        files += FileIndexer::filesIn(path);
    }
    files.sort();
    files.removeDuplicates();
    return files;
}

QList<LibraryFile> LibraryWorker::files(const Owner& owner) {
    QList<LibraryFile> found;
    for (const QString& path : filesOf(owner)) {
        LibraryFile file;
        file.path = path;
        if (const std::optional<FileRecord> known = m_indexer.file(path)) {
            file.document = known->document;
            file.refusal = known->refusal;
            file.refusalDetail = known->refusalDetail;
        }
        if (file.document) {
            const std::optional<DocumentRecord> record = m_index.record(*file.document);
            file.title = record ? record->title : std::string();
            file.pages = record ? record->pages : 0;
        }
        found.append(std::move(file));
    }
    return found;
}

QList<LibraryPassage> LibraryWorker::find(const QList<Owner>& owners, const std::string& query,
                                          std::size_t limit) {
    std::vector<DocumentId> among;
    for (const Owner& owner : owners) {
        for (const QString& path : filesOf(owner)) {
            const std::optional<FileRecord> known = m_indexer.file(path);
            if (known && known->document) {
                among.push_back(*known->document);
            }
        }
    }
    QList<LibraryPassage> passages;
    PassageSearch search(m_index);
    for (const FoundPassage& found :
         search.find(query, {.limit = limit, .among = std::move(among)})) {
        if (std::optional<Passage> passage = describe(m_index, found)) {
            passages.append(
                {.path = m_indexer.pathOf(found.document), .passage = std::move(*passage)});
        }
    }
    return passages;
}

void LibraryWorker::lookAround() {
    QStringList wanted;
    for (const QString& path : sources()) {
        wanted += FileIndexer::filesIn(path);
    }
    wanted.sort();
    wanted.removeDuplicates();
    QStringList unwanted;
    for (const FileRecord& known : m_indexer.files()) {
        if (!std::ranges::binary_search(wanted, known.path)) {
            unwanted.append(known.path);
        }
    }
    m_indexer.forget(unwanted);
    m_waiting.assign(wanted.begin(), wanted.end());
}

bool LibraryWorker::work(const std::stop_token& stop) {
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && !stop.stop_requested() && timer.elapsed() < kSliceMilliseconds) {
        QStringList files;
        while (!m_waiting.empty() && files.size() < kFilesAtOnce) {
            files.append(m_waiting.front());
            m_waiting.pop_front();
        }
        m_indexer.update(files, stop);
    }
    return !m_waiting.empty();
}

}  // namespace concordia::documents
