// Keeps an index in step with files: reads what is new or changed, drops what has gone.
// Thread rule: as DocumentIndex. Everything throws StorageError.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/documents/finding/document_index.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

// Reads one file. Throws ReadError, soon when stopped.
using ReadFile = std::function<DocumentText(const QString& path, const std::stop_token& stop)>;

struct FileRecord {
    qint64 id = 0;
    QString path;
    qint64 size = -1;
    qint64 modified = 0;                 // nanoseconds since 1970
    std::optional<DocumentId> document;  // empty: it is refused, or was not read yet
    std::optional<ReadErrorCode> refusal;
    std::string refusalDetail;

    // Neither read nor refused.
    [[nodiscard]] bool isWaiting() const { return !document && !refusal; }
};

struct IndexReport {
    int read = 0;
    int unchanged = 0;
    int refused = 0;
    int removed = 0;
};

class FileIndexer {
public:
    FileIndexer(DocumentIndex& index, ReadFile read);

    // Called for each file that was looked at, after it is kept.
    using OnFile = std::function<void(const FileRecord& file)>;

    // Makes the index hold these files, and what lies in these folders and in those within them,
    // and nothing else. Hidden files and folders in a folder are left out, links are not followed.
    // When stopped, what is done is kept, and nothing is removed.
    IndexReport bringUpToDate(const QStringList& paths, std::stop_token stop = {},
                              const OnFile& onFile = {});

    // The same for single files: those that are gone are removed.
    IndexReport update(const QStringList& files, std::stop_token stop = {},
                       const OnFile& onFile = {});

    // Removes all files but these from the index. Returns how many there were.
    // Requires: `files` is in order.
    int forgetAllBut(const QStringList& files);

    [[nodiscard]] std::optional<FileRecord> file(const QString& path);
    [[nodiscard]] std::vector<FileRecord> files();
    // The first of the files with that content; empty when there is none any more.
    [[nodiscard]] QString pathOf(DocumentId document);

    // The files that such paths stand for, in order, each once.
    [[nodiscard]] static QStringList filesIn(const QStringList& paths);

private:
    // A file that was read and is not kept yet.
    struct Reading {
        FileRecord file;
        std::string sha256;
        std::optional<DocumentText> document;  // empty: the index holds it, or it is refused
    };

    void look(const QString& path, const std::stop_token& stop, IndexReport& report,
              const OnFile& onFile);
    [[nodiscard]] Reading read(FileRecord file, const std::stop_token& stop);
    void keepReadings(const OnFile& onFile);
    void keep(Reading& reading);
    void forget(const FileRecord& file);

    DocumentIndex& m_index;
    ReadFile m_read;
    std::vector<Reading> m_readings;
    std::size_t m_readBytes = 0;  // of text in m_readings
};

}  // namespace concordia::documents
