#include "app/documents/office/docx_body.h"

#include <utility>

namespace concordia::documents {

namespace {

// Deleted and moved text, former properties, what repeats other content for older programs, and
// the reading aids above Asian text.
bool isLeftOut(QStringView name) {
    return name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"rt" ||
           name.endsWith(u"PrChange") || name == u"numberingChange" || name == u"instrText";
}

constexpr int kTinyHalfPoints = 4;  // letters of two points are meant for no reader

}  // namespace

DocxBody::DocxBody(XmlReader& xml, const Limits& limits, const DocxStyles& styles,
                   const DocxNotes& notes, BlockSink& sink)
    : m_xml(xml), m_limits(limits), m_styles(styles), m_notes(notes), m_sink(sink) {}

void DocxBody::read() {
    while (m_xml.next()) {
        if (m_xml.isStart()) {
            start(m_xml.name());
        } else if (m_xml.isEnd()) {
            end(m_xml.name());
        } else if (m_inText) {
            append(m_xml.text());
        }
    }
    flushDeferred();
}

void DocxBody::start(QStringView name) {
    if (m_inRowProperties && !m_rows.empty()) {
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
        m_paragraphs.push_back({.text = BlockText(m_limits)});
    } else if (name == u"tr") {
        m_rows.push_back({.text = BlockText(m_limits)});
        m_rows.back().namesColumns = std::exchange(m_nextRowNamesColumns, false);
    } else if (name == u"tblLook") {
        m_nextRowNamesColumns = m_xml.attribute(u"firstRow") == u"1";
    } else if (name == u"tc") {
        m_cells.emplace_back(m_limits);
    } else if (name == u"trPr") {
        m_inRowProperties = true;
    } else if (name == u"background") {
        const QString colour = m_xml.attribute(u"color").toUpper();
        m_colouredPage = !colour.isEmpty() && colour != u"FFFFFF" && colour != u"AUTO";
    }
}

void DocxBody::startRowProperty(QStringView name) {
    if (name == u"del") {
        m_rows.back().deleted = true;
    } else if (name == u"tblHeader") {
        m_rows.back().namesColumns = m_xml.isOn(u"val");
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
            BlockText text(m_limits);
            text.append(*note, visibility(paragraph));
            m_deferred.emplace_back(std::move(text), Block{});
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
        const int level = m_xml.attribute(u"val").toInt() + 1;
        paragraph.headingLevel = level >= 1 && level <= 9 ? level : 0;
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
        endCell();
    } else if (name == u"tr") {
        endRow();
    } else if (name == u"trPr") {
        m_inRowProperties = false;
    }
}

void DocxBody::append(QStringView text) {
    if (!m_paragraphs.empty()) {
        Paragraph& paragraph = m_paragraphs.back();
        paragraph.text.append(text, visibility(paragraph));
    }
}

// White letters stand on a dark ground in tables, in text boxes and where something is shaded.
Visibility DocxBody::visibility(const Paragraph& paragraph) const {
    const Run& run = paragraph.run;
    const bool onWhite = !run.shaded && !paragraph.shaded && !m_colouredPage && m_rows.empty() &&
                         m_paragraphs.size() == 1;
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
    if (!m_cells.empty()) {
        m_cells.back().append(paragraph.text, u" ");
        return;
    }
    Block block;
    block.level = paragraph.headingLevel >= 0 ? paragraph.headingLevel
                                              : m_styles.headingLevel(paragraph.style);
    if (block.level > 0) {
        block.kind = BlockKind::Heading;
    } else if (paragraph.listStated ? paragraph.list : m_styles.isList(paragraph.style)) {
        block.kind = BlockKind::ListItem;
    }
    add(paragraph.text, std::move(block));
}

void DocxBody::endCell() {
    if (m_cells.empty()) {
        return;
    }
    const BlockText cell = std::move(m_cells.back());
    m_cells.pop_back();
    if (!m_rows.empty()) {
        m_rows.back().text.appendCell(cell, m_rows.back().cells == 0);
        ++m_rows.back().cells;
    }
}

void DocxBody::endRow() {
    if (m_rows.empty()) {
        return;
    }
    const Row row = std::move(m_rows.back());
    m_rows.pop_back();
    if (row.deleted) {
        return;
    }
    if (m_cells.empty()) {
        add(row.text, {.kind = BlockKind::TableRow, .level = row.namesColumns ? 1 : 0});
    } else {
        m_cells.back().append(row.text, u" ");
    }
}

void DocxBody::add(const BlockText& text, Block block) {
    if (!m_paragraphs.empty()) {
        m_deferred.emplace_back(text, std::move(block));
        return;
    }
    text.addTo(m_sink, std::move(block));
    flushDeferred();
}

void DocxBody::flushDeferred() {
    for (const auto& [text, block] : m_deferred) {
        text.addTo(m_sink, block);
    }
    m_deferred.clear();
}

}  // namespace concordia::documents
