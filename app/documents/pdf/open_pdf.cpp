#include "app/documents/pdf/open_pdf.h"

#include "app/documents/read_error.h"

namespace concordia::documents {

namespace {

[[noreturn]] void refuse(QPdfDocument::Error error) {
    switch (error) {
        case QPdfDocument::Error::IncorrectPassword:
            throw ReadError(ReadErrorCode::PasswordProtected);
        case QPdfDocument::Error::UnsupportedSecurityScheme:
            throw ReadError(ReadErrorCode::PasswordProtected, "by an unknown method");
        default:
            throw ReadError(ReadErrorCode::Damaged, "it is no valid PDF");
    }
}

}  // namespace

OpenPdf::OpenPdf(const Input& input)
    : m_bytes(QByteArray::fromRawData(reinterpret_cast<const char*>(input.bytes.data()),
                                      static_cast<qsizetype>(input.bytes.size()))),
      m_buffer(&m_bytes) {
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    if (m_document.status() != QPdfDocument::Status::Ready) {
        refuse(m_document.error());
    }
}

}  // namespace concordia::documents
