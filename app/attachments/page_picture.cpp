#include "app/attachments/page_picture.h"

#include <QPainter>

namespace concordia {
namespace {

constexpr double kMargin = 2;  // of marks, in pixels of the window

}  // namespace

void PagePicture::setPicture(const QImage& picture) {
    if (picture.cacheKey() != m_picture.cacheKey()) {
        m_picture = picture;
        emit pictureChanged();
        update();
    }
}

void PagePicture::setMarks(const QList<QRectF>& marks) {
    if (marks != m_marks) {
        m_marks = marks;
        emit marksChanged();
        update();
    }
}

void PagePicture::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_picture);
    painter->setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF& mark : m_marks) {
        const QRectF place(mark.x() * width(), mark.y() * height(), mark.width() * width(),
                           mark.height() * height());
        painter->fillRect(place.adjusted(-kMargin, -kMargin, kMargin, kMargin), m_markColor);
    }
}

}  // namespace concordia
