// The text of a DOCX file's main part, or of one of its notes, in reading order.
// Thread rule: belongs to one thread.
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "app/documents/archive/xml_reader.h"
#include "app/documents/document.h"
#include "app/documents/office/block_flow.h"
#include "app/documents/office/docx_styles.h"

namespace concordia::documents {

// Footnotes and endnotes by "footnote" or "endnote" and their id.
using DocxNotes = QHash<QString, BlockText>;

class DocxBody {
public:
    // Requires: all outlive the body.
    DocxBody(XmlReader& xml, const Limits& limits, const DocxStyles& styles, const DocxNotes& notes,
             BlockSink& sink);

    // Up to the end of the element that has begun, or of the part when none has. Throws ReadError.
    void read();

private:
    struct Run {
        bool hidden = false;
        bool white = false;
        bool shaded = false;
        bool tiny = false;
    };
    // What is known of a paragraph besides its text.
    struct Paragraph {
        QString style;
        int headingLevel = -1;  // not stated
        bool list = false;
        bool listStated = false;
        bool hiddenByStyle = false;
        bool shaded = false;
        Run run;
        bool inRun = false;
    };
    void start(QStringView name);
    void startStructure(QStringView name);
    void startRowProperty(QStringView name);
    void startContent(QStringView name);
    void startParagraphProperty(QStringView name);
    void startRunProperty(QStringView name);
    void end(QStringView name);
    void endParagraph();
    void endRow();
    void append(QStringView text);
    [[nodiscard]] Visibility visibility(const Paragraph& paragraph) const;

    XmlReader& m_xml;
    const DocxStyles& m_styles;
    const DocxNotes& m_notes;
    BlockFlow m_flow;

    std::vector<Paragraph> m_paragraphs;  // as many as are open in the flow
    std::vector<bool> m_rowsAreDeleted;   // likewise
    bool m_inText = false;
    bool m_inRowProperties = false;
    bool m_nextRowNamesColumns = false;
    bool m_colouredPage = false;
};

}  // namespace concordia::documents
