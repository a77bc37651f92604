// EPUB 2 and 3: the chapters in their reading order, each read as HTML. A block's part is the
// chapter's file.

#include <map>
#include <set>
#include <vector>

#include "app/documents/archive/xml_reader.h"
#include "app/documents/office/markup.h"
#include "app/documents/office/office_package.h"
#include "app/documents/parsers.h"
#include "app/documents/read_error.h"
#include "app/documents/text/part_sink.h"

namespace concordia::documents {

namespace {

// The part that lists all others.
std::string packagePart(ZipArchive& archive) {
    XmlReader xml(archive, "META-INF/container.xml");
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"rootfile") {
            return resolvedName({}, xml.attribute(u"full-path").toStdString());
        }
    }
    throw ReadError(ReadErrorCode::Damaged, "META-INF/container.xml names no book");
}

// References are percent-encoded, and may lead into a part.
std::string partOf(const std::string& package, const QString& reference) {
    const QByteArray path = reference.section(u'#', 0, 0).toUtf8();
    return resolvedName(package, QByteArray::fromPercentEncoding(path).toStdString());
}

struct Book {
    QString title;
    std::vector<std::string> chapters;  // parts
};

Book readPackage(ZipArchive& archive, const std::string& package) {
    Book book;
    std::map<QString, std::string> items;
    XmlReader xml(archive, package);
    while (xml.next()) {
        if (!xml.isStart()) {
            continue;
        }
        if (xml.name() == u"title" && book.title.isEmpty()) {
            book.title = xml.textInside().simplified();
        } else if (xml.name() == u"item") {
            const QString type = xml.attribute(u"media-type");
            // The table of contents repeats the chapters' headings.
            const QStringList properties = xml.attribute(u"properties").split(u' ');
            if (type.contains(u"html") && !properties.contains(u"nav")) {
                items.try_emplace(xml.attribute(u"id"), partOf(package, xml.attribute(u"href")));
            }
        } else if (xml.name() == u"itemref") {
            const auto found = items.find(xml.attribute(u"idref"));
            if (found != items.end()) {
                book.chapters.push_back(found->second);
            }
        }
    }
    return book;
}

// Fonts may be scrambled; chapters are so only where a book is protected against copying.
std::set<std::string> encryptedParts(ZipArchive& archive) {
    constexpr char kList[] = "META-INF/encryption.xml";
    std::set<std::string> parts;
    if (archive.contains(kList)) {
        XmlReader xml(archive, kList);
        while (xml.next()) {
            if (xml.isStart() && xml.name() == u"CipherReference") {
                parts.insert(partOf({}, xml.attribute(u"URI")));
            }
        }
    }
    return parts;
}

}  // namespace

void parseEpub(const Input& input, const Limits& limits, BlockSink& sink) {
    ZipArchive archive(input.bytes, limits);
    const Book book = readPackage(archive, packagePart(archive));
    sink.setTitle(book.title.toStdString());
    const std::set<std::string> encrypted = encryptedParts(archive);
    int done = 0;
    for (const std::string& part : book.chapters) {
        if (encrypted.contains(part)) {
            throw ReadError(ReadErrorCode::PasswordProtected, "it is protected against copying");
        }
        if (archive.contains(part)) {
            const std::string text = withoutEmptyTags(archive.read(part));
            PartSink chapter(sink, part);
            parseHtml({.bytes = std::as_bytes(std::span(text)), .extension = "xhtml"}, limits,
                      chapter);
        } else {
            sink.warn({.kind = WarningKind::PartsLeftOut, .detail = part});
        }
        sink.progress(++done, static_cast<int>(book.chapters.size()));
    }
}

}  // namespace concordia::documents
