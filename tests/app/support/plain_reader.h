// Reads documents, and draws their pages, in the test's own process, which has no hidden subcommand
// to read them with. Thread rule: pure functions.
#pragma once

#include <QFile>
#include <QFileInfo>
#include <stop_token>

#include "app/documents/document_text.h"
#include "app/documents/parsers.h"
#include "app/documents/pdf/render_page.h"
#include "app/documents/read_error.h"
#include "app/documents/text/cleaning_sink.h"

namespace concordia::test {

inline documents::DocumentText readHere(const QString& path, const std::stop_token& = {}) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw documents::ReadError(documents::ReadErrorCode::Unreadable);
    }
    const QByteArray bytes = file.readAll();
    const documents::Limits limits;
    const documents::Input input{.bytes = std::as_bytes(std::span(bytes.data(), bytes.size())),
                                 .extension = QFileInfo(path).suffix().toLower().toStdString()};
    documents::TextCollector collector;
    documents::CleaningSink sink(collector, limits);
    collector.document().format = documents::detectFormat(input);
    documents::parseDocument(collector.document().format, input, limits, sink);
    sink.finish();
    return std::move(collector.document());
}

inline documents::PageImage drawHere(const QString& path, const documents::PageRequest& request,
                                     const std::stop_token& = {}) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw documents::ReadError(documents::ReadErrorCode::Unreadable);
    }
    const QByteArray bytes = file.readAll();
    return documents::renderPdfPage(
        {.bytes = std::as_bytes(std::span(bytes.data(), bytes.size())), .extension = "pdf"},
        request);
}

}  // namespace concordia::test
