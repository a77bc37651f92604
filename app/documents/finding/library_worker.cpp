#include "app/documents/finding/library_worker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <iterator>
#include <utility>

namespace concordia::documents {
namespace {

constexpr qint64 kSliceMilliseconds = 100;
constexpr qsizetype kFilesAtOnce = 16;

QString indexPath(const QString& folder) {
    if (folder.isEmpty()) {
        return {};
    }
    QDir().mkpath(folder);
    return folder + QStringLiteral("/documents.sqlite");
}

// What the paths in a folder, and below it, lie between.
std::pair<QString, QString> boundsOf(const QString& folder) {
    const QString open = folder.endsWith(u'/') ? folder.chopped(1) : folder;
    return {open + u'/', open + QChar(u'/' + 1)};
}

QStringList pathsOf(Statement& rows) {
    QStringList paths;
    while (rows.step()) {
        paths.append(rows.text(0));
    }
    return paths;
}

}  // namespace

void SourceState::add(const SourceState& other) {
    if (other.covered) {
        return;
    }
    files += other.files;
    read += other.read;
    refused += other.refused;
    withHiddenText += other.withHiddenText;
    refusals += other.refusals;
    refusal = refusal ? refusal : other.refusal;
}

LibraryWorker::LibraryWorker(const QString& folder, ReadFile read)
    : m_opened(openOrMakeAnew(indexPath(folder))),
      m_index(*m_opened),
      m_indexer(m_index, std::move(read)) {
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

void LibraryWorker::setSources(OwnerKind kind, const QMap<qint64, QStringList>& paths) {
    const QStringList before = sources();
    Transaction transaction(m_index.database());
    m_index.database().prepare("DELETE FROM source WHERE owner_kind = ?").bind(kind).run();
    Statement insert = m_index.database().prepare("INSERT OR IGNORE INTO source VALUES (?, ?, ?)");
    for (auto owner = paths.begin(); owner != paths.end(); ++owner) {
        for (const QString& path : owner.value()) {
            insert.reset().bind(kind, owner.key(), QFileInfo(path).absoluteFilePath()).run();
        }
    }
    transaction.commit();
    if (sources() != before) {  // not at each start, when it has just looked around
        lookAround();
    }
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

// The part of m_wanted that lies in a folder, or below it.
LibraryWorker::Files LibraryWorker::filesIn(const QString& folder) const {
    const auto [first, behind] = boundsOf(folder);
    return {std::ranges::lower_bound(m_wanted, first), std::ranges::lower_bound(m_wanted, behind)};
}

QStringList LibraryWorker::filesOf(const Owner& owner) {
    QStringList files;
    for (const QString& source : sources(owner)) {
        if (std::ranges::binary_search(m_wanted, source)) {
            files.append(source);
        }
        std::ranges::copy(filesIn(source), std::back_inserter(files));
    }
    files.sort();
    files.removeDuplicates();  // of a folder and a file in it
    return files;
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

QList<SourceState> LibraryWorker::states(const QList<Owner>& owners) {
    QList<SourceState> states;
    for (const Owner& owner : owners) {
        states += statesOf(owner);
    }
    return states;
}

QList<SourceState> LibraryWorker::statesOf(const Owner& owner) {
    const QStringList paths = sources(owner);
    QList<SourceState> states;
    for (const QString& path : paths) {
        states.append(QFileInfo(path).isDir() ? stateOfFolder(path) : stateOfFile(path));
        states.last().owner = owner;
        states.last().covered = std::ranges::any_of(paths, [&](const QString& other) {
            const auto [first, behind] = boundsOf(other);
            return path > first && path < behind;
        });
    }
    return states;
}

SourceState LibraryWorker::stateOfFile(const QString& path) {
    SourceState state{.path = path, .files = 1};
    const std::optional<FileRecord> known = m_indexer.file(path);
    if (known && known->document) {
        state.read = 1;
        state.pages = m_index.record(*known->document).value_or(DocumentRecord()).pages;
        state.withHiddenText = std::ranges::any_of(
            m_index.warnings(*known->document),
            [](const Warning& warning) { return warning.kind == WarningKind::HiddenText; });
    } else if (known && known->refusal) {
        state.refused = 1;
        state.refusal = known->refusal;
    } else if (!QFileInfo(path).isFile()) {
        state.refused = 1;
        state.refusal = ReadErrorCode::Unreadable;
    }
    if (state.refusal) {
        state.refusals.append({path, *state.refusal});
    }
    return state;
}

QList<RefusedFile> LibraryWorker::refusalsIn(const QString& folder) {
    Statement rows = m_index.database().prepare(
        "SELECT path, refusal FROM file WHERE path > ? AND path < ? AND refusal <> -1"
        " ORDER BY path LIMIT ?");
    const auto [first, behind] = boundsOf(folder);
    rows.bind(first, behind, kMostRefusalsTold);
    QList<RefusedFile> refusals;
    while (rows.step()) {
        refusals.append({rows.text(0), static_cast<ReadErrorCode>(rows.integer(1))});
    }
    return refusals;
}

// Counted in the index, because a folder may hold many thousands.
SourceState LibraryWorker::stateOfFolder(const QString& path) {
    Statement row = m_index.database().prepare(
        "SELECT count(document_id), count(nullif(refusal, -1)), max(refusal),"
        " count(CASE WHEN EXISTS (SELECT 1 FROM document_warning AS warning"
        "  WHERE warning.document_id = file.document_id AND warning.kind = ?) THEN 1 END)"
        " FROM file WHERE path > ? AND path < ?");
    const auto [first, behind] = boundsOf(path);
    row.bind(WarningKind::HiddenText, first, behind);
    row.step();
    SourceState state{.path = path,
                      .isFolder = true,
                      .files = static_cast<int>(filesIn(path).size()),
                      .read = static_cast<int>(row.integer(0)),
                      .refused = static_cast<int>(row.integer(1)),
                      .withHiddenText = static_cast<int>(row.integer(3))};
    if (state.refused > 0) {
        state.refusal = static_cast<ReadErrorCode>(row.integer(2));
        state.refusals = refusalsIn(path);
    }
    return state;
}

LibraryWorker::Documents LibraryWorker::documentsOf(const QList<Owner>& owners) {
    Documents documents;
    for (const Owner& owner : owners) {
        for (const QString& source : sources(owner)) {
            if (std::ranges::binary_search(m_wanted, source)) {
                addDocument(m_indexer.file(source), source, documents);
            }
            addDocumentsIn(source, documents);
        }
    }
    return documents;
}

// In one look at the index: a folder may hold many thousands of files, and a question waits.
void LibraryWorker::addDocumentsIn(const QString& folder, Documents& documents) {
    const Files wanted = filesIn(folder);
    if (wanted.empty()) {
        return;
    }
    Statement rows = m_index.database().prepare(
        "SELECT path, document_id, refusal FROM file WHERE path > ? AND path < ? ORDER BY path");
    const auto [first, behind] = boundsOf(folder);
    rows.bind(first, behind);
    QSet<QString> settled;  // read or refused
    while (rows.step()) {
        const DocumentId document = rows.integer(1);  // 0: none
        if (document != 0) {
            documents.read.push_back(document);
        }
        if (document != 0 || rows.integer(2) >= 0) {
            settled.insert(rows.text(0));
        }
    }
    for (const QString& path : wanted) {
        if (!documents.waiting && !settled.contains(path)) {
            addDocument({}, path, documents);
        }
    }
}

void LibraryWorker::addDocument(const std::optional<FileRecord>& known, const QString& path,
                                Documents& documents) {
    if (known && known->document) {
        documents.read.push_back(*known->document);
    } else if (!known || !known->refusal) {
        // What has gone, or is no file, is not waited for.
        documents.waiting = documents.waiting || QFileInfo(path).isFile();
    }
}

std::vector<FilePassage> LibraryWorker::find(const QList<Owner>& owners, const std::string& query,
                                             std::size_t limit) {
    return findInFiles(m_index, m_indexer, query,
                       {.limit = limit, .among = documentsOf(owners).read});
}

Gathered LibraryWorker::gather(const QList<Owner>& owners, const std::string& question,
                               std::size_t mostBytes) {
    const Documents documents = documentsOf(owners);
    return documents.waiting
               ? Gathered{.passages = {}, .waiting = true, .failure = {}}
               : Gathered{.passages = gatherPassages(m_index, m_indexer, documents.read, question,
                                                     mostBytes),
                          .waiting = false,
                          .failure = {}};
}

void LibraryWorker::lookAround() {
    m_wanted = FileIndexer::filesIn(sources());
    m_indexer.forgetAllBut(m_wanted);
    m_waiting.assign(m_wanted.begin(), m_wanted.end());
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
