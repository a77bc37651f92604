#include "app/documents/finding/read_in_jail.h"

#include <QFile>

#include "app/documents/reader/reader_process.h"

namespace concordia::documents {

DocumentText readInJail(const QString& path, const std::stop_token& stop) {
    return readDocument(QFile::encodeName(path).toStdString(), {}, stop);
}

}  // namespace concordia::documents
