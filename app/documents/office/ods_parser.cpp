// ODS (OpenDocument 1.3). Cells hold the text that is shown, so numbers and dates need no rules.

#include <algorithm>

#include "app/documents/archive/xml_reader.h"
#include "app/documents/office/block_text.h"
#include "app/documents/office/odf_package.h"
#include "app/documents/office/odf_styles.h"
#include "app/documents/office/sheet_rows.h"
#include "app/documents/parsers.h"

namespace concordia::documents {

namespace {

// No sheet has more rows or columns; repetitions may claim to.
constexpr int kMaximalIndex = 1 << 21;
constexpr int kMaximalCopies = 1024;  // of a value to the right

class OdsReader {
public:
    OdsReader(XmlReader& xml, const Limits& limits, const OdfStyles& styles, BlockSink& sink)
        : m_xml(xml), m_limits(limits), m_styles(styles), m_rows(limits, sink), m_text(limits) {}

    void read() {
        while (m_xml.next()) {
            if (m_xml.isStart()) {
                start(m_xml.name());
            } else if (m_xml.isEnd()) {
                end(m_xml.name());
            } else if (m_paragraphs > 0) {
                m_text.appendCollapsed(m_xml.text(), Visibility::Visible);
            }
        }
    }

private:
    [[nodiscard]] int repeated(QStringView attribute) const {
        return std::clamp(m_xml.attribute(attribute).toInt(), 1, kMaximalIndex);
    }

    void start(QStringView name) {
        if (name == u"annotation" || name == u"shapes" || name == u"tracked-changes") {
            m_xml.skip();
        } else if (name == u"table") {
            m_rows.beginSheet(
                m_xml.attribute(u"name").toStdString(),
                m_styles.isHidden(QStringLiteral("table"), m_xml.attribute(u"style-name")));
            m_row = 0;
        } else if (name == u"table-row") {
            m_rowRepeats = repeated(u"number-rows-repeated");
            m_rowIsHidden = !m_xml.attribute(u"visibility").isEmpty() &&
                            m_xml.attribute(u"visibility") != u"visible";
            m_column = 0;
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            m_columnRepeats = repeated(u"number-columns-repeated");
            m_text = BlockText(m_limits);
        } else {
            startText(name);
        }
    }

    void startText(QStringView name) {
        if (name == u"p") {
            ++m_paragraphs;
        } else if (m_paragraphs > 0 && (name == u"s" || name == u"tab" || name == u"line-break")) {
            m_text.append(u" ", Visibility::Visible);
        }
    }

    void end(QStringView name) {
        if (name == u"p") {
            m_paragraphs = std::max(m_paragraphs - 1, 0);
            m_text.append(u" ", Visibility::Visible);
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            const int copies = m_text.visible().isEmpty() ? 0 : m_columnRepeats;
            for (int i = 0; i < std::min(copies, kMaximalCopies); ++i) {
                m_rows.addCell(m_column + i, m_text.visible());
            }
            m_column = std::min(m_column + m_columnRepeats, kMaximalIndex);
        } else if (name == u"table-row") {
            m_rows.endRow(m_row, m_rowRepeats, m_rowIsHidden);
            m_row = std::min(m_row + m_rowRepeats, kMaximalIndex);
        }
    }

    XmlReader& m_xml;
    const Limits& m_limits;
    const OdfStyles& m_styles;
    SheetRows m_rows;
    BlockText m_text;  // of the cell
    int m_paragraphs = 0;
    int m_row = 0;
    int m_column = 0;
    int m_rowRepeats = 1;
    int m_columnRepeats = 1;
    bool m_rowIsHidden = false;
};

}  // namespace

void parseOds(const Input& input, const Limits& limits, BlockSink& sink) {
    ZipArchive archive(input.bytes, limits);
    openOdfPackage(archive, sink);
    const OdfStyles styles(archive);
    XmlReader xml(archive, "content.xml");
    OdsReader(xml, limits, styles, sink).read();
}

}  // namespace concordia::documents
