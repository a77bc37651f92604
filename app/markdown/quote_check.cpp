#include "app/markdown/quote_check.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace concordia::markdown {
namespace {

// An opening mark, and those that close what it opens, in any of the languages' ways.
struct Marks {
    char16_t opening;
    QStringView closing;
};

constexpr std::array kMarks = {
    Marks{u'“', u"”"}, Marks{u'„', u"“”"}, Marks{u'«', u"»"}, Marks{u'»', u"«"},
    Marks{u'”', u"”"}, Marks{u'"', u"\""}, Marks{u'‘', u"’"}, Marks{u'‚', u"‘’"},
    Marks{u'‹', u"›"}, Marks{u'›', u"‹"},
};

constexpr QStringView kQuoteMarks = u"“”„«»\"‘’‚‹›'`´";
constexpr QStringView kEndMarks = u".,;:!?…·;";

bool isWord(QChar character) {
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool hasWord(QStringView text) {
    return std::ranges::any_of(text, isWord);
}

// The position of the mark that closes what begins at `open`; -1 when there is none.
qsizetype closingOf(QStringView text, qsizetype open) {
    const auto marks = std::ranges::find(kMarks, text[open].unicode(), &Marks::opening);
    if (marks == kMarks.end() || (open > 0 && isWord(text[open - 1]))) {
        return -1;
    }
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        const bool inside = i + 1 < text.size() && isWord(text[i + 1]);
        if (marks->closing.contains(text[i]) && !inside) {
            return i;
        }
    }
    return -1;
}

// Spaces in one form, quotation marks in one form, nothing that is not seen.
QString normalized(QStringView text) {
    QString result;
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_C)) {
        if (character.isSpace()) {
            if (!result.isEmpty() && result.back() != u' ') {
                result += u' ';
            }
        } else if (kQuoteMarks.contains(character)) {
            result += u'\'';
        } else if (character.category() != QChar::Other_Format) {
            result += character;
        }
    }
    return result.trimmed();
}

QString withoutEndMarks(QString text) {
    while (!text.isEmpty() && (kEndMarks.contains(text.back()) || text.back() == u' ')) {
        text.chop(1);
    }
    return text;
}

// Where `words` stand in `text` from `from` on, not as a part of longer words; -1: nowhere.
qsizetype findWords(const QString& words, const QString& text, qsizetype from) {
    for (qsizetype at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        const bool begins = at == 0 || !isWord(words.front()) || !isWord(text[at - 1]);
        const bool ends = end == text.size() || !isWord(words.back()) || !isWord(text[end]);
        if (begins && ends) {
            return at;
        }
    }
    return -1;
}

QString withFirstLetter(const QString& text, bool capital) {
    const QString first = text.first(1);
    return (capital ? first.toUpper() : first.toLower()) + text.sliced(1);
}

}  // namespace

QList<CitationMark> citationMarksIn(QStringView text) {
    static const QRegularExpression kBrackets(
        QStringLiteral("\\[[A-Za-z0-9]{1,3}(?:\\s*[,;،؛]\\s*[A-Za-z0-9]{1,3})*\\]"));
    static const QRegularExpression kOneId(QStringLiteral("[A-Za-z0-9]+"));
    QList<CitationMark> marks;
    auto matches = kBrackets.globalMatchView(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype start = match.capturedStart();
        auto ids = kOneId.globalMatchView(match.capturedView());
        while (ids.hasNext()) {
            const QRegularExpressionMatch id = ids.next();
            const qsizetype end =
                ids.hasNext() ? match.capturedStart() + id.capturedEnd() : match.capturedEnd();
            marks.append(
                {start, end - start,
                 text.sliced(match.capturedStart() + id.capturedStart(), id.capturedLength()),
                 start != match.capturedStart()});
            start = end;
        }
    }
    return marks;
}

QStringList quotationsBefore(QStringView before) {
    const QList<CitationMark> marks = citationMarksIn(before);
    for (qsizetype i = marks.size(); i > 0; --i) {
        const CitationMark& mark = marks[i - 1];
        const qsizetype end = mark.start + mark.length;
        if (hasWord(before.sliced(end))) {
            before = before.sliced(end);
            break;
        }
        before = before.first(mark.start);
    }
    QStringList quotations;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype end = closingOf(before, i);
        if (end >= 0) {
            const QStringView words = before.sliced(i + 1, end - i - 1).trimmed();
            if (hasWord(words)) {
                quotations.append(words.toString());
            }
            i = end;
        }
    }
    return quotations;
}

bool standsIn(QStringView quotation, QStringView passage) {
    static const QRegularExpression kEllipsis(
        QStringLiteral("\\s*(?:\\[\\s*(?:…|\\.\\.\\.)\\s*\\]"
                       "|…|\\.\\.\\.)\\s*"));
    const QString text = normalized(passage);
    qsizetype from = 0;
    bool any = false;
    for (const QString& part : normalized(quotation).split(kEllipsis, Qt::SkipEmptyParts)) {
        const QString words = withoutEndMarks(part);
        if (!hasWord(words)) {
            continue;
        }
        const std::array places = {findWords(words, text, from),
                                   findWords(withFirstLetter(words, true), text, from),
                                   findWords(withFirstLetter(words, false), text, from)};
        const auto found = std::ranges::find_if(places, [](qsizetype at) { return at >= 0; });
        if (found == places.end()) {
            return false;
        }
        from = *found + words.size();
        any = true;
    }
    return any;
}

}  // namespace concordia::markdown
