#include "app/documents/finding/document_library.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <type_traits>
#include <utility>

namespace concordia::documents {
namespace {

// Programs write a file in several steps; and a changed file is to be found within two seconds.
constexpr int kSettleMilliseconds = 400;
constexpr int kSweepMilliseconds = 60'000;
constexpr qsizetype kMostWatched = 4096;  // the system's watches are limited

// What has to be watched to notice a change of a source: folders tell of new and removed files,
// files of their content.
void addWatched(const QString& source, QStringList& paths) {
    paths.append(source);
    if (!QFileInfo(source).isDir()) {
        paths.append(QFileInfo(source).absolutePath());  // files are often replaced
        return;
    }
    QDirIterator entries(source, QDir::AllEntries | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    for (qsizetype found = 1; entries.hasNext() && found < kMostWatched; ++found) {
        paths.append(entries.next());
    }
}

// In order.
QStringList watchedOf(const QStringList& sources) {
    QStringList paths;
    for (const QString& source : sources) {
        addWatched(source, paths);
    }
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

}  // namespace

DocumentLibrary::DocumentLibrary(QString folder, ReadFile read, QObject* parent) : QObject(parent) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMilliseconds);
    m_sweep.start(kSweepMilliseconds);
    const auto lookAround = [this] {
        post([this](LibraryWorker& worker) {
            worker.lookAround();
            work();
        });
    };
    connect(&m_settled, &QTimer::timeout, this, lookAround);
    connect(&m_sweep, &QTimer::timeout, this, lookAround);
    const auto settle = [this] {
        // Not started anew by every change: a file that never rests would never be read.
        if (!m_settled.isActive()) {
            m_settled.start();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    m_thread.post([this, folder = std::move(folder), read = std::move(read)]() mutable {
        open(folder, std::move(read));
    });
}

DocumentLibrary::~DocumentLibrary() {
    m_stop.request_stop();
    m_thread.post([this] { m_worker.reset(); });
}

void DocumentLibrary::open(const QString& folder, ReadFile read) {
    m_unopened = attempt([&] {
        m_worker = std::make_unique<LibraryWorker>(folder, std::move(read));
        m_thread.answer([this, paths = watchedOf(m_worker->sources())] { watch(paths); });
        work();
    });
}

std::optional<StorageFailure> DocumentLibrary::attempt(const std::function<void()>& action) {
    const std::optional<StorageFailure> failure = storageFailureOf(action);
    if (failure) {
        tell(*failure);
    }
    return failure;
}

void DocumentLibrary::tell(const StorageFailure& failure) {
    m_thread.answer([this, failure] {
        setBusy(false);
        emit failed(failure);
    });
}

void DocumentLibrary::post(Task task) {
    m_thread.post([this, task = std::move(task)] {
        if (m_worker != nullptr) {
            attempt([&] { task(*m_worker); });
        } else if (m_unopened) {
            tell(*m_unopened);
        }
    });
}

template <typename Work, typename Done>
void DocumentLibrary::ask(QObject* context, Work work, Done done) {
    m_thread.post([this, work = std::move(work), done = std::move(done),
                   target = QPointer<QObject>(context)] {
        std::invoke_result_t<Work, LibraryWorker&> found{};
        std::optional<StorageFailure> failure = m_unopened;
        if (m_worker != nullptr) {
            failure = attempt([&] { found = work(*m_worker); });
        }
        if constexpr (requires { found.failure; }) {
            found.failure = failure;
        }
        m_thread.answer([done, target, found = std::move(found)] {
            if (target) {
                done(found);
            }
        });
    });
}

// On the library's thread: a slice of work, then whatever was asked for meanwhile, then the next.
void DocumentLibrary::work() {
    const bool more = m_worker->work(m_stop.get_token());
    m_thread.answer([this, more, paths = more ? QStringList() : watchedOf(m_worker->sources())] {
        setBusy(more);
        emit filesChanged();
        if (!more) {
            watch(paths);
        }
    });
    // Once, however many have asked for work meanwhile.
    if (more && !m_stop.stop_requested() && !std::exchange(m_goesOn, true)) {
        post([this](LibraryWorker&) {
            m_goesOn = false;
            work();
        });
    }
}

// Requires: `paths` is in order.
void DocumentLibrary::watch(const QStringList& paths) {
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList unwanted;
    for (const QString& path : watched) {
        if (!std::ranges::binary_search(paths, path)) {
            unwanted.append(path);
        }
    }
    if (!unwanted.isEmpty()) {
        m_watcher.removePaths(unwanted);
    }
    // Those that are watched already stay so; files that were replaced have to be watched anew.
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths.first(std::min(paths.size(), kMostWatched)));
    }
}

void DocumentLibrary::change(const Owner& owner, Task task) {
    changeSources(std::move(task), [this, owner] { emit kept(owner); });
}

void DocumentLibrary::changeSources(Task task, std::function<void()> onKept) {
    setBusy(true);
    post([this, task = std::move(task), onKept = std::move(onKept)](LibraryWorker& worker) {
        task(worker);
        // Watched before they are read: a change in between is noticed.
        m_thread.answer([this, onKept, paths = watchedOf(worker.sources())] {
            watch(paths);
            onKept();
        });
        work();
    });
}

void DocumentLibrary::setSources(OwnerKind kind, const QMap<qint64, QStringList>& paths) {
    changeSources([kind, paths](LibraryWorker& worker) { worker.setSources(kind, paths); }, [] {});
}

void DocumentLibrary::attach(const Owner& owner, const QStringList& paths) {
    change(owner, [owner, paths](LibraryWorker& worker) { worker.attach(owner, paths); });
}

void DocumentLibrary::detach(const Owner& owner, const QStringList& paths) {
    change(owner, [owner, paths](LibraryWorker& worker) { worker.detach(owner, paths); });
}

void DocumentLibrary::detachAll(const Owner& owner) {
    change(owner, [owner](LibraryWorker& worker) { worker.detachAll(owner); });
}

void DocumentLibrary::files(const Owner& owner, QObject* context, OnFiles onFiles) {
    ask(
        context, [owner](LibraryWorker& worker) { return worker.files(owner); },
        std::move(onFiles));
}

void DocumentLibrary::states(const QList<Owner>& owners, QObject* context, OnStates onStates) {
    ask(
        context, [owners](LibraryWorker& worker) { return worker.states(owners); },
        std::move(onStates));
}

void DocumentLibrary::find(const QList<Owner>& owners, const QString& query, std::size_t limit,
                           QObject* context, OnPassages onPassages) {
    ask(
        context,
        [owners, query = query.toStdString(), limit](LibraryWorker& worker) {
            return worker.find(owners, query, limit);
        },
        std::move(onPassages));
}

void DocumentLibrary::gather(const QList<Owner>& owners, const QString& question,
                             std::size_t mostBytes, QObject* context, OnGathered onGathered) {
    ask(
        context,
        [owners, question = question.toStdString(), mostBytes](LibraryWorker& worker) {
            return worker.gather(owners, question, mostBytes);
        },
        std::move(onGathered));
}

void DocumentLibrary::page(const QString& path, const QString& sha256, std::size_t offset,
                           QObject* context, OnPage onPage) {
    ask(
        context,
        [path, sha256 = sha256.toStdString(), offset](LibraryWorker& worker) {
            return worker.page(path, sha256, offset);
        },
        std::move(onPage));
}

void DocumentLibrary::setBusy(bool busy) {
    if (m_busy != busy) {
        m_busy = busy;
        emit busyChanged();
    }
}

}  // namespace concordia::documents
