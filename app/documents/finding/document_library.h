// The documents of conversations and collections, for the window: attached, read in the background,
// kept up to date while files change, and searched.
// Thread rule: the GUI thread; the work is done on a thread of its own.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/documents/finding/library_worker.h"
#include "app/storage/storage_error.h"
#include "app/storage/task_thread.h"

namespace concordia::documents {

class DocumentLibrary : public QObject {
    Q_OBJECT

public:
    // The index lies in `folder`; in memory where that is empty. `read` is called on the library's
    // thread.
    DocumentLibrary(QString folder, ReadFile read, QObject* parent = nullptr);
    // Ends after the file that is being read; the rest goes on at the next start.
    ~DocumentLibrary() override;

    // Files and folders. `kept` tells when they are on the disk.
    void attach(const Owner& owner, const QStringList& paths);
    void detach(const Owner& owner, const QStringList& paths);
    void detachAll(const Owner& owner);
    // Makes these, and no others, the files and folders of all owners of that kind.
    void setSources(OwnerKind kind, const QMap<qint64, QStringList>& paths);

    // Answers come on this thread, unless `context` has gone by then. Where the index fails, which
    // `failed` tells too, they hold nothing; what is gathered says why.
    using OnFiles = std::function<void(const QList<LibraryFile>&)>;
    void files(const Owner& owner, QObject* context, OnFiles onFiles);
    using OnStates = std::function<void(const QList<SourceState>&)>;
    void states(const QList<Owner>& owners, QObject* context, OnStates onStates);
    using OnPassages = std::function<void(const std::vector<FilePassage>&)>;
    void find(const QList<Owner>& owners, const QString& query, std::size_t limit, QObject* context,
              OnPassages onPassages);

    using OnGathered = std::function<void(const Gathered&)>;
    void gather(const QList<Owner>& owners, const QString& question, std::size_t mostBytes,
                QObject* context, OnGathered onGathered);

    using OnPage = std::function<void(const DocumentPage&)>;
    void page(const QString& path, const QString& sha256, std::size_t offset, QObject* context,
              OnPage onPage);

    // Files are waiting to be read, or are being read.
    [[nodiscard]] bool busy() const { return m_busy; }

signals:
    void kept(const concordia::documents::Owner& owner);
    void filesChanged();  // some were read, refused or removed; the index works
    void busyChanged();
    void failed(const concordia::StorageFailure& failure);

private:
    using Task = std::function<void(LibraryWorker&)>;

    void post(Task task);
    // Brings what `work(LibraryWorker&)` finds to `done`, unless `context` has gone by then.
    template <typename Work, typename Done>
    void ask(QObject* context, Work work, Done done);
    void change(const Owner& owner, Task task);
    void changeSources(Task task, std::function<void()> onKept);
    void open(const QString& folder, ReadFile read);
    // Emits `failed` where it fails.
    std::optional<StorageFailure> attempt(const std::function<void()>& action);
    void tell(const StorageFailure& failure);
    void work();
    void watch(const QStringList& paths);
    void setBusy(bool busy);

    std::unique_ptr<LibraryWorker> m_worker;   // used on m_thread only
    std::optional<StorageFailure> m_unopened;  // why there is no m_worker; as that
    bool m_goesOn = false;  // another slice of work is posted; used on m_thread only
    std::stop_source m_stop;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;  // since a change of a file
    QTimer m_sweep;    // for what the watcher misses
    bool m_busy = false;
    TaskThread m_thread{QStringLiteral("documents")};  // ends first
};

}  // namespace concordia::documents
