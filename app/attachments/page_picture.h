// A page's picture in the window, with marks over which its letters stay black.
// Thread rule: GUI thread; it is painted while the GUI thread waits.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QImage>
#include <QList>
#include <QQuickPaintedItem>
#include <QRectF>

namespace concordia {

class PagePicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage picture READ picture WRITE setPicture NOTIFY pictureChanged)
    // For a width and height of 1.
    Q_PROPERTY(QList<QRectF> marks READ marks WRITE setMarks NOTIFY marksChanged)
    Q_PROPERTY(QColor markColor MEMBER m_markColor)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] const QImage& picture() const { return m_picture; }
    void setPicture(const QImage& picture);

    [[nodiscard]] const QList<QRectF>& marks() const { return m_marks; }
    void setMarks(const QList<QRectF>& marks);

    void paint(QPainter* painter) override;

signals:
    void pictureChanged();
    void marksChanged();

private:
    QImage m_picture;
    QList<QRectF> m_marks;
    QColor m_markColor;
};

}  // namespace concordia
