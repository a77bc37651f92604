#include "app/storage/search_query.h"

#include <QStringList>
#include <algorithm>
#include <optional>

#include "app/storage/text_folding.h"

namespace concordia {
namespace {

constexpr qsizetype kBefore = 40;  // UTF-16 units shown before the first hit
constexpr qsizetype kShown = 160;  // and in all
constexpr qsizetype kMostWords = 32;

struct Term {
    QStringList words;    // that follow each other
    bool prefix = false;  // the last of them may go on
};

bool isQuote(QChar unit) {
    return QStringView(u"\"“”„«»").contains(unit);
}

void addTerm(QList<Term>& terms, QStringView text, qsizetype& left) {
    Term term;
    forEachWord(text, [&](qsizetype, qsizetype, const QString& folded) {
        term.words.append(folded);
        return --left > 0;
    });
    if (!term.words.isEmpty()) {
        terms.append(term);
    }
}

// Space-separated pieces and quoted phrases; the last piece is one that is still being typed,
// unless a quotation mark or a space ended it.
QList<Term> termsOf(QStringView typed) {
    QList<Term> terms;
    qsizetype left = kMostWords;
    qsizetype at = 0;
    while (at < typed.size() && left > 0) {
        const bool quoted = isQuote(typed[at]);
        at += quoted || typed[at].isSpace() ? 1 : 0;
        const qsizetype begin = at;
        while (at < typed.size() &&
               !(quoted ? isQuote(typed[at]) : typed[at].isSpace() || isQuote(typed[at]))) {
            ++at;
        }
        const bool stillTyped = at == typed.size();
        addTerm(terms, typed.sliced(begin, at - begin), left);
        if (stillTyped && !terms.isEmpty() && at > begin) {
            terms.last().prefix = true;
        }
        at += quoted && !stillTyped ? 1 : 0;
    }
    return terms;
}

bool matches(const QList<Term>& terms, const QString& folded) {
    return std::ranges::any_of(terms, [&](const Term& term) {
        const bool whole = term.words.contains(folded);
        return whole || (term.prefix && folded.startsWith(term.words.last()));
    });
}

QString plain(QStringView text) {
    QString line = text.toString();
    for (QChar& unit : line) {
        if (unit.isSpace()) {
            unit = u' ';
        }
    }
    return line.toHtmlEscaped();
}

// Moves a cut to the next space nearby, so that words stay whole; never into a surrogate pair.
qsizetype wordBoundary(QStringView text, qsizetype at, int step) {
    for (qsizetype moved = at; moved > 0 && moved < text.size() && std::abs(moved - at) < 20;
         moved += step) {
        if (text[moved].isSpace()) {
            return moved;
        }
    }
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

}  // namespace

QString searchQuery(QStringView typed) {
    QStringList parts;
    for (const Term& term : termsOf(typed)) {
        // Folded words hold only letters and digits: nothing to escape.
        parts.append(u'"' + term.words.join(u' ') + u'"' +
                     (term.prefix ? QStringLiteral(" *") : QString()));
    }
    return parts.join(u' ');
}

QString searchSnippet(const QString& text, QStringView typed) {
    const QList<Term> terms = termsOf(typed);
    std::optional<qsizetype> first;
    forEachWord(text, [&](qsizetype begin, qsizetype, const QString& folded) {
        if (matches(terms, folded)) {
            first = begin;
        }
        return !first.has_value();
    });
    const QStringView whole(text);
    const qsizetype from =
        wordBoundary(whole, std::max<qsizetype>(0, first.value_or(0) - kBefore), 1);
    const qsizetype to = wordBoundary(whole, std::min(text.size(), from + kShown), -1);
    const QStringView shown = whole.sliced(from, to - from);
    QString html = from > 0 ? QStringLiteral("…") : QString();
    qsizetype done = 0;
    forEachWord(shown, [&](qsizetype begin, qsizetype end, const QString& folded) {
        if (matches(terms, folded)) {
            html += plain(shown.sliced(done, begin - done)) + QLatin1String("<mark>") +
                    plain(shown.sliced(begin, end - begin)) + QLatin1String("</mark>");
            done = end;
        }
        return true;
    });
    return html + plain(shown.sliced(done)) + (to < text.size() ? QStringLiteral("…") : QString());
}

}  // namespace concordia
