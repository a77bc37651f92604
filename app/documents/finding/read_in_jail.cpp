#include "app/documents/finding/read_in_jail.h"

#include <QFile>

#include "app/documents/reader/reader_process.h"

namespace concordia::documents {

DocumentText readInJail(const QString& path, const std::stop_token& stop) {
    return readDocument(QFile::encodeName(path).toStdString(), {}, stop);
}

PageImage drawInJail(const QString& path, const PageRequest& request, const std::stop_token& stop) {
    return renderPage(QFile::encodeName(path).toStdString(), request, {}, stop);
}

}  // namespace concordia::documents
