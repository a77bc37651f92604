// DOCX (WordprocessingML, ECMA-376 part 1, chapter 17). Pages exist only once a program has laid
// them out, so none are claimed. Headers, footers and comments are left out.

#include "app/documents/office/docx_body.h"
#include "app/documents/office/office_package.h"
#include "app/documents/parsers.h"

namespace concordia::documents {

namespace {

// The paragraphs of a note as one text.
class NoteSink : public BlockSink {
public:
    explicit NoteSink(const Limits& limits) : m_limits(limits), m_text(limits) {}

    void setTitle(std::string) override {}
    void setPages(int) override {}
    void progress(int, int) override {}
    void warn(Warning) override {}
    void add(Block block) override {
        BlockText more(m_limits);
        more.append(QString::fromStdString(block.text),
                    block.hidden ? Visibility::Hidden : Visibility::Visible);
        m_text.append(more, u"\n");
    }
    [[nodiscard]] const BlockText& text() const { return m_text; }

private:
    const Limits& m_limits;
    BlockText m_text;
};

// `kind` is the name of the element: "footnote" or "endnote".
void readNotes(ZipArchive& archive, const std::string& part, const QString& kind,
               const DocxStyles& styles, DocxNotes& notes) {
    if (part.empty() || !archive.contains(part)) {
        return;
    }
    const DocxNotes none;
    XmlReader xml(archive, part);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == kind) {
            const QString id = xml.attribute(u"id");
            NoteSink note(archive.limits());
            DocxBody(xml, archive.limits(), styles, none, note).read();
            notes.insert(kind + id, note.text());
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
    readNotes(archive, targetOfType(relationships, "footnotes"), QStringLiteral("footnote"), styles,
              notes);
    readNotes(archive, targetOfType(relationships, "endnotes"), QStringLiteral("endnote"), styles,
              notes);
    XmlReader xml(archive, part);
    DocxBody(xml, limits, styles, notes, sink).read();
}

}  // namespace concordia::documents
