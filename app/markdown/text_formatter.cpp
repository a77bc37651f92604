#include "app/markdown/text_formatter.h"

#include <QFontMetricsF>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace concordia::markdown {
namespace {

// Arabic letters are small in their em square.
constexpr double kArabicScale = 1.06;
constexpr double kArabicLine = 1.7;  // of the Arabic size
// Monospaced letters look large beside others.
constexpr double kCodeScale = 0.875;
constexpr double kCitationSpacing = 0.25;  // of the size, behind each letter
// Lines of a fixed height have their baseline at this part of it; QTextDocument decides so.
constexpr double kBaseline = 0.8;

bool isNeutral(char32_t codePoint) {
    const QChar::Script script = QChar::script(codePoint);
    return script == QChar::Script_Common || script == QChar::Script_Inherited;
}

bool isArabic(char32_t codePoint) {
    return QChar::script(codePoint) == QChar::Script_Arabic;
}

// The length of the start of `text` that is in Arabic script, or that is not. Spaces, digits and
// punctuation belong to the letters before them.
qsizetype scriptRun(QStringView text, bool& arabic) {
    bool decided = false;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const qsizetype start = index;
        char32_t codePoint = text[index].unicode();
        if (text[index].isHighSurrogate() && index + 1 < text.size()) {
            codePoint = QChar::surrogateToUcs4(text[index], text[index + 1]);
            ++index;
        }
        if (isNeutral(codePoint)) {
            continue;
        }
        if (!decided) {
            arabic = isArabic(codePoint);
            decided = true;
        } else if (isArabic(codePoint) != arabic) {
            return start;
        }
    }
    if (!decided) {
        arabic = false;
    }
    return text.size();
}

}  // namespace

void TextFormatter::componentComplete() {
    m_complete = true;
    connect(this, &TextFormatter::inputChanged, this, &TextFormatter::applyAll);
    applyAll();
}

void TextFormatter::setStyle(TextStyle* style) {
    if (style == m_style) {
        return;
    }
    if (m_style) {
        disconnect(m_style, nullptr, this, nullptr);
    }
    m_style = style;
    if (m_style) {
        connect(m_style, &TextStyle::changed, this, &TextFormatter::applyAll);
    }
    emit inputChanged();
}

void TextFormatter::setContent(const InlineText& content) {
    if (content == m_content) {
        return;
    }
    m_content = content;
    if (m_complete) {
        apply(m_applied.commonPrefix(m_content));
    }
    emit contentChanged();
    findCitations();
}

void TextFormatter::findCitations() {
    QList<CitationPlace> found;
    qsizetype start = 0;
    for (const InlineRun& run : m_content.runs()) {
        if (run.styles.testFlag(InlineStyle::Citation)) {
            CitationPlace place;
            place.start = static_cast<int>(start);
            place.end = static_cast<int>(start + run.length);
            place.id = run.target;
            place.before = m_content.text().first(start);
            found.append(place);
        }
        start += run.length;
    }
    if (found != m_citations) {
        m_citations = std::move(found);
        emit citationsChanged();
    }
}

int TextFormatter::linkCount() const {
    return static_cast<int>(
        std::count_if(m_content.runs().begin(), m_content.runs().end(),
                      [](const InlineRun& run) { return run.styles.testFlag(InlineStyle::Link); }));
}

QPoint TextFormatter::linkRange(int link) const {
    qsizetype start = 0;
    for (const InlineRun& run : m_content.runs()) {
        if (run.styles.testFlag(InlineStyle::Link) && link-- == 0) {
            return {static_cast<int>(start), static_cast<int>(start + run.length)};
        }
        start += run.length;
    }
    return {};
}

QString TextFormatter::linkTarget(int link) const {
    for (const InlineRun& run : m_content.runs()) {
        if (run.styles.testFlag(InlineStyle::Link) && link-- == 0) {
            return run.target;
        }
    }
    return {};
}

void TextFormatter::applyAll() {
    if (m_complete) {
        apply(0);
    }
}

