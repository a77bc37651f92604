#include "app/documents/finding/library_worker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
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
    return FileIndexer::filesIn(sources(owner));
}

QList<LibraryFile> LibraryWorker::files(const Owner& owner) {
    QList<LibraryFile> found;
    for (const QString& path : filesOf(owner)) {
        LibraryFile file;
        file.path = path;
        if (std::optional<FileRecord> known = m_indexer.file(path)) {
            static_cast<FileRecord&>(file) = std::move(*known);
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

std::vector<FilePassage> LibraryWorker::find(const QList<Owner>& owners, const std::string& query,
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
    return findInFiles(m_index, m_indexer, query, {.limit = limit, .among = std::move(among)});
}

void LibraryWorker::lookAround() {
    const QStringList wanted = FileIndexer::filesIn(sources());
    m_indexer.forgetAllBut(wanted);
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
