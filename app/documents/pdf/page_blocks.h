// Lines of a page as blocks: paragraphs, headings, items of lists and rows of tables.
// Thread rule: belongs to one thread.
#pragma once

#include <QHash>
#include <QString>
#include <utility>
#include <vector>

#include "app/documents/document.h"
#include "app/documents/pdf/pdf_page.h"
#include "app/documents/pdf/reading_order.h"

namespace concordia::documents {

// The levels, from 1, of the entries in a document's outline, by page and simplified text.
using PdfOutline = QHash<std::pair<int, QString>, int>;

// As outlines and pages write a heading in different ways.
[[nodiscard]] QString simplifiedHeading(const QString& text);

class PageBlocks {
public:
    // `letterSize` is that of the document's usual text, in points. Requires: all outlive this.
    PageBlocks(const PdfOutline& outline, double letterSize, BlockSink& sink)
        : m_outline(outline), m_usualSize(letterSize), m_sink(sink) {}

    // `number` counts from 1.
    void add(PdfPage page, int number);

private:
    void addGroup(const LineGroup& group);
    void addText(const PageLine& line, const QRectF& column);
    void addRow(const PageLine& line);
    [[nodiscard]] bool beginsBlock(const QString& text, const QRectF& box,
                                   const QRectF& column) const;
    void joinText(const QString& text);
    void end();

    const PdfOutline& m_outline;
    double m_usualSize;
    BlockSink& m_sink;
    int m_page = 0;
    double m_pitch = 0;  // usual distance of lines in the group

    // The block so far; empty text when there is none.
    QString m_text;
    std::vector<QRectF> m_boxes;  // one a line
    BlockKind m_kind = BlockKind::Paragraph;
    double m_size = 0;         // of its letters
    double m_letterWidth = 0;  // on average, in the last line
    bool m_wordGoesOn = false;
};

}  // namespace concordia::documents
