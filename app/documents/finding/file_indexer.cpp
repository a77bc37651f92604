#include "app/documents/finding/file_indexer.h"

#include <sys/stat.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace concordia::documents {
namespace {

// Several small documents are kept in one transaction, because each waits for the disk.
constexpr std::size_t kBatchBytes = 8U << 20;
constexpr std::size_t kBatchFiles = 512;

constexpr const char* kColumns =
    "SELECT id, path, size, modified, document_id, refusal, refusal_detail FROM file ";

FileRecord recordOf(const Statement& row) {
    FileRecord file{.id = row.integer(0),
                    .path = row.text(1),
                    .size = row.integer(2),
                    .modified = row.integer(3),
                    .document = std::nullopt,
                    .refusal = std::nullopt,
                    .refusalDetail = std::string(row.bytes(6))};
    if (!row.isNull(4)) {
        file.document = row.integer(4);
    }
    if (row.integer(5) >= 0) {
        file.refusal = static_cast<ReadErrorCode>(row.integer(5));
    }
    return file;
}

struct Stamp {
    qint64 size = 0;
    qint64 modified = 0;  // nanoseconds
    [[nodiscard]] bool operator==(const Stamp&) const = default;
};

std::optional<Stamp> stampOf(const QString& path) {
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::nullopt;
    }
    return Stamp{.size = status.st_size,
                 .modified = status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec};
}

// Empty when the file cannot be read.
std::string hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return {};
    }
    return hash.result().toHex().toStdString();
}

}  // namespace

FileIndexer::FileIndexer(DocumentIndex& index, ReadFile read)
    : m_index(index), m_read(std::move(read)) {}

QStringList FileIndexer::filesIn(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isDir()) {
            files.append(info.absoluteFilePath());
            continue;
        }
        QDirIterator entries(info.absoluteFilePath(),
                             QDir::Files | QDir::NoSymLinks | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            files.append(entries.next());
        }
    }
    files.sort();
    files.removeDuplicates();
    return files;
}

IndexReport FileIndexer::bringUpToDate(const QStringList& paths, std::stop_token stop,
                                       const OnFile& onFile) {
    const QStringList wanted = filesIn(paths);
    IndexReport report = update(wanted, stop, onFile);
    if (!stop.stop_requested()) {
        report.removed += forgetAllBut(wanted);
    }
    return report;
}

IndexReport FileIndexer::update(const QStringList& files, std::stop_token stop,
                                const OnFile& onFile) {
    IndexReport report;
    for (const QString& path : files) {
        if (stop.stop_requested()) {
            break;
        }
        look(path, stop, report, onFile);
    }
    keepReadings(onFile);
    return report;
}

void FileIndexer::look(const QString& path, const std::stop_token& stop, IndexReport& report,
                       const OnFile& onFile) {
    const std::optional<FileRecord> known = file(path);
    const std::optional<Stamp> stamp = stampOf(path);
    if (!stamp) {
        if (known) {
            forget(*known);
            ++report.removed;
        }
        return;
    }
    // What could not be opened may have been permitted since, and a later version reads more.
    const bool isSettled = known && !known->isWaiting() &&
                           known->refusal != ReadErrorCode::Unreadable &&
                           known->refusal != ReadErrorCode::NotSupported;
    if (isSettled && *stamp == Stamp{known->size, known->modified}) {
        ++report.unchanged;
        if (onFile) {
            onFile(*known);
        }
        return;
    }
    Reading reading = read({.path = path,
                            .size = stamp->size,
                            .modified = stamp->modified,
                            .document = {},
                            .refusal = {},
                            .refusalDetail = {}},
                           stop);
    if (reading.file.refusal && stop.stop_requested()) {
        return;  // refused for no fault of its own
    }
    ++(reading.file.refusal ? report.refused : report.read);
    m_readBytes += reading.document ? reading.document->text.size() : 0;
    m_readings.push_back(std::move(reading));
    if (m_readBytes >= kBatchBytes || m_readings.size() >= kBatchFiles) {
        keepReadings(onFile);
    }
}

