#include "app/markdown/extensions.h"

#include "app/markdown/math_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace concordia::markdown {
namespace {

constexpr char kDefinition = '\x01';  // in place of the bracket that begins one
constexpr qsizetype kLongestLabel = 40;

// Goes through a text once, line by line, and rewrites what stands outside of code.
class Rewriter {
public:
    explicit Rewriter(QByteArray text) : m_text(std::move(text)) {}

    QByteArray rewrite() && {
        for (qsizetype begin = 0; begin < m_text.size();) {
            const qsizetype end = endOfLine(begin);
            if (!takeFence(begin, end)) {
                markDefinition(begin, end);
                rewriteFormulas(begin, end);
            }
            begin = end + 1;
        }
        return std::move(m_text);
    }

private:
    [[nodiscard]] qsizetype endOfLine(qsizetype from) const {
        const qsizetype end = m_text.indexOf('\n', from);
        return end < 0 ? m_text.size() : end;
    }

    [[nodiscard]] bool isBlank(qsizetype begin, qsizetype end) const {
        return std::all_of(m_text.begin() + begin, m_text.begin() + end,
                           [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
    }

    // Without a copy, up to a position.
    [[nodiscard]] QByteArrayView upTo(qsizetype end) const {
        return QByteArrayView(m_text).first(end);
    }

    // Whether a line is one of fenced code, or its fence.
    bool takeFence(qsizetype begin, qsizetype end) {
        qsizetype at = begin;
        // Items of lists and quotes may hold code, too.
        while (at < end && QByteArrayView(" \t>").contains(m_text[at])) {
            ++at;
        }
        qsizetype length = 0;
        while (at + length < end && (m_text[at] == '`' || m_text[at] == '~') &&
               m_text[at + length] == m_text[at]) {
            ++length;
        }
        if (m_fence == '\0') {
            const bool opens =
                length >= 3 && !(m_text[at] == '`' && upTo(end).indexOf('`', at + length) >= 0);
            m_fence = opens ? m_text[at] : '\0';
            m_fenceLength = length;
            return opens;
        }
        if (length >= m_fenceLength && m_text[at] == m_fence && isBlank(at + length, end)) {
            m_fence = '\0';
        }
        return true;
    }

    void markDefinition(qsizetype begin, qsizetype end) {
        qsizetype at = begin;
        while (at < end && at < begin + 3 && m_text[at] == ' ') {
            ++at;
        }
        if (!upTo(end).sliced(at).startsWith("[^")) {
            return;
        }
        const qsizetype close = upTo(end).indexOf("]:", at);
        if (close > at + 2 && close - at <= kLongestLabel) {
            m_text[at] = kDefinition;
        }
    }

    // Formulas end in their paragraph; what has no end is no formula.
    [[nodiscard]] qsizetype findClose(char mark, qsizetype from) {
        qsizetype& searched = mark == ')' ? m_noRound : m_noSquare;
        if (from < searched) {
            return -1;
        }
        qsizetype lineBegin = from;
        while (lineBegin < m_text.size()) {
            const qsizetype end = endOfLine(lineBegin);
            if (lineBegin != from && isBlank(lineBegin, end)) {
                break;
            }
            for (qsizetype at = lineBegin; at + 1 < end; ++at) {
                if (m_text[at] == '\\') {
                    if (m_text[at + 1] == mark) {
                        return at;
                    }
                    ++at;
                }
            }
            lineBegin = end + 1;
        }
        searched = lineBegin;
        return -1;
    }

    void rewriteFormulas(qsizetype begin, qsizetype end) {
        for (qsizetype at = begin; at + 1 < end; ++at) {
            if (m_text[at] == '`') {
                at = endOfCode(at, end);
            } else if (m_text[at] == '\\') {
                const char opening = m_text[at + 1];
                const char closing = opening == '(' ? ')' : opening == '[' ? ']' : '\0';
                const qsizetype close = closing == '\0' ? -1 : findClose(closing, at + 2);
                if (close > at + 2) {
                    m_text.replace(at, 2, "$$");
                    m_text.replace(close, 2, "$$");
                }
                ++at;
            }
        }
    }

    // The last byte of the code that begins at `at`, or of the marks there when it has no end.
    [[nodiscard]] qsizetype endOfCode(qsizetype at, qsizetype end) const {
        const qsizetype length = marksFrom(at, end);
        for (qsizetype next = at + length; next < end;) {
            const qsizetype marks = marksFrom(next, end);
            if (marks == length) {
                return next + marks - 1;
            }
            next += std::max<qsizetype>(marks, 1);
        }
        return at + length - 1;
    }

    [[nodiscard]] qsizetype marksFrom(qsizetype at, qsizetype end) const {
        qsizetype length = 0;
        while (at + length < end && m_text[at + length] == '`') {
            ++length;
        }
        return length;
    }

    QByteArray m_text;
    char m_fence = '\0';  // that the code around ends with
    qsizetype m_fenceLength = 0;
    qsizetype m_noRound = 0;  // up to here nothing ends a formula any more
    qsizetype m_noSquare = 0;
};

}  // namespace

QByteArray withExtensions(const QByteArray& utf8) {
    if (!utf8.contains('\\') && !utf8.contains("[^")) {
        return utf8;
    }
    return Rewriter(utf8).rewrite();
}

QString withFootnotes(const QString& text) {
    static const QRegularExpression kMark(QStringLiteral(R"([\[\x01]\^([^\]\s]{1,40})\](:?))"));
    if (!text.contains(u"^")) {
        return text;
    }
    QString result;
    qsizetype begin = 0;
    for (const QRegularExpressionMatch& match : kMark.globalMatch(text)) {
        result += QStringView(text).sliced(begin, match.capturedStart() - begin);
        begin = match.capturedEnd();
        const bool defines = match.captured().front() == QLatin1Char(kDefinition);
        const QString label = match.captured(1);
        const bool number = std::ranges::all_of(label, [](QChar c) { return c.isDigit(); });
        result += (number ? superscript(label) : std::nullopt).value_or(u'[' + label + u']');
        if (!defines) {
            result += match.captured(2);
        }
    }
    result += QStringView(text).sliced(begin);
    return result;
}

}  // namespace concordia::markdown
