#include "app/storage/text_folding.h"

#include <algorithm>

namespace concordia {
namespace {

bool isAscii(QStringView text) {
    return std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x80; });
}

// Letters that Unicode does not take apart, although readers see a plain letter in them.
void appendPlain(QString& folded, QChar unit) {
    switch (unit.unicode()) {
        case u'ß':
            folded += QLatin1String("ss");
            break;
        case u'æ':
            folded += QLatin1String("ae");
            break;
        case u'œ':
            folded += QLatin1String("oe");
            break;
        case u'þ':
            folded += QLatin1String("th");
            break;
        case u'ø':
            folded += u'o';
            break;
        case u'đ':
        case u'ð':
            folded += u'd';
            break;
        case u'ħ':
            folded += u'h';
            break;
        case u'ı':
            folded += u'i';
            break;
        case u'ł':
            folded += u'l';
            break;
        case u'ŧ':
            folded += u't';
            break;
        case u'ς':  // sigma at the end of a word
            folded += u'σ';
            break;
        default:
            folded += unit;
    }
}

struct CodePoint {
    char32_t value = 0;
    qsizetype size = 1;  // UTF-16 units
};

CodePoint codePointAt(QStringView text, qsizetype at) {
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    }
    return {unit.unicode(), 1};
}

bool belongsToWord(char32_t value) {
    return QChar::isLetterOrNumber(value) || QChar::isMark(value);
}

}  // namespace

QString foldText(QStringView text) {
    if (isAscii(text)) {
        return text.toString().toLower();
    }
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(parts.size());
    for (const QChar unit : parts) {
        if (!unit.isMark()) {
            appendPlain(folded, unit);
        }
    }
    return folded;
}

void forEachWord(QStringView text, const OnWord& onWord) {
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = at;
        while (at < text.size()) {
            const CodePoint point = codePointAt(text, at);
            if (!belongsToWord(point.value)) {
                break;
            }
            at += point.size;
        }
        if (at == begin) {
            at += codePointAt(text, at).size;
            continue;
        }
        const QString folded = foldText(text.sliced(begin, at - begin));
        // A mark without a letter folds to nothing.
        if (!folded.isEmpty() && !onWord(begin, at, folded)) {
            return;
        }
    }
}

}  // namespace concordia
