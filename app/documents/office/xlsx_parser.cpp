// XLSX (SpreadsheetML, ECMA-376 part 1, chapter 18): the rows of each sheet, with the values that
// were last calculated.

#include <algorithm>
#include <vector>

#include "app/documents/archive/xml_reader.h"
#include "app/documents/office/number_formats.h"
#include "app/documents/office/office_package.h"
#include "app/documents/office/sheet_rows.h"
#include "app/documents/parsers.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

namespace {

constexpr int kMaximalRow = 1 << 20;     // as many as the format allows
constexpr int kMaximalColumn = 1 << 14;  // likewise

struct Sheet {
    std::string name;
    std::string part;
    bool hidden = false;
};

struct Workbook {
    std::vector<Sheet> sheets;
    DateSystem dates = DateSystem::From1900;
};

Workbook readWorkbook(ZipArchive& archive, const std::string& part,
                      const Relationships& relationships) {
    Workbook workbook;
    XmlReader xml(archive, part);
    while (xml.next()) {
        if (!xml.isStart()) {
            continue;
        }
        if (xml.name() == u"workbookPr") {
            const QString value = xml.attribute(u"date1904");
            workbook.dates =
                value == u"1" || value == u"true" ? DateSystem::From1904 : DateSystem::From1900;
        } else if (xml.name() == u"sheet") {
            const auto found = relationships.find(xml.reference().toStdString());
            // Sheets that are only a chart have no rows.
            if (found != relationships.end() && found->second.type == "worksheet") {
                const QString state = xml.attribute(u"state");
                workbook.sheets.push_back({.name = xml.attribute(u"name").toStdString(),
                                           .part = found->second.target,
                                           .hidden = state == u"hidden" || state == u"veryHidden"});
            }
        }
    }
    return workbook;
}

std::vector<QString> readSharedStrings(ZipArchive& archive, const std::string& part,
                                       const Limits& limits) {
    std::vector<QString> strings;
    if (part.empty() || !archive.contains(part)) {
        return strings;
    }
    XmlReader xml(archive, part);
    bool inText = false;
    while (xml.next()) {
        const QStringView name = xml.name();
        if (xml.isText()) {
            if (inText && !strings.empty()) {
                strings.back() += xml.text();
            }
        } else if (xml.isStart() && name == u"rPh") {
            xml.skip();  // how to say it
        } else if (xml.isStart() && name == u"si") {
            if (strings.size() >= 8 * limits.blocks) {
                throw ReadError(ReadErrorCode::TooManyParts, part);
            }
            strings.emplace_back();
        } else if (name == u"t") {
            inText = xml.isStart();
        }
    }
    return strings;
}

// Of a cell's name: "AB12" is column 27; -1 when it is none.
int columnOf(QStringView cell) {
    int column = 0;
    for (const QChar one : cell) {
        const char16_t letter = one.toUpper().unicode();
        if (letter < u'A' || letter > u'Z') {
            break;
        }
        column = std::min(26 * column + (letter - u'A' + 1), kMaximalColumn);
    }
    return column - 1;
}

class SheetReader {
public:
    SheetReader(XmlReader& xml, const std::vector<QString>& strings, const NumberFormats& formats,
                SheetRows& rows)
        : m_xml(xml), m_strings(strings), m_formats(formats), m_rows(rows) {}

    void read() {
        while (m_xml.next()) {
            const QStringView name = m_xml.name();
            if (m_xml.isText()) {
                m_value += m_inValue ? m_xml.text() : QStringView();
            } else if (name == u"v" || name == u"t") {
                m_inValue = m_xml.isStart();
            } else if (m_xml.isStart()) {
                start(name);
            } else if (name == u"c") {
                m_rows.addCell(m_column, shownValue());
            } else if (name == u"row") {
                m_rows.endRow(m_row, 1, m_rowIsHidden);
            }
        }
    }

private:
    void start(QStringView name) {
        if (name == u"row") {
            const int number = m_xml.attribute(u"r").toInt();
            m_row = std::min(number > 0 ? number - 1 : m_row + 1, kMaximalRow);
            m_rowIsHidden = !m_xml.attribute(u"hidden").isEmpty() && m_xml.isOn(u"hidden");
            m_column = -1;
        } else if (name == u"c") {
            const int column = columnOf(m_xml.attribute(u"r"));
            m_column = std::min(std::max(column, m_column + 1), kMaximalColumn);
            m_type = m_xml.attribute(u"t");
            m_style = m_xml.attribute(u"s").toInt();
            m_value.clear();
        } else if (name == u"rPh" || name == u"f") {
            m_xml.skip();  // how to say it, how it is calculated
        }
    }

    [[nodiscard]] QString shownValue() const {
        if (m_type == u"s") {
            bool isNumber = false;
            const std::size_t index = m_value.trimmed().toULongLong(&isNumber);
            return isNumber && index < m_strings.size() ? m_strings[index] : QString();
        }
        if (m_type == u"b") {
            return m_value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        }
        return m_type.isEmpty() || m_type == u"n" ? m_formats.shown(m_value, m_style) : m_value;
    }

    XmlReader& m_xml;
    const std::vector<QString>& m_strings;
    const NumberFormats& m_formats;
    SheetRows& m_rows;
    QString m_type;  // of the cell, with the three that follow
    QString m_value;
    int m_style = 0;
    int m_column = -1;
    int m_row = -1;
    bool m_rowIsHidden = false;
    bool m_inValue = false;
};

}  // namespace

void parseXlsx(const Input& input, const Limits& limits, BlockSink& sink) {
    ZipArchive archive(input.bytes, limits);
    const std::string part = openOfficePackage(archive, sink);
    const Relationships relationships = readRelationships(archive, part);
    const Workbook workbook = readWorkbook(archive, part, relationships);
    const std::vector<QString> strings =
        readSharedStrings(archive, targetOfType(relationships, "sharedStrings"), limits);
    NumberFormats formats;
    if (const std::string name = targetOfType(relationships, "styles"); archive.contains(name)) {
        formats = NumberFormats(archive, name, workbook.dates);
    }
    SheetRows rows(limits, sink);
    int done = 0;
    for (const Sheet& sheet : workbook.sheets) {
        rows.beginSheet(sheet.name, sheet.hidden);
        XmlReader xml(archive, sheet.part);
        SheetReader(xml, strings, formats, rows).read();
        sink.progress(++done, static_cast<int>(workbook.sheets.size()));
    }
}

}  // namespace concordia::documents
