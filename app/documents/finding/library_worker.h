// What DocumentLibrary does on its own thread: remembers who wants which files, keeps the index in
// step with them a little at a time, and searches it.
// Thread rule: one thread at a time. Everything throws StorageError.
#pragma once

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <deque>
#include <memory>
#include <optional>
#include <ranges>
#include <stop_token>
#include <vector>

#include "app/documents/finding/document_page.h"
#include "app/documents/finding/file_indexer.h"
#include "app/documents/finding/gathering.h"
#include "app/documents/finding/passage.h"
#include "app/storage/storage_error.h"

namespace concordia::documents {

enum class OwnerKind { Conversation, Collection };

// Who wants files in the index.
struct Owner {
    OwnerKind kind = OwnerKind::Conversation;
    qint64 id = 0;
    [[nodiscard]] auto operator<=>(const Owner&) const = default;
};

// A file of an owner, for the window.
struct LibraryFile : FileRecord {
    std::string title;
    int pages = 0;
};

struct RefusedFile {
    QString path;
    ReadErrorCode refusal = ReadErrorCode::Unreadable;
    [[nodiscard]] bool operator==(const RefusedFile&) const = default;
};

// What has come of a file or folder of an owner.
struct SourceState {
    Owner owner;
    QString path;
    bool isFolder = false;
    bool covered = false;  // lies in another source of its owner
    int files = 0;         // in the folder; 1 for a file
    int read = 0;          // of these
    int refused = 0;
    QList<RefusedFile> refusals;           // the first kMostRefusalsTold of them
    std::optional<ReadErrorCode> refusal;  // of a file, or of one in the folder
    int pages = 0;                         // of a file; 0 where there are none
    int withHiddenText = 0;                // of the files read

    [[nodiscard]] bool settled() const { return read + refused >= files; }
    // Of the files that were read or refused.
    [[nodiscard]] int percent() const { return files == 0 ? 0 : 100 * (read + refused) / files; }
    // Makes it the state of both together. What is covered counts with what covers it.
    void add(const SourceState& other);
};

inline constexpr int kMostRefusalsTold = 50;

// What a model is given to answer from.
struct Gathered {
    std::vector<GatheredPassage> passages;
    bool waiting = false;                   // some files of the owners are not read yet
    std::optional<StorageFailure> failure;  // of the index; there are no passages then
};

class LibraryWorker {
public:
    // The index lies in `folder`, as documents.sqlite; in memory where `folder` is empty. One that
    // is damaged, or of a later version, is made anew: all in it can be read again.
    LibraryWorker(const QString& folder, ReadFile read);

    // Remembered on the disk when these return; the files are then waiting to be read.
    void attach(const Owner& owner, const QStringList& paths);
    void detach(const Owner& owner, const QStringList& paths);
    void detachAll(const Owner& owner);
    // Makes these, and no others, the files and folders of all owners of that kind.
    void setSources(OwnerKind kind, const QMap<qint64, QStringList>& paths);

    // All files and folders that someone wants.
    [[nodiscard]] QStringList sources();
    [[nodiscard]] QStringList sources(const Owner& owner);
    // What is told of an owner's files is as of the last look around.
    [[nodiscard]] QList<LibraryFile> files(const Owner& owner);
    // Of all sources of the owners.
    [[nodiscard]] QList<SourceState> states(const QList<Owner>& owners);
    [[nodiscard]] std::vector<FilePassage> find(const QList<Owner>& owners,
                                                const std::string& query, std::size_t limit);

    [[nodiscard]] Gathered gather(const QList<Owner>& owners, const std::string& question,
                                  std::size_t mostBytes);

    [[nodiscard]] DocumentPage page(const QString& path, const std::string& sha256,
                                    std::size_t offset) {
        return pageOf(m_index, m_indexer, path, sha256, offset);
    }

    // Looks which files there are; work() then brings the index up to date with them.
    void lookAround();
    // Some files' worth of work, about a tenth of a second where files are small. Returns whether
    // there is more.
    bool work(const std::stop_token& stop);

private:
    struct Documents {
        std::vector<DocumentId> read;
        bool waiting = false;  // some files are neither read nor refused
    };
    using Files = std::ranges::subrange<QStringList::const_iterator>;

    [[nodiscard]] Files filesIn(const QString& folder) const;
    [[nodiscard]] QStringList filesOf(const Owner& owner);
    [[nodiscard]] Documents documentsOf(const QList<Owner>& owners);
    void addDocumentsIn(const QString& folder, Documents& documents);
    static void addDocument(const std::optional<FileRecord>& known, const QString& path,
                            Documents& documents);
    [[nodiscard]] QList<SourceState> statesOf(const Owner& owner);
    [[nodiscard]] SourceState stateOfFolder(const QString& path);
    [[nodiscard]] SourceState stateOfFile(const QString& path);
    [[nodiscard]] QList<RefusedFile> refusalsIn(const QString& folder);

    std::unique_ptr<DocumentIndex> m_opened;
    DocumentIndex& m_index;
    FileIndexer m_indexer;
    QStringList m_wanted;  // all files that someone wants, in order
    std::deque<QString> m_waiting;
};

}  // namespace concordia::documents

Q_DECLARE_METATYPE(concordia::documents::Owner)
