// Colours the code in a document by a language's definition. Of a definition only the kinds of
// words are used; their colours come from our own themes, so that every pair stays readable.
//
// The library has a highlighter for documents as well. Each of its lines makes the whole document
// look for lines to lay out; this one lets them gather, so that long code does not take quadratic
// time. It should be made while the document is empty for the same reason.
//
// GUI thread only.
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <array>

namespace concordia::markdown {

class CodeHighlighter : public QSyntaxHighlighter, public KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
public:
    explicit CodeHighlighter(QTextDocument* document);

    // Colours the whole document anew.
    void use(const KSyntaxHighlighting::Definition& definition,
             const KSyntaxHighlighting::Theme& theme);

protected:
    void highlightBlock(const QString& text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    static constexpr std::size_t kStyleCount = KSyntaxHighlighting::Theme::Others + 1;
    std::array<QTextCharFormat, kStyleCount> m_formats;
};

}  // namespace concordia::markdown
