// The words of one paragraph, heading or table cell, with the style of every part. It holds no
// markup at all: nothing a model writes can reach an HTML or QML interpreter.
//
// Values; safe to copy between threads.
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <functional>

namespace concordia::markdown {

enum class InlineStyle {
    Emphasis = 0x01,
    Strong = 0x02,
    Strikethrough = 0x04,
    Code = 0x08,
    Link = 0x10,
    Image = 0x20,
    Citation = 0x40,  // of a passage; the target is its id
    Mark = 0x80,      // made to stand out
    Math = 0x100,     // a part of a formula
};
Q_DECLARE_FLAGS(InlineStyles, InlineStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(InlineStyles)

// A stretch of text in one style. Runs follow each other without gaps and cover the whole text.
struct InlineRun {
    qsizetype length = 0;  // UTF-16 code units, at least 1
    InlineStyles styles;
    QString target;  // address of a link, id of a citation, else empty

    bool operator==(const InlineRun&) const = default;
};

// Around code and formulas in a paragraph that runs from right to left.
inline constexpr QChar kIsolateLeftToRight{0x2066};
inline constexpr QChar kEndIsolate{0x2069};

enum class Direction { Neutral, LeftToRight, RightToLeft };

// By the first strong letter of `text`, as the Unicode Bidirectional Algorithm (UAX #9, rule P2)
// defines it, without looking into isolates.
[[nodiscard]] Direction firstStrongDirection(QStringView text);

class InlineText {
    Q_GADGET
    QML_VALUE_TYPE(inlineText)
    Q_PROPERTY(QString text READ text CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty CONSTANT)
public:
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<InlineRun>& runs() const { return m_runs; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] Direction direction() const { return firstStrongDirection(m_text); }

    // Characters that QTextDocument reserves for its own structure are replaced.
    void append(QString text, InlineStyles styles, const QString& target);

    // The part of this text that starts at `start` and is `length` code units long.
    [[nodiscard]] InlineText mid(qsizetype start, qsizetype length) const;

    // The length of the start that this text and `other` share, styles and targets included.
    [[nodiscard]] qsizetype commonPrefix(const InlineText& other) const;

    // This text with isolates around its code and formulas, so that "f()" does not turn into "()f".
    [[nodiscard]] InlineText withIsolatedCode() const;

    // This text with its citations as runs of their own. Links and code hold none, nor do brackets
    // with anything else in them.
    [[nodiscard]] InlineText withCitations(const std::function<bool(QStringView)>& isId) const;

    bool operator==(const InlineText&) const = default;

private:
    QString m_text;
    QList<InlineRun> m_runs;
};

}  // namespace concordia::markdown

Q_DECLARE_METATYPE(concordia::markdown::InlineText)
