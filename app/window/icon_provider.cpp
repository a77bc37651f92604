#include "app/window/icon_provider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace concordia {
namespace {

constexpr int kIconSize = 20;
constexpr int kLargestSize = 1024;

}  // namespace

QImage drawIcon(const QString& file, const QSize& pixels, const QString& colour) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = source.readAll();
    svg.replace("currentColor", colour.toLatin1());
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    return image;
}

QImage IconProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
    const QString name = id.section(u'/', 0, 0);
    const QString colour = id.section(u'/', 1, 1);
    const bool sized = requestedSize.isValid() && !requestedSize.isEmpty();
    const QSize pixels = (sized ? requestedSize : QSize(kIconSize, kIconSize))
                             .boundedTo(QSize(kLargestSize, kLargestSize));
    const QString folder = colour.isEmpty() ? QStringLiteral(":/concordia/icons")
                                            : QStringLiteral(":/concordia/icons/controls");
    const QImage image =
        drawIcon(QStringLiteral("%1/%2.svg").arg(folder, name), pixels, u'#' + colour);
    if (image.isNull()) {
        qWarning("There is no icon named '%s'.", qPrintable(name));
    }
    if (size != nullptr) {
        *size = image.size();
    }
    return image;
}

}  // namespace concordia
