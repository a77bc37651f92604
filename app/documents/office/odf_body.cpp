#include "app/documents/office/odf_body.h"

#include <algorithm>
#include <array>

namespace concordia::documents {

namespace {

// Deleted text, comments, numbers of notes, reading aids, descriptions of pictures, and what
// programs keep for themselves.
bool isLeftOut(const XmlReader& xml) {
    constexpr std::array<QStringView, 12> kNames{
        u"tracked-changes", u"annotation",  u"note-citation",  u"ruby-text",
        u"forms",           u"scripts",     u"settings",       u"binary-data",
        u"header-decl",     u"footer-decl", u"date-time-decl", u"sequence-decls"};
    return std::ranges::find(kNames, xml.name()) != kNames.end() ||
           xml.name().endsWith(u"-source") || xml.space().contains(u":svg-compatible:");
}

// What a slide repeats from the others.
bool isRunning(QStringView frameClass) {
    return frameClass == u"header" || frameClass == u"footer" || frameClass == u"date-time" ||
           frameClass == u"page-number";
}

}  // namespace

OdfBody::OdfBody(XmlReader& xml, const Limits& limits, const OdfStyles& styles, BlockSink& sink)
    : m_xml(xml), m_styles(styles), m_slides(sink), m_flow(limits, m_slides) {}

void OdfBody::read() {
    bool inBody = false;
    while (m_xml.next()) {
        if (m_xml.name() == u"body") {
            inBody = m_xml.isStart();
        } else if (!inBody) {
            continue;  // what ends behind the body has not been seen to begin
        } else if (m_xml.isStart()) {
            start(m_xml.name());
        } else if (m_xml.isEnd()) {
            end(m_xml.name());
        } else if (m_flow.inParagraph()) {
            m_flow.text().appendCollapsed(m_xml.text(), visibility());
        }
    }
    m_flow.flush();
    m_slides.end();
}

void OdfBody::start(QStringView name) {
    if (isLeftOut(m_xml) || (name == u"frame" && isRunning(m_xml.attribute(u"class")))) {
        m_xml.skip();
        return;
    }
    startBlock(name);
    startTable(name);
    if (m_flow.inParagraph()) {
        startText(name);
    }
}

void OdfBody::startBlock(QStringView name) {
    if (name == u"p" || name == u"h") {
        beginParagraph(name);
    } else if (name == u"list") {
        ++m_lists;
    } else if (name == u"frame") {
        m_frameClass = m_xml.attribute(u"class");
    } else if (name == u"section") {
        m_sectionHides.push_back(m_xml.attribute(u"display") == u"none");
    } else if (name == u"page") {
        m_slides.begin(isHidden(QStringLiteral("drawing-page")));
    }
}

void OdfBody::startTable(QStringView name) {
    if (name == u"table-header-rows") {
        ++m_headerRows;
    } else if (name == u"table-row") {
        m_flow.beginRow({.kind = BlockKind::TableRow, .level = m_headerRows > 0 ? 1 : 0});
    } else if (name == u"table-cell" || name == u"covered-table-cell") {
        m_flow.beginCell();
    }
}

void OdfBody::startText(QStringView name) {
    if (name == u"span") {
        beginSpan(isHidden(QStringLiteral("text")));
    } else if (name == u"hidden-text") {
        beginSpan(true);
    } else if (name == u"s") {
        const int count = std::clamp(m_xml.attribute(u"c").toInt(), 1, 1000);
        m_flow.text().append(QString(count, u' '), visibility());
    } else if (name == u"tab") {
        m_flow.text().append(u"\t", visibility());
    } else if (name == u"line-break") {
        m_flow.text().append(u"\n", visibility());
    }
}

void OdfBody::beginParagraph(QStringView name) {
    const QString style = m_xml.attribute(u"style-name");
    const bool slideTitle = m_slides.slide() > 0 && m_frameClass == u"title";
    Block block;
    if (name == u"h") {
        block.kind = BlockKind::Heading;
        block.level = std::clamp(m_xml.attribute(u"outline-level").toInt(), 1, 9);
    } else if (slideTitle || m_styles.isTitle(QStringLiteral("paragraph"), style)) {
        block.kind = BlockKind::Heading;
        block.level = 1;
    } else if (m_lists > 0) {
        block.kind = BlockKind::ListItem;
    }
    m_flow.beginParagraph(std::move(block));
    beginSpan(isHidden(QStringLiteral("paragraph")));
}

void OdfBody::beginSpan(bool hidden) {
    m_hides.push_back(hidden);
}

// Of the element that starts. White letters stand on a dark ground on slides, in tables and boxes.
bool OdfBody::isHidden(const QString& family) const {
    const QString style = m_xml.attribute(u"style-name");
    const bool onWhite = m_slides.slide() == 0 && !m_flow.inTable() && !m_flow.inTextBox();
    return m_styles.isHidden(family, style) ||
           (onWhite && m_styles.isWhite(family, style) && !m_styles.isShaded(family, style));
}

Visibility OdfBody::visibility() const {
    const auto hides = [](bool one) { return one; };
    return std::ranges::any_of(m_hides, hides) || std::ranges::any_of(m_sectionHides, hides)
               ? Visibility::Hidden
               : Visibility::Visible;
}

void OdfBody::end(QStringView name) {
    const bool text = name == u"span" || name == u"hidden-text" || name == u"p" || name == u"h";
    if (text && m_flow.inParagraph()) {
        m_hides.pop_back();
    }
    if (name == u"p" || name == u"h") {
        m_flow.endParagraph();
    } else if (name == u"list") {
        --m_lists;
    } else if (name == u"frame") {
        m_frameClass.clear();
    } else if (name == u"section") {
        m_sectionHides.pop_back();
    } else if (name == u"page") {
        m_flow.flush();
        m_slides.end();
    } else {
        endTable(name);
    }
}

void OdfBody::endTable(QStringView name) {
    if (name == u"table-header-rows") {
        --m_headerRows;
    } else if (name == u"table-row") {
        m_flow.endRow();
    } else if (name == u"table-cell" || name == u"covered-table-cell") {
        m_flow.endCell();
    }
}

}  // namespace concordia::documents
