// Gives the lines of an editable or selectable text a fixed height, which TextEdit cannot, and
// tells where the first of them came to lie. Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>

namespace concordia {

class LineSpacing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // To be set when the text item is complete: it takes its text then, and loses what the document
    // says before.
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged REQUIRED)
    Q_PROPERTY(double firstBaseline READ firstBaseline NOTIFY firstBaselineChanged)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument* document() const { return m_document; }
    void setDocument(QQuickTextDocument* document);
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }  // pixels
    void setLineHeight(int pixels);
    // Pixels from the top of the document.
    [[nodiscard]] double firstBaseline() const { return m_firstBaseline; }

signals:
    void documentChanged();
    void lineHeightChanged();
    void firstBaselineChanged();

private:
    void apply();
    void measure();

    QPointer<QQuickTextDocument> m_document;
    int m_lineHeight = 0;
    double m_firstBaseline = 0;
};

}  // namespace concordia
