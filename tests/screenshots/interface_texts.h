// The texts that the window shows, and which of them come from a translation.
// Thread rule: GUI thread.
#pragma once

#include <QQuickItem>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace concordia::test {

// Translates into a language and remembers every text that it gave.
class RecordingTranslator : public QTranslator {
public:
    explicit RecordingTranslator(const QString& language);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    // Whether a text is one of those given, with nothing inserted into it.
    [[nodiscard]] bool gave(const QString& text) const { return m_given.contains(text); }

private:
    QTranslator m_translator;
    mutable QSet<QString> m_given;
};

// Marks every text it is asked for, so that a text without marks was never to be translated.
class MarkingTranslator : public QTranslator {
public:
    explicit MarkingTranslator(QChar mark) : m_mark(mark) {}

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QChar m_mark;
};

// Every item that shows text, as far as it can be seen: not hidden, not scrolled out of its view.
[[nodiscard]] QList<QQuickItem*> visibleTexts(QQuickItem* root);

// What is wrong with how an item shows its text, in words; empty when it can be read whole:
// shortened, cut off, broken within a word, or beyond the window's edge.
[[nodiscard]] QString problemOf(const QQuickItem& item, double windowWidth);

}  // namespace concordia::test
