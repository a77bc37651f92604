#include "app/documents/finding/read_in_jail.h"

#include <QFile>
#include <utility>

#include "app/documents/reader/reader_process.h"

namespace concordia::documents {

DocumentText readInJail(const QString& path, const std::stop_token& stop) {
    ReadDocument read = readDocument(QFile::encodeName(path).toStdString(), {}, stop);
    TextCollector collector;
    collector.document().format = read.format;
    collector.setTitle(std::move(read.title));
    collector.setPages(read.pages);
    for (Block& block : read.blocks) {
        collector.add(std::move(block));
    }
    for (Warning& warning : read.warnings) {
        collector.warn(std::move(warning));
    }
    return std::move(collector.document());
}

}  // namespace concordia::documents
