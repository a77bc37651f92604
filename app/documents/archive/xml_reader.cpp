#include "app/documents/archive/xml_reader.h"

namespace concordia::documents {

namespace {

// No element's tag and no stretch of text is longer in any document that a person made.
constexpr std::uint64_t kMaximalTokenBytes = 16ULL << 20;

}  // namespace

XmlReader::XmlReader(ZipArchive& archive, const std::string& part)
    : m_part(archive.open(part)), m_name(part), m_maximalDepth(archive.limits().xmlDepth) {}

bool XmlReader::next() {
    for (;;) {
        m_xml.readNext();
        switch (m_xml.tokenType()) {
            case QXmlStreamReader::StartElement:
                m_bytesSinceToken = 0;
                if (++m_depth > m_maximalDepth) {
                    fail(ReadErrorCode::TooDeep, QStringLiteral("nested too deeply"));
                }
                return true;
            case QXmlStreamReader::EndElement:
                --m_depth;
                [[fallthrough]];
            case QXmlStreamReader::Characters:
                m_bytesSinceToken = 0;
                return true;
            case QXmlStreamReader::EndDocument:
                return false;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                fail(ReadErrorCode::Damaged,
                     QStringLiteral("declares a document type, which such a part never does"));
            case QXmlStreamReader::Invalid:
                feed();
                break;
            default:
                break;  // comments and processing instructions
        }
    }
}

void XmlReader::feed() {
    if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError) {
        fail(ReadErrorCode::Damaged, m_xml.errorString());
    }
    const std::size_t bytes = m_part.read(m_buffer);
    if (bytes == 0) {
        fail(ReadErrorCode::Damaged, QStringLiteral("ends early"));
    }
    m_bytesSinceToken += bytes;
    if (m_bytesSinceToken > kMaximalTokenBytes) {
        fail(ReadErrorCode::TooLarge, QStringLiteral("an element is too long"));
    }
    m_xml.addData(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(bytes)));
}

void XmlReader::fail(ReadErrorCode code, const QString& what) const {
    throw ReadError(
        code, m_name + ", line " + std::to_string(m_xml.lineNumber()) + ": " + what.toStdString());
}

QString XmlReader::attribute(QStringView name) const {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}

QString XmlReader::reference() const {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.namespaceUri().endsWith(u"/relationships")) {
            return attribute.value().toString();
        }
    }
    return {};
}

bool XmlReader::isOn(QStringView name) const {
    const QString value = attribute(name);
    return value != u"0" && value != u"false" && value != u"off";
}

void XmlReader::skip() {
    const int depth = m_depth;
    while (m_depth >= depth && next()) {
    }
}

QString XmlReader::textInside() {
    const int depth = m_depth;
    QString all;
    while (m_depth >= depth && next()) {
        if (isText()) {
            all += text();
        }
    }
    return all;
}

}  // namespace concordia::documents
