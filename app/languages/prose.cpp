#include "app/languages/prose.h"

#include <QRegularExpression>
#include <QStringList>

namespace concordia {
namespace {

constexpr QLatin1String kTicks{"```"};
constexpr QLatin1String kDollars{"$$"};

constexpr int kFewestWords = 6;
constexpr int kFewestIdeographs = 12;  // of scripts that write words without spaces

// Code between ticks, addresses, quotations of each kind, words in italics, formulas. What is
// opened and not closed may still be written.
const QRegularExpression& leftOut() {
    static const QRegularExpression kLeftOut(
        QStringLiteral("`[^`]*(?:`|$)"
                       "|\\]\\([^)]*(?:\\)|$)|<[^>\\s][^>]*>|\\bhttps?://\\S+"
                       "|“[^“”]*(?:[“”]|$)|„[^„“”]*(?:[“”]|$)|«[^»]*(?:»|$)|»[^«»]*(?:«|$)"
                       "|\"[^\"]*(?:\"|$)|‘[^‘’]*(?:’|$)|”[^”]*(?:”|$)"
                       "|(?<![*\\w])\\*(?![*\\s])[^*]+(?:\\*|$)|(?<![_\\w])_(?![_\\s])[^_]+(?:_|$)"
                       "|\\\\\\(.*?(?:\\\\\\)|$)|\\$[^$]+(?:\\$|$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return kLeftOut;
}

bool isIdeograph(QChar letter) {
    const QChar::Script script = letter.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

// Words of at least two letters count.
bool isSentence(QStringView line) {
    int words = 0;
    int letters = 0;
    int ideographs = 0;
    for (const QChar character : line) {
        ideographs += isIdeograph(character) ? 1 : 0;
        letters = character.isLetter() || character.isMark() ? letters + 1 : 0;
        words += letters == 2 ? 1 : 0;
    }
    return words >= kFewestWords || ideographs >= kFewestIdeographs;
}

// Whether the line begins with the mark and does not have it again.
bool opens(QStringView line, QLatin1String mark) {
    if (!line.startsWith(mark)) {
        return false;
    }
    qsizetype end = mark.size();
    while (end < line.size() && line[end] == mark.front()) {
        ++end;
    }
    return !line.sliced(end).contains(mark);
}

bool isFence(QStringView line) {
    return opens(line, kTicks) || line.startsWith(QLatin1String("~~~")) || opens(line, kDollars);
}

// Formulas may end behind their last line.
bool closes(QStringView line, const QString& fence) {
    return fence == kDollars ? line.contains(fence) : line.startsWith(fence);
}

}  // namespace

QString proseOf(const QString& markdown) {
    QStringList lines;
    QString fence;  // that ends the code or formula we are in
    for (const QStringView whole : QStringView(markdown).split(u'\n')) {
        const QStringView line = whole.trimmed();
        if (!fence.isEmpty()) {
            if (closes(line, fence)) {
                fence.clear();
            }
        } else if (isFence(line)) {
            fence = line.first(2).toString();
        } else if (!line.startsWith(u'>') && !line.startsWith(u'|')) {
            QString text = line.toString();
            text.replace(leftOut(), QStringLiteral(" "));
            if (isSentence(text)) {
                lines.append(text);
            }
        }
    }
    return lines.join(u'\n');
}

}  // namespace concordia
