// A PDF in memory, opened by Qt PDF.
// Thread rule: one thread a process (PDFium).
#pragma once

#include <QBuffer>
#include <QPdfDocument>

#include "app/documents/parsers.h"

namespace concordia::documents {

class OpenPdf {
public:
    // Requires: the bytes outlive this. Throws ReadError: PasswordProtected, Damaged.
    explicit OpenPdf(const Input& input);

    [[nodiscard]] QPdfDocument& document() { return m_document; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
};

}  // namespace concordia::documents
