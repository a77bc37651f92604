#include "app/markdown/code_highlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

#include <QColor>
#include <QTextBlockUserData>
#include <QTextCursor>
#include <QTextDocument>

namespace concordia::markdown {
namespace {

using KSyntaxHighlighting::State;
using KSyntaxHighlighting::Theme;

// What the next line begins with, such as "within a comment".
struct LineEnd : QTextBlockUserData {
    State state;
};

const LineEnd* lineEnd(const QTextBlock& block) {
    return block.isValid() ? dynamic_cast<const LineEnd*>(block.userData()) : nullptr;
}

}  // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document) : QSyntaxHighlighter{document} {}

void CodeHighlighter::use(const KSyntaxHighlighting::Definition& newDefinition,
                          const Theme& newTheme) {
    for (std::size_t index = 0; index < kStyleCount; ++index) {
        const auto style = static_cast<Theme::TextStyle>(index);
        QTextCharFormat& format = m_formats[index];
        format = {};
        format.setForeground(QColor::fromRgba(newTheme.textColor(style)));
        if (newTheme.isUnderline(style)) {
            format.setFontUnderline(true);
        }
    }
    setDefinition(newDefinition);
    // Claims a change of every line, since within one change the lines are laid out together.
    QTextCursor cursor{document()};
    const QTextBlockFormat same = cursor.blockFormat();
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(same);
}

void CodeHighlighter::highlightBlock(const QString& text) {
    // Minified code: colouring it helps nobody and takes long.
    constexpr qsizetype kLongestLine = 2000;
    const LineEnd* previous = lineEnd(currentBlock().previous());
    State state = previous != nullptr ? previous->state : State{};
    if (text.size() <= kLongestLine && definition().isValid()) {
        state = highlightLine(text, state);
    }
    const LineEnd* before = lineEnd(currentBlock());
    if (before != nullptr && before->state == state) {
        return;
    }
    // Another number makes Qt go on with the next line.
    constexpr int kFirst = 1;
    setCurrentBlockState(currentBlockState() == kFirst ? kFirst + 1 : kFirst);
    auto* after = new LineEnd;
    after->state = state;
    setCurrentBlockUserData(after);
}

void CodeHighlighter::applyFormat(int offset, int length,
                                  const KSyntaxHighlighting::Format& format) {
    const auto style = static_cast<std::size_t>(format.textStyle());
    if (format.textStyle() != Theme::Normal && style < kStyleCount) {
        setFormat(offset, length, m_formats[style]);
    }
}

}  // namespace concordia::markdown
