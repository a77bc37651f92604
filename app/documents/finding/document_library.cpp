#include "app/documents/finding/document_library.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace concordia::documents {
namespace {

// Programs write a file in several steps; and a changed file is to be found within two seconds.
constexpr int kSettleMilliseconds = 400;
constexpr int kSweepMilliseconds = 60'000;
constexpr qsizetype kMostWatched = 4096;  // the system's watches are limited

// What has to be watched to notice a change of a source: folders tell of new and removed files,
// files of their content.
QStringList watchedOf(const QString& source) {
    QStringList paths{source};
    if (!QFileInfo(source).isDir()) {
        paths.append(QFileInfo(source).absolutePath());  // files are often replaced
        return paths;
    }
    QDirIterator entries(source, QDir::AllEntries | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && paths.size() < kMostWatched) {
        paths.append(entries.next());
    }
    return paths;
}

}  // namespace

DocumentLibrary::DocumentLibrary(QString folder, ReadFile read, QObject* parent)
    : QObject(parent), m_posted(new QObject) {
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
    m_thread.setObjectName(QStringLiteral("documents"));
    m_posted->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_posted, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_posted,
                              [this, folder = std::move(folder), read = std::move(read)]() mutable {
                                  open(folder, std::move(read));
                              });
}

DocumentLibrary::~DocumentLibrary() {
    m_stop.request_stop();
    QMetaObject::invokeMethod(m_posted, [this] {
        m_worker.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void DocumentLibrary::open(const QString& folder, ReadFile read) {
    attempt([&] {
        m_worker = std::make_unique<LibraryWorker>(folder, std::move(read));
        answer(this, [this, sources = m_worker->sources()] { watch(sources); });
        work();
    });
}

void DocumentLibrary::attempt(const std::function<void()>& action) {
    if (const auto failure = storageFailureOf(action)) {
        answer(this, [this, failure = *failure] {
            setBusy(false);
            emit failed(failure);
        });
    }
}

// Where the index could not be opened, which `failed` has told, nothing is done.
void DocumentLibrary::post(Task task) {
    QMetaObject::invokeMethod(m_posted, [this, task = std::move(task)] {
        if (m_worker != nullptr) {
            attempt([&] { task(*m_worker); });
        }
    });
}

void DocumentLibrary::answer(QPointer<QObject> context, std::function<void()> reply) {
    QMetaObject::invokeMethod(
        this,
        [target = std::move(context), reply = std::move(reply)] {
            if (target) {
                reply();
            }
        },
        Qt::QueuedConnection);
}

// On the library's thread: a slice of work, then whatever was asked for meanwhile, then the next.
void DocumentLibrary::work() {
    const bool more = m_worker->work(m_stop.get_token());
    answer(this, [this, more, sources = m_worker->sources()] {
        setBusy(more);
        emit filesChanged();
        if (!more) {
            watch(sources);
        }
    });
    if (more && !m_stop.stop_requested()) {
        post([this](LibraryWorker&) { work(); });
    }
}

void DocumentLibrary::watch(const QStringList& sources) {
    QStringList wanted;
    for (const QString& source : sources) {
        wanted += watchedOf(source);
    }
    wanted.sort();
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList unwanted;
    for (const QString& path : watched) {
        if (!std::ranges::binary_search(wanted, path)) {
            unwanted.append(path);
        }
    }
    if (!unwanted.isEmpty()) {
        m_watcher.removePaths(unwanted);
    }
    // Those that are watched already stay so; files that were replaced have to be watched anew.
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted.mid(0, kMostWatched));
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
        answer(this, [this, onKept, sources = worker.sources()] {
            watch(sources);
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
    post([this, owner, context = QPointer<QObject>(context),
          onFiles = std::move(onFiles)](LibraryWorker& worker) {
        answer(context, [onFiles, files = worker.files(owner)] { onFiles(files); });
    });
}

void DocumentLibrary::states(const Owner& owner, QObject* context, OnStates onStates) {
    post([this, owner, context = QPointer<QObject>(context),
          onStates = std::move(onStates)](LibraryWorker& worker) {
        answer(context, [onStates, states = worker.states(owner)] { onStates(states); });
    });
}

void DocumentLibrary::find(const QList<Owner>& owners, const QString& query, std::size_t limit,
                           QObject* context, OnPassages onPassages) {
    post([this, owners, query = query.toStdString(), limit, context = QPointer<QObject>(context),
          onPassages = std::move(onPassages)](LibraryWorker& worker) {
        answer(context, [onPassages, passages = worker.find(owners, query, limit)] {
            onPassages(passages);
        });
    });
}

void DocumentLibrary::gather(const Owner& owner, const QString& question, std::size_t mostBytes,
                             QObject* context, OnGathered onGathered) {
    post([this, owner, question = question.toStdString(), mostBytes,
          context = QPointer<QObject>(context),
          onGathered = std::move(onGathered)](LibraryWorker& worker) {
        answer(context, [onGathered, gathered = worker.gather(owner, question, mostBytes)] {
            onGathered(gathered);
        });
    });
}

void DocumentLibrary::page(const QString& path, const QString& sha256, std::size_t offset,
                           QObject* context, OnPage onPage) {
    post([this, path, sha256 = sha256.toStdString(), offset, context = QPointer<QObject>(context),
          onPage = std::move(onPage)](LibraryWorker& worker) {
        answer(context, [onPage, page = worker.page(path, sha256, offset)] { onPage(page); });
    });
}

void DocumentLibrary::setBusy(bool busy) {
    if (m_busy != busy) {
        m_busy = busy;
        emit busyChanged();
    }
}

}  // namespace concordia::documents
