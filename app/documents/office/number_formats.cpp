#include "app/documents/office/number_formats.h"

#include <QDateTime>
#include <QHash>
#include <cmath>

#include "app/documents/archive/xml_reader.h"

namespace concordia::documents {

namespace {

// The formats every file has without saying so (18.8.30); those for dates of other scripts too.
QString builtInCode(int id) {
    switch (id) {
        case 1:
        case 3:
        case 37:
        case 38:
            return QStringLiteral("0");
        case 2:
        case 4:
        case 39:
        case 40:
            return QStringLiteral("0.00");
        case 9:
            return QStringLiteral("0%");
        case 10:
            return QStringLiteral("0.00%");
        case 22:
            return QStringLiteral("yyyy h:mm");
        default:
            break;
    }
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 33)) {
        return QStringLiteral("h:mm");
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
        return QStringLiteral("yyyy");
    }
    return {};
}

// The part for positive numbers, without what is quoted, escaped or in brackets.
QString bare(const QString& code) {
    QString result;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar one = code[i];
        if (one == u'"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (one == u'\\' || one == u'_' || one == u'*') {
            ++i;
        } else if (one == u'[' || one == u']') {
            // Elapsed time stands in brackets: [h]:mm.
            const bool elapsed = one == u'[' && i + 1 < code.size() &&
                                 QStringView(u"hms").contains(code[i + 1].toLower());
            result += elapsed ? QStringLiteral("h") : QString();
            bracketed = one == u'[';
        } else if (one == u';' && !bracketed) {
            break;
        } else if (!bracketed) {
            result += one.toLower();
        }
    }
    return result;
}

constexpr int kMaximalDecimals = 15;

}  // namespace

NumberFormats::Format NumberFormats::formatOf(int id, const QString& code) {
    const QString format = bare(code.isEmpty() ? builtInCode(id) : code);
    if (format.isEmpty() || format == u"general" || format == u"@") {
        return {};
    }
    const bool date = format.contains(u'y') || format.contains(u'd');
    const bool time = format.contains(u'h') || format.contains(u's');
    if (date || time || format.contains(u'm')) {
        return {.kind = date && time ? Kind::DateAndTime : time ? Kind::Time : Kind::Date};
    }
    const qsizetype point = format.indexOf(u'.');
    int decimals = 0;
    for (qsizetype i = point + 1; point >= 0 && i < format.size() && format[i] == u'0'; ++i) {
        ++decimals;
    }
    const bool optional = format.contains(u'#') && point >= 0 && decimals == 0;
    if (format.contains(u'e') || format.contains(u'/') || optional) {
        return {};
    }
    return {.kind = format.contains(u'%') ? Kind::Percent : Kind::Fixed,
            .decimals = std::min(decimals, kMaximalDecimals)};
}

NumberFormats::NumberFormats(ZipArchive& archive, const std::string& part, DateSystem dates)
    : m_dates(dates) {
    XmlReader xml(archive, part);
    QHash<int, QString> codes;
    bool inCellFormats = false;
    while (xml.next()) {
        const QStringView name = xml.name();
        if (name == u"cellXfs") {
            inCellFormats = xml.isStart();
        } else if (xml.isStart() && name == u"numFmt") {
            codes.insert(xml.attribute(u"numFmtId").toInt(), xml.attribute(u"formatCode"));
        } else if (xml.isStart() && inCellFormats && name == u"xf") {
            const int id = xml.attribute(u"numFmtId").toInt();
            m_cellFormats.push_back(formatOf(id, codes.value(id)));
        }
    }
}

QString NumberFormats::shown(const QString& value, int style) const {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return value;
    }
    const Format format = style >= 0 && static_cast<std::size_t>(style) < m_cellFormats.size()
                              ? m_cellFormats[static_cast<std::size_t>(style)]
                              : Format{};
    switch (format.kind) {
        case Kind::General:
            break;
        case Kind::Fixed:
            return QString::number(number, 'f', format.decimals);
        case Kind::Percent:
            return QString::number(100 * number, 'f', format.decimals) + u'%';
        case Kind::Date:
        case Kind::Time:
        case Kind::DateAndTime:
            return shownDate(number, format.kind);
    }
    // As many digits as programs show; files hold 0.1 as 0.10000000000000001.
    return QString::number(number, 'g', 15);
}

// In the way of ISO 8601: what a program shows depends on where it runs.
QString NumberFormats::shownDate(double value, Kind kind) const {
    constexpr double kMaximalDays = 2'958'466;  // the end of the year 9999
    constexpr qint64 kSecondsOfDay = 86'400;
    if (value < 0 || value >= kMaximalDays) {
        return QString::number(value, 'g', 15);
    }
    const qint64 seconds = std::llround(value * static_cast<double>(kSecondsOfDay));
    // Days from 1 March 1900 on are right; before, the format counts a 29 February 1900.
    const QDate zero = m_dates == DateSystem::From1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate day = zero.addDays(seconds / kSecondsOfDay);
    const QTime time =
        QTime::fromMSecsSinceStartOfDay(static_cast<int>(1000 * (seconds % kSecondsOfDay)));
    const QString clock =
        time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (kind == Kind::Time && seconds < kSecondsOfDay) {
        return clock;
    }
    const QString date = day.toString(Qt::ISODate);
    return kind == Kind::Date ? date : date + u' ' + clock;
}

}  // namespace concordia::documents
