// DOCX (WordprocessingML, ECMA-376 part 1, chapter 17). Pages exist only once a program has laid
// them out, so none are claimed. Headers, footers and comments are left out.

#include "app/documents/office/docx_body.h"
#include "app/documents/office/office_package.h"
#include "app/documents/parsers.h"

namespace concordia::documents {

namespace {

// `kind` is the name of the element: "footnote" or "endnote".
void readNotes(ZipArchive& archive, const std::string& part, const QString& kind,
               DocxNotes& notes) {
    if (part.empty() || !archive.contains(part)) {
        return;
    }
    XmlReader xml(archive, part);
    QString id;
    QString text;
    bool inText = false;
    while (xml.next()) {
        const QStringView name = xml.name();
        if (xml.isText()) {
            text += inText ? xml.text() : QStringView();
        } else if (xml.isStart() && (name == u"del" || name == u"Fallback")) {
            xml.skip();
        } else if (name == u"t") {
            inText = xml.isStart();
        } else if (xml.isStart() && name == kind) {
            id = xml.attribute(u"id");
            text.clear();
        } else if (xml.isEnd() && name == kind) {
            notes.insert(kind + id, text.trimmed());
        } else if ((xml.isEnd() && name == u"p") || (xml.isStart() && name == u"br")) {
            text += u'\n';
        } else if (xml.isStart() && name == u"tab") {
            text += u'\t';
        }
    }
}

}  // namespace

void parseDocx(const Input& input, const Limits& limits, BlockSink& sink) {
    ZipArchive archive(input.bytes, limits);
    const std::string part = openOfficePackage(archive, sink);
    const Relationships relationships = readRelationships(archive, part);
    DocxStyles styles;
    if (const std::string name = targetOfType(relationships, "styles"); archive.contains(name)) {
        styles = DocxStyles(archive, name);
    }
    DocxNotes notes;
    readNotes(archive, targetOfType(relationships, "footnotes"), QStringLiteral("footnote"), notes);
    readNotes(archive, targetOfType(relationships, "endnotes"), QStringLiteral("endnote"), notes);
    XmlReader xml(archive, part);
    DocxBody(xml, limits, styles, notes, sink).read();
}

}  // namespace concordia::documents
