#include "app/documents/pdf/pdf_page.h"

#include <algorithm>

namespace concordia::documents {

QString textOf(const PageLine& line, LineKind kind) {
    QString text;
    for (const LinePiece& piece : line.pieces) {
        if (!text.isEmpty()) {
            text += kind == LineKind::TableRow ? u'\t' : u' ';
        }
        text += piece.text;
    }
    return text;
}

QRectF boxOf(const PageLine& line) {
    QRectF all;
    for (const LinePiece& piece : line.pieces) {
        all = all.united(piece.box);
    }
    return all;
}

double letterSize(QStringView text, double boxHeight) {
    // In parts of the size, as most typefaces have it.
    constexpr double kSmall = 0.53;
    constexpr double kTall = 0.73;
    constexpr double kAccented = 0.92;  // capitals with something above them
    constexpr double kLong = 0.21;
    constexpr QStringView kSmallLetters =
        u"acegmnopqrsuvwxyz.,:;-_\u2026\u00E7\u0105\u0119\u0137\u0146\u0157\u015F\u0173\u0219"
        u"\u03B1\u03B3\u03B5\u03B7\u03B9\u03BA\u03BC\u03BD\u03BF\u03C0\u03C1\u03C2\u03C3\u03C4"
        u"\u03C5\u03C7\u03C9\u0430\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043A\u043B\u043C"
        u"\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0445\u0446\u0447\u0448\u0449\u044A\u044B"
        u"\u044C\u044D\u044E\u044F";
    constexpr QStringView kLongLetters =
        u"gjpqy,;()[]{}|/@Q_\u201A\u201E\u00E7\u0105\u0119\u0123\u012F\u0137\u013C\u0146\u0157"
        u"\u015F\u0163\u0173\u0219\u021B\u03B2\u03B3\u03B6\u03B7\u03BC\u03BE\u03C1\u03C2\u03C6"
        u"\u03C7\u03C8\u0440\u0443\u0444\u0446\u0449";
    double above = kSmall;
    double below = 0;
    for (const QChar one : text) {
        if (one.isUpper() && one.decompositionTag() == QChar::Canonical) {
            above = kAccented;
        } else if (!one.isSpace() && !kSmallLetters.contains(one)) {
            above = std::max(above, kTall);
        }
        below = kLongLetters.contains(one) ? kLong : below;
    }
    return boxHeight / (above + below);
}

}  // namespace concordia::documents
