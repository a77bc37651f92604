// Keeps the code of a code block in the document of a TextEdit, coloured. Code that grows is
// appended, so that only its last line is laid out and coloured again.
//
// GUI thread only.
#pragma once

#include "app/markdown/code_highlighter.h"
#include "app/markdown/syntax_repository.h"
#include "app/markdown/text_style.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QString>

namespace concordia::markdown {

class CodeText : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QQuickTextDocument* document MEMBER m_document NOTIFY inputChanged REQUIRED)
    Q_PROPERTY(concordia::markdown::TextStyle* style READ style WRITE setStyle NOTIFY inputChanged
                   REQUIRED)
    Q_PROPERTY(concordia::markdown::SyntaxRepository* repository READ repository WRITE setRepository
                   NOTIFY inputChanged REQUIRED)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged REQUIRED)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged REQUIRED)
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY inputChanged REQUIRED)
    // The language's own name; what the text calls it when nobody defined it.
    Q_PROPERTY(QString languageName READ languageName NOTIFY languageNameChanged)
public:
    using QObject::QObject;

    void classBegin() override {}
    void componentComplete() override;

    [[nodiscard]] TextStyle* style() const { return m_style; }
    void setStyle(TextStyle* style);
    [[nodiscard]] SyntaxRepository* repository() const { return m_repository; }
    void setRepository(SyntaxRepository* repository);
    [[nodiscard]] const QString& code() const { return m_code; }
    void setCode(const QString& code);
    [[nodiscard]] const QString& language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] const QString& languageName() const { return m_languageName; }

    Q_INVOKABLE void copy() const;

signals:
    void inputChanged();
    void codeChanged();
    void languageChanged();
    void languageNameChanged();
    void applied();

private:
    void applyAll();
    void apply(qsizetype unchanged);
    void colour();
    void setLanguageName(const QString& name);

    QPointer<QQuickTextDocument> m_document;
    QPointer<TextStyle> m_style;
    QPointer<SyntaxRepository> m_repository;
    QString m_code;
    QString m_shown;  // m_code with its longest lines broken
    QString m_language;
    QString m_languageName;
    int m_lineHeight = 21;
    bool m_complete = false;
    QPointer<CodeHighlighter> m_highlighter;  // a child of the document
};

}  // namespace concordia::markdown
