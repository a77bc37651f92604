// A reader of plain files for the tests of finding: the whole file is one block. Files that begin
// with ‘refuse’ are refused as damaged.
// Thread rule: pure functions.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <stdexcept>
#include <stop_token>

#include "app/documents/document_text.h"
#include "app/documents/read_error.h"

namespace concordia::documents::test {

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw std::runtime_error("A test file cannot be written.");
    }
}

inline DocumentText readLines(const QString& path, const std::stop_token& = {}) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw ReadError(ReadErrorCode::Unreadable);
    }
    Block block;
    block.text = file.readAll().toStdString();
    if (block.text.starts_with("refuse")) {
        throw ReadError(ReadErrorCode::Damaged, "It asked for it.");
    }
    while (block.text.ends_with('\n')) {
        block.text.pop_back();
    }
    const auto ends = std::count(block.text.begin(), block.text.end(), '\n');
    block.place.firstLine = 1;
    block.place.lastLine = static_cast<int>(ends) + 1;
    TextCollector collector;
    collector.add(std::move(block));
    return collector.document();
}

}  // namespace concordia::documents::test
