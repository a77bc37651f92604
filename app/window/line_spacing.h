// Gives the lines of an editable or selectable text a fixed height, which TextEdit cannot.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>

namespace concordia {

class LineSpacing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged
                   REQUIRED)
    Q_PROPERTY(int lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged REQUIRED)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickTextDocument* document() const { return m_document; }
    void setDocument(QQuickTextDocument* document);
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }  // pixels
    void setLineHeight(int pixels);

signals:
    void documentChanged();
    void lineHeightChanged();

private:
    void apply();

    QPointer<QQuickTextDocument> m_document;
    int m_lineHeight = 0;
};

}  // namespace concordia