void TextFormatter::apply(qsizetype unchanged) {
    if (!m_document || !m_style) {
        return;
    }
    QTextDocument& document = *m_document->textDocument();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    const QString& text = m_content.text();
    if (unchanged > 0 && text[unchanged - 1].isHighSurrogate()) {
        --unchanged;
    }
    QTextCursor cursor{&document};
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(unchanged));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setBlockFormat(cursor);
    qsizetype start = 0;
    for (const InlineRun& run : m_content.runs()) {
        const qsizetype skipped = std::clamp<qsizetype>(unchanged - start, 0, run.length);
        if (skipped < run.length) {
            insertRun(cursor, QStringView{text}.sliced(start + skipped, run.length - skipped), run);
        }
        start += run.length;
    }
    cursor.endEditBlock();
    m_applied = m_content;
    emit applied();
}

void TextFormatter::insertRun(QTextCursor& cursor, QStringView text, const InlineRun& run) {
    while (!text.isEmpty()) {
        bool arabic = false;
        const qsizetype length = scriptRun(text, arabic);
        cursor.insertText(text.first(length).toString(), format(run, arabic));
        text = text.sliced(length);
    }
}

QTextCharFormat TextFormatter::format(const InlineRun& run, bool arabic) const {
    const InlineStyles styles = run.styles;
    const bool code = styles.testFlag(InlineStyle::Code);
    const bool emphasis = styles.testFlag(InlineStyle::Emphasis);
    const bool strong = styles.testFlag(InlineStyle::Strong);
    QTextCharFormat result;
    const double scale = arabic ? kArabicScale : code ? kCodeScale : 1.0;
    result.setProperty(QTextFormat::FontPixelSize, qRound(m_pixelSize * scale));
    const QString& family = code ? m_style->monoFamily : m_style->textFamily;
    result.setFontFamilies(arabic ? QStringList{m_style->arabicFamily, family}
                                  : QStringList{family, m_style->arabicFamily});
    // Arabic has no italics; weight carries the emphasis there.
    const bool heavy = strong || (emphasis && arabic);
    result.setFontWeight(heavy ? std::max<int>(m_weight, QFont::DemiBold) : m_weight);
    result.setFontItalic(emphasis && !arabic);
    result.setFontStrikeOut(styles.testFlag(InlineStyle::Strikethrough));
    result.setForeground(m_style->text);
    if (code) {
        // A background is as tall as its line could be, which in Arabic is more than the line is.
        if (m_content.direction() != Direction::RightToLeft) {
            result.setBackground(m_style->codeBackground);
        }
    }
    if (styles.testFlag(InlineStyle::Image)) {
        result.setBackground(m_style->chipBackground);
        result.setForeground(m_style->link);
    }
    if (styles.testFlag(InlineStyle::Mark)) {
        result.setBackground(m_style->markBackground);
    }
    if (styles.testFlag(InlineStyle::Citation)) {
        // A chip stands over it; the letters only keep its room, and are what is copied.
        result.setForeground(Qt::transparent);
        result.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        result.setFontLetterSpacing(m_pixelSize * kCitationSpacing);
    }
    if (styles.testFlag(InlineStyle::Link)) {
        result.setAnchor(true);
        result.setAnchorHref(run.target);
        result.setForeground(m_style->link);
        result.setFontUnderline(true);
    }
    return result;
}

void TextFormatter::setBlockFormat(QTextCursor& cursor) {
    const Direction own = m_content.direction();
    const bool rightToLeft =
        own == Direction::Neutral ? m_rightToLeft : own == Direction::RightToLeft;
    QTextBlockFormat block;
    block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    block.setAlignment(m_alignment | Qt::AlignAbsolute);
    const double lineHeight =
        rightToLeft || m_rightToLeft
            ? std::max<double>(m_lineHeight, m_pixelSize * kArabicScale * kArabicLine)
            : m_lineHeight;
    // A fixed height keeps the lines even when other fonts join in.
    block.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    if (cursor.blockFormat() != block) {
        cursor.setBlockFormat(block);
    }
    QFont font{m_style->textFamily};
    font.setPixelSize(m_pixelSize);
    font.setWeight(static_cast<QFont::Weight>(m_weight));
    const QFontMetricsF metrics{font};
    const double wanted = (lineHeight - metrics.height()) / 2 + metrics.ascent();
    m_shift = qRound(wanted - kBaseline * lineHeight);
}

}  // namespace concordia::markdown
