#include "app/documents/office/docx_body.h"

#include <utility>

#include "app/documents/office/text_styles.h"

namespace concordia::documents {

namespace {

// Deleted and moved text, former properties, what repeats other content for older programs, and
// the reading aids above Asian text.
bool isLeftOut(QStringView name) {
    return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"rt" ||
           name.endsWith(u"PrChange") || name == u"numberingChange" || name == u"instrText";
}

}  // namespace

DocxBody::DocxBody(XmlReader& xml, const Limits& limits, const DocxStyles& styles,
                   const DocxNotes& notes, BlockSink& sink)
    : m_xml(xml), m_styles(styles), m_notes(notes), m_flow(limits, sink) {}

void DocxBody::read() {
    const int depth = m_xml.depth();
    while (m_xml.depth() >= depth && m_xml.next()) {
        if (m_xml.isStart()) {
            start(m_xml.name());
        } else if (m_xml.isEnd()) {
            end(m_xml.name());
        } else if (m_inText) {
            append(m_xml.text());
        }
    }
    m_flow.flush();
}

void DocxBody::start(QStringView name) {
    if (m_inRowProperties && m_flow.inTable()) {
        startRowProperty(name);
    } else if (isLeftOut(name)) {
        m_xml.skip();
    } else {
        startStructure(name);
        if (!m_paragraphs.empty()) {
            startContent(name);
            startParagraphProperty(name);
            if (m_paragraphs.back().inRun) {
                startRunProperty(name);
            }
        }
    }
}

void DocxBody::startStructure(QStringView name) {
    if (name == u"p") {
        m_paragraphs.emplace_back();
        m_flow.beginParagraph();
    } else if (name == u"tr") {
        m_rowsAreDeleted.push_back(false);
        m_flow.beginRow({.kind = BlockKind::TableRow,
                         .level = std::exchange(m_nextRowNamesColumns, false) ? 1 : 0});
    } else if (name == u"tblLook") {
        m_nextRowNamesColumns = m_xml.attribute(u"firstRow") == u"1";
    } else if (name == u"tc") {
        m_flow.beginCell();
    } else if (name == u"trPr") {
        m_inRowProperties = true;
    } else if (name == u"background") {
        const QString colour = m_xml.attribute(u"color").toUpper();
        m_colouredPage = !colour.isEmpty() && colour != u"FFFFFF" && colour != u"AUTO";
    }
}

void DocxBody::startRowProperty(QStringView name) {
    if (name == u"del") {
        m_rowsAreDeleted.back() = true;
    } else if (name == u"tblHeader") {
        m_flow.row().level = m_xml.isOn(u"val") ? 1 : 0;
    } else if (isLeftOut(name)) {
        m_xml.skip();
    }
}

void DocxBody::startContent(QStringView name) {
    Paragraph& paragraph = m_paragraphs.back();
    if (name == u"r") {
        paragraph.run = {};
        paragraph.inRun = true;
    } else if (name == u"t") {
        m_inText = true;
    } else if (name == u"tab" && paragraph.inRun) {
        append(u"\t");
    } else if (name == u"br" || name == u"cr") {
        append(u"\n");
    } else if (name == u"noBreakHyphen") {
        append(u"\u2011");
    } else if (name == u"footnoteReference" || name == u"endnoteReference") {
        const QString key = name.chopped(9).toString() + m_xml.attribute(u"id");
        if (const auto note = m_notes.constFind(key); note != m_notes.constEnd()) {
            m_flow.defer(*note, {.hidden = visibility(paragraph) == Visibility::Hidden});
        }
    }
}

void DocxBody::startParagraphProperty(QStringView name) {
    Paragraph& paragraph = m_paragraphs.back();
    if (name == u"pStyle") {
        paragraph.style = m_xml.attribute(u"val");
        paragraph.hiddenByStyle = m_styles.isHidden(paragraph.style);
        paragraph.shaded = paragraph.shaded || m_styles.isShaded(paragraph.style);
    } else if (name == u"outlineLvl") {
        paragraph.headingLevel = headingLevelOfOutline(m_xml.attribute(u"val").toInt());
    } else if (name == u"numId") {
        paragraph.listStated = true;
        paragraph.list = m_xml.attribute(u"val") != u"0";
    } else if (name == u"shd" && !paragraph.inRun) {
        paragraph.shaded = true;
    }
}

void DocxBody::startRunProperty(QStringView name) {
    Run& run = m_paragraphs.back().run;
    if (name == u"vanish") {
        run.hidden = m_xml.isOn(u"val");
    } else if (name == u"rStyle") {
        const QString style = m_xml.attribute(u"val");
        run.hidden = run.hidden || m_styles.isHidden(style);
        run.shaded = run.shaded || m_styles.isShaded(style);
    } else if (name == u"color") {
        run.white = m_xml.attribute(u"val").toUpper() == u"FFFFFF";
    } else if (name == u"shd" || name == u"highlight") {
        run.shaded = true;
    } else if (name == u"sz") {
        bool isNumber = false;
        const int size = m_xml.attribute(u"val").toInt(&isNumber);
        run.tiny = isNumber && size <= kTinyHalfPoints;
    }
}

void DocxBody::end(QStringView name) {
    if (name == u"t") {
        m_inText = false;
    } else if (name == u"r") {
        if (!m_paragraphs.empty()) {
            m_paragraphs.back().inRun = false;
            m_paragraphs.back().run = {};
        }
    } else if (name == u"p") {
        endParagraph();
    } else if (name == u"tc") {
        m_flow.endCell();
    } else if (name == u"tr") {
        endRow();
    } else if (name == u"trPr") {
        m_inRowProperties = false;
    }
}

void DocxBody::append(QStringView text) {
    if (!m_paragraphs.empty()) {
        m_flow.text().append(text, visibility(m_paragraphs.back()));
    }
}

// White letters stand on a dark ground in tables, in text boxes and where something is shaded.
Visibility DocxBody::visibility(const Paragraph& paragraph) const {
    const Run& run = paragraph.run;
    const bool onWhite = !run.shaded && !paragraph.shaded && !m_colouredPage && !m_flow.inTable() &&
                         !m_flow.inTextBox();
    return run.hidden || run.tiny || paragraph.hiddenByStyle || (run.white && onWhite)
               ? Visibility::Hidden
               : Visibility::Visible;
}

void DocxBody::endParagraph() {
    if (m_paragraphs.empty()) {
        return;
    }
    const Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    Block& block = m_flow.block();
    block.level = paragraph.headingLevel >= 0 ? paragraph.headingLevel
                                              : m_styles.headingLevel(paragraph.style);
    if (block.level > 0) {
        block.kind = BlockKind::Heading;
    } else if (paragraph.listStated ? paragraph.list : m_styles.isList(paragraph.style)) {
        block.kind = BlockKind::ListItem;
    }
    m_flow.endParagraph();
}

void DocxBody::endRow() {
    if (m_rowsAreDeleted.empty()) {
        return;
    }
    const bool deleted = m_rowsAreDeleted.back();
    m_rowsAreDeleted.pop_back();
    if (deleted) {
        m_flow.dropRow();
    } else {
        m_flow.endRow();
    }
}

}  // namespace concordia::documents
