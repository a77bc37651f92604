// PPTX (PresentationML and DrawingML, ECMA-376 part 1, chapters 19 and 21): slides in their order,
// each with its notes behind it.

#include <utility>
#include <vector>

#include "app/documents/archive/xml_reader.h"
#include "app/documents/office/block_flow.h"
#include "app/documents/office/office_package.h"
#include "app/documents/office/slide_sink.h"
#include "app/documents/parsers.h"

namespace concordia::documents {

namespace {

// What a placeholder is for tells what stands in it.
enum class Shape { Title, List, Text, LeftOut };

Shape shapeOf(QStringView type, bool notes) {
    if (type == u"title" || type == u"ctrTitle") {
        return Shape::Title;
    }
    if (type == u"sldNum" || type == u"dt" || type == u"ftr" || type == u"hdr" ||
        type == u"sldImg") {
        return Shape::LeftOut;
    }
    // A placeholder that says nothing is one for contents.
    return notes || type == u"subTitle" ? Shape::Text : Shape::List;
}

enum class PartKind { Slide, Notes };

class SlideReader {
public:
    SlideReader(XmlReader& xml, PartKind kind, const Limits& limits, BlockSink& sink)
        : m_xml(xml), m_kind(kind), m_flow(limits, sink) {}

    void read() {
        while (m_xml.next()) {
            if (m_xml.isStart()) {
                start(m_xml.name());
            } else if (m_xml.isEnd()) {
                end(m_xml.name());
            } else if (m_inText && m_flow.inParagraph()) {
                m_flow.text().append(m_xml.text(), Visibility::Visible);
            }
        }
        m_flow.flush();
    }

private:
    void start(QStringView name) {
        if (name == u"Fallback") {
            m_xml.skip();
        } else if (name == u"sp") {
            m_shape = Shape::Text;
        } else if (name == u"ph") {
            m_shape = shapeOf(m_xml.attribute(u"type"), m_kind == PartKind::Notes);
        } else if (name == u"p" && m_shape != Shape::LeftOut) {
            beginParagraph();
        } else if (name == u"tr") {
            m_flow.beginRow({.kind = BlockKind::TableRow,
                             .level = std::exchange(m_nextRowNamesColumns, false) ? 1 : 0});
        } else if (name == u"tc") {
            m_flow.beginCell();
        } else if (name == u"tblPr") {
            m_nextRowNamesColumns = m_xml.attribute(u"firstRow") == u"1";
        } else if (m_flow.inParagraph()) {
            startText(name);
        }
    }

    void startText(QStringView name) {
        Block& block = m_flow.block();
        if (name == u"t") {
            m_inText = true;
        } else if (name == u"br") {
            m_flow.text().append(u"\n", Visibility::Visible);
        } else if (name == u"buNone" && block.kind == BlockKind::ListItem) {
            block.kind = BlockKind::Paragraph;
        } else if ((name == u"buChar" || name == u"buAutoNum") &&
                   block.kind == BlockKind::Paragraph) {
            block.kind = BlockKind::ListItem;
        }
    }

    void beginParagraph() {
        Block block;
        if (m_shape == Shape::Title) {
            block.kind = BlockKind::Heading;
            block.level = 1;
        } else if (m_shape == Shape::List) {
            block.kind = BlockKind::ListItem;
        }
        m_flow.beginParagraph(std::move(block));
    }

    void end(QStringView name) {
        if (name == u"p" && m_shape != Shape::LeftOut) {
            m_flow.endParagraph();
        } else if (name == u"t") {
            m_inText = false;
        } else if (name == u"tr") {
            m_flow.endRow();
        } else if (name == u"tc") {
            m_flow.endCell();
        } else if (name == u"sp") {
            m_shape = Shape::Text;
        }
    }

    XmlReader& m_xml;
    PartKind m_kind;
    BlockFlow m_flow;
    Shape m_shape = Shape::Text;
    bool m_inText = false;
    bool m_nextRowNamesColumns = false;
};

// The parts of the slides in the order they are shown.
std::vector<std::string> slideParts(ZipArchive& archive, const std::string& presentation) {
    const Relationships relationships = readRelationships(archive, presentation);
    std::vector<std::string> parts;
    XmlReader xml(archive, presentation);
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"sldId") {
            // Of two attributes ‘id’ the one that refers has a namespace.
            const auto found = relationships.find(xml.reference().toStdString());
            if (found != relationships.end()) {
                parts.push_back(found->second.target);
            }
        }
    }
    return parts;
}

void readPart(ZipArchive& archive, const std::string& part, PartKind kind, const Limits& limits,
              SlideSink& sink) {
    XmlReader xml(archive, part);
    if (kind == PartKind::Slide) {
        // The root says whether the slide is shown.
        const bool hasRoot = xml.next();
        sink.begin(hasRoot && !xml.isOn(u"show"));
    }
    SlideReader(xml, kind, limits, sink).read();
}

}  // namespace

void parsePptx(const Input& input, const Limits& limits, BlockSink& sink) {
    ZipArchive archive(input.bytes, limits);
    const std::vector<std::string> parts = slideParts(archive, openOfficePackage(archive, sink));
    sink.setPages(static_cast<int>(parts.size()));
    SlideSink slides(sink);
    for (const std::string& part : parts) {
        readPart(archive, part, PartKind::Slide, limits, slides);
        slides.end();
        const std::string notes = targetOfType(readRelationships(archive, part), "notesSlide");
        if (!notes.empty() && archive.contains(notes)) {
            readPart(archive, notes, PartKind::Notes, limits, slides);
            slides.end();
        }
        sink.progress(slides.slide(), static_cast<int>(parts.size()));
    }
}

}  // namespace concordia::documents
