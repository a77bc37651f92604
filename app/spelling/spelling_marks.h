// Underlines words that the dictionary of their language does not know, while they are typed.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <Sonnet/Speller>

namespace concordia {

class SpellingMarks : public QSyntaxHighlighter {
    Q_OBJECT
    QML_ELEMENT
    // Of the text item that is watched.
    Q_PROPERTY(QQuickTextDocument* textDocument READ textDocument WRITE setTextDocument NOTIFY
                   textDocumentChanged)
    // As ISO codes: the one that is written in, and the one to take while the text is too short to
    // tell. Empty: that of the text.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(
        QString usualLanguage READ usualLanguage WRITE setUsualLanguage NOTIFY usualLanguageChanged)
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY enabledChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    // Where the person types: the word that ends there is not finished.
    Q_PROPERTY(
        int cursorPosition READ cursorPosition WRITE setCursorPosition NOTIFY cursorPositionChanged)
    // The dictionary in use ("de_AT"); empty when none is installed for the language.
    Q_PROPERTY(QString dictionary READ dictionary NOTIFY dictionaryChanged)

public:
    explicit SpellingMarks(QObject* parent = nullptr);
    ~SpellingMarks() override;

    [[nodiscard]] QQuickTextDocument* textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument* document);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] QString usualLanguage() const { return m_usualLanguage; }
    void setUsualLanguage(const QString& language);
    [[nodiscard]] bool enabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] int cursorPosition() const { return m_cursorPosition; }
    void setCursorPosition(int position);
    [[nodiscard]] QString dictionary() const { return m_dictionary; }

    // The unknown word at a position in the text; empty where there is none.
    [[nodiscard]] Q_INVOKABLE QString unknownWordAt(int position) const;
    // What the word at a position may have been meant to be, the likeliest first; at most five.
    [[nodiscard]] Q_INVOKABLE QStringList suggestionsAt(int position) const;
    // Can be undone like any typing.
    Q_INVOKABLE void replaceAt(int position, const QString& replacement);
    // From now on the word at a position is known, after a restart too.
    Q_INVOKABLE void learnAt(int position);

signals:
    void textDocumentChanged();
    void languageChanged();
    void usualLanguageChanged();
    void enabledChanged();
    void colorChanged();
    void cursorPositionChanged();
    void dictionaryChanged();

protected:
    void highlightBlock(const QString& text) override;

private:
    struct Word {
        int begin = 0;  // in the document
        QString text;
    };
    [[nodiscard]] Word wordAt(int position) const;
    [[nodiscard]] bool isUnknown(const QString& word) const;
    void chooseLanguage();
    void noteChange();

    QPointer<QQuickTextDocument> m_textDocument;
    QString m_language;
    QString m_usualLanguage;
    QString m_dictionary;
    QColor m_color;
    Sonnet::Speller m_speller;
    int m_cursorPosition = 0;
    bool m_enabled = true;
};

}  // namespace concordia
