// A part of an archive as a stream of XML elements, without trust: no document type declarations
// and thus no entities, and no deep nesting. Names are compared without their namespaces.
// Thread rule: belongs to one thread.
#pragma once

#include <QString>
#include <QStringView>
#include <QXmlStreamReader>
#include <array>
#include <string>

#include "app/documents/archive/zip_archive.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

class XmlReader {
public:
    // Requires: the archive outlives the reader. Throws ReadError when there is no such part.
    XmlReader(ZipArchive& archive, const std::string& part);

    // Goes to the next start, end or text. Returns false at the end of the document. Throws
    // ReadError: Damaged with the line, TooDeep, TooLarge.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    // Of the element that starts or ends.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    // The namespace it stands in.
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    // How many elements are open.
    [[nodiscard]] int depth() const { return m_depth; }
    // Null when the element that starts has no such attribute.
    [[nodiscard]] QString attribute(QStringView name) const;
    // The relationship that the element that starts refers to, as ‘r:id’ or ‘r:embed’; null where
    // it refers to none.
    [[nodiscard]] QString reference() const;
    // Whether an attribute such as w:val="0" switches on what its element names: without it, yes.
    [[nodiscard]] bool isOn(QStringView name) const;

    // Requires: isStart(). Goes to the element's end.
    void skip();
    // Requires: isStart(). All text in the element; goes to its end.
    [[nodiscard]] QString textInside();

private:
    void feed();
    [[noreturn]] void fail(ReadErrorCode code, const QString& what) const;

    ZipPart m_part;
    std::string m_name;
    QXmlStreamReader m_xml;
    std::array<char, 16384> m_buffer{};
    std::uint64_t m_bytesSinceToken = 0;
    int m_depth = 0;
    int m_maximalDepth;
};

}  // namespace concordia::documents
