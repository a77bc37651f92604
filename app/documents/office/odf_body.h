// The text of an ODT or ODP file's content in reading order (ODF 1.3, part 3).
// Thread rule: belongs to one thread.
#pragma once

#include <QString>
#include <vector>

#include "app/documents/archive/xml_reader.h"
#include "app/documents/office/block_flow.h"
#include "app/documents/office/odf_styles.h"
#include "app/documents/office/slide_sink.h"

namespace concordia::documents {

class OdfBody {
public:
    // Requires: all outlive the body.
    OdfBody(XmlReader& xml, const Limits& limits, const OdfStyles& styles, BlockSink& sink);

    // Throws ReadError.
    void read();
    // Of a presentation; 0 for a text.
    [[nodiscard]] int slides() const { return m_slides.slide(); }

private:
    void start(QStringView name);
    void startBlock(QStringView name);
    void startTable(QStringView name);
    void startText(QStringView name);
    void beginParagraph(QStringView name);
    void end(QStringView name);
    void endTable(QStringView name);
    void beginSpan(bool hidden);
    [[nodiscard]] bool isHidden(const QString& family) const;
    [[nodiscard]] Visibility visibility() const;

    XmlReader& m_xml;
    const OdfStyles& m_styles;
    SlideSink m_slides;
    BlockFlow m_flow;
    // Whether the spans and paragraphs that are open hide what is in them, from the outermost on.
    std::vector<bool> m_hides;
    std::vector<bool> m_sectionHides;
    QString m_frameClass;  // of the frame on a slide
    int m_lists = 0;
    int m_headerRows = 0;
};

}  // namespace concordia::documents
