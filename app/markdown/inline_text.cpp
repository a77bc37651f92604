#include "app/markdown/inline_text.h"

#include "app/markdown/quote_check.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace concordia::markdown {
namespace {

constexpr InlineStyles kIsolated = InlineStyle::Code | InlineStyle::Math;

// A block of QTextDocument ends at these characters, and U+FFFC stands for an embedded object.
void replaceReserved(QString& text) {
    for (QChar& character : text) {
        switch (character.unicode()) {
            case u'\n':
            case u'\r':
            case u'\x2029':
                character = QChar::LineSeparator;
                break;
            case u'\0':
            case u'\xfffc':
            case u'\xfdd0':
            case u'\xfdd1':
                character = QChar::ReplacementCharacter;
                break;
            default:
                break;
        }
    }
}

// Those whose brackets hold nothing but ids.
QList<CitationMark> knownCitations(const QList<CitationMark>& marks,
                                   const std::function<bool(QStringView)>& isId) {
    QList<CitationMark> known;
    for (auto first = marks.begin(); first != marks.end();) {
        const auto last = std::find_if(first + 1, marks.end(),
                                       [](const CitationMark& mark) { return !mark.joined; });
        if (std::all_of(first, last, [&](const CitationMark& mark) { return isId(mark.id); })) {
            std::copy(first, last, std::back_inserter(known));
        }
        first = last;
    }
    return known;
}

}  // namespace

Direction firstStrongDirection(QStringView text) {
    for (qsizetype index = 0; index < text.size(); ++index) {
        char32_t codePoint = text[index].unicode();
        if (text[index].isHighSurrogate() && index + 1 < text.size() &&
            text[index + 1].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(text[index], text[index + 1]);
            ++index;
        }
        switch (QChar::direction(codePoint)) {
            case QChar::DirL:
                return Direction::LeftToRight;
            case QChar::DirR:
            case QChar::DirAL:
                return Direction::RightToLeft;
            default:
                break;
        }
    }
    return Direction::Neutral;
}

void InlineText::append(QString text, InlineStyles styles, const QString& target) {
    if (text.isEmpty()) {
        return;
    }
    replaceReserved(text);
    if (!m_runs.isEmpty() && m_runs.last().styles == styles && m_runs.last().target == target) {
        m_runs.last().length += text.size();
    } else {
        m_runs.append({text.size(), styles, target});
    }
    m_text += text;
}

InlineText InlineText::mid(qsizetype start, qsizetype length) const {
    InlineText part;
    const qsizetype end = std::min(start + length, m_text.size());
    part.m_text = m_text.mid(start, end - start);
    qsizetype runStart = 0;
    for (const InlineRun& run : m_runs) {
        const qsizetype from = std::max(runStart, start);
        const qsizetype to = std::min(runStart + run.length, end);
        if (from < to) {
            part.m_runs.append({to - from, run.styles, run.target});
        }
        runStart += run.length;
    }
    return part;
}

InlineText InlineText::withIsolatedCode() const {
    InlineText result;
    qsizetype start = 0;
    InlineStyles before;
    for (qsizetype index = 0; index < m_runs.size(); ++index) {
        const InlineRun& run = m_runs[index];
        const InlineStyles kind = run.styles & kIsolated;
        const bool last = index + 1 == m_runs.size();
        const InlineStyles after = last ? InlineStyles() : m_runs[index + 1].styles & kIsolated;
        const InlineStyles around = run.styles & ~kIsolated;
        // A formula is several runs.
        const bool begins = kind != InlineStyles() && kind != before;
        const bool ends = kind != InlineStyles() && kind != after;
        result.append(begins ? QString{kIsolateLeftToRight} : QString{}, around, run.target);
        result.append(m_text.mid(start, run.length), run.styles, run.target);
        result.append(ends ? QString{kEndIsolate} : QString{}, around, run.target);
        start += run.length;
        before = kind;
    }
    return result;
}

InlineText InlineText::withCitations(const std::function<bool(QStringView)>& isId) const {
    InlineText result;
    qsizetype start = 0;
    for (const InlineRun& run : m_runs) {
        const QString text = m_text.mid(start, run.length);
        start += run.length;
        qsizetype done = 0;
        if (!(run.styles & (InlineStyles(InlineStyle::Code) | InlineStyle::Link))) {
            for (const CitationMark& mark : knownCitations(citationMarksIn(text), isId)) {
                result.append(text.sliced(done, mark.start - done), run.styles, run.target);
                result.append(text.sliced(mark.start, mark.length),
                              run.styles | InlineStyle::Citation, mark.id.toString());
                done = mark.start + mark.length;
            }
        }
        result.append(text.sliced(done), run.styles, run.target);
    }
    return result;
}

qsizetype InlineText::commonPrefix(const InlineText& other) const {
    const auto texts =
        std::mismatch(m_text.begin(), m_text.end(), other.m_text.begin(), other.m_text.end());
    const qsizetype sameText = texts.first - m_text.begin();
    qsizetype sameRuns = 0;
    for (qsizetype index = 0; index < std::min(m_runs.size(), other.m_runs.size()); ++index) {
        const InlineRun& mine = m_runs[index];
        const InlineRun& others = other.m_runs[index];
        if (mine.styles != others.styles || mine.target != others.target) {
            break;
        }
        sameRuns += std::min(mine.length, others.length);
        if (mine.length != others.length) {
            break;
        }
    }
    return std::min(sameText, sameRuns);
}

}  // namespace concordia::markdown