// A file that changes meanwhile is kept with the earlier stamp, so that it is read again.
FileIndexer::Reading FileIndexer::read(FileRecord file, const std::stop_token& stop) {
    Reading reading{.file = std::move(file), .sha256 = {}, .document = {}};
    FileRecord& record = reading.file;
    try {
        reading.sha256 = hashOf(record.path);
        if (reading.sha256.empty()) {
            throw ReadError(ReadErrorCode::Unreadable);
        }
        const bool inThisBatch = std::ranges::any_of(m_readings, [&](const Reading& other) {
            return other.document && other.sha256 == reading.sha256;
        });
        record.document = m_index.find(reading.sha256);
        if (!record.document && !inThisBatch) {
            reading.document = m_read(record.path, stop);
        }
    } catch (const ReadError& error) {
        record.refusal = error.code();
        record.refusalDetail = error.detail();
    }
    return reading;
}

void FileIndexer::keepReadings(const OnFile& onFile) {
    if (m_readings.empty()) {
        return;
    }
    std::vector<Reading> readings = std::exchange(m_readings, {});
    m_readBytes = 0;
    Transaction transaction(m_index.database());
    // All documents first: whatever else is written makes FTS5 write what it has collected.
    for (Reading& each : readings) {
        if (each.document) {
            each.file.document = m_index.add(each.sha256, *each.document);
        }
    }
    std::ranges::for_each(readings, [&](Reading& each) { keep(each); });
    transaction.commit();
    for (const Reading& each : readings) {
        if (onFile) {
            onFile(each.file);
        }
    }
}

void FileIndexer::keep(Reading& reading) {
    FileRecord& record = reading.file;
    if (!reading.document && !record.refusal) {
        // Another file with this content may have been removed, or come first in this batch.
        record.document = m_index.find(reading.sha256);
    }
    const std::optional<FileRecord> earlier = file(record.path);
    Statement row = m_index.database().prepare(
        "INSERT INTO file (path, size, modified, document_id, refusal, refusal_detail)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size,"
        " modified = excluded.modified, document_id = excluded.document_id,"
        " refusal = excluded.refusal, refusal_detail = excluded.refusal_detail RETURNING id");
    row.bind(record.path, record.size, record.modified, record.document,
             record.refusal ? static_cast<qint64>(*record.refusal) : qint64{-1},
             record.refusalDetail);
    row.step();
    record.id = row.integer(0);
    row.run();
    if (earlier && earlier->document && earlier->document != record.document) {
        m_index.removeUnused(*earlier->document);
    }
}

int FileIndexer::forgetAllBut(const QStringList& files) {
    int removed = 0;
    for (const FileRecord& known : this->files()) {
        if (!std::ranges::binary_search(files, known.path)) {
            forget(known);
            ++removed;
        }
    }
    return removed;
}

void FileIndexer::forget(const FileRecord& file) {
    Transaction transaction(m_index.database());
    m_index.database().prepare("DELETE FROM file WHERE id = ?").bind(file.id).run();
    if (file.document) {
        m_index.removeUnused(*file.document);
    }
    transaction.commit();
}

std::optional<FileRecord> FileIndexer::file(const QString& path) {
    Statement row = m_index.database().prepare(std::string(kColumns) + "WHERE path = ?");
    row.bind(path);
    return row.step() ? std::optional(recordOf(row)) : std::nullopt;
}

std::vector<FileRecord> FileIndexer::files() {
    std::vector<FileRecord> all;
    Statement rows = m_index.database().prepare(std::string(kColumns) + "ORDER BY path");
    while (rows.step()) {
        all.push_back(recordOf(rows));
    }
    return all;
}

QString FileIndexer::pathOf(DocumentId document) {
    Statement row = m_index.database().prepare(
        "SELECT path FROM file WHERE document_id = ? ORDER BY path LIMIT 1");
    row.bind(document);
    return row.step() ? row.text(0) : QString();
}

}  // namespace concordia::documents
