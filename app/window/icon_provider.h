// Draws the interface's icons sharp at every pixel density: "image://icons/<name>/<rrggbb>" in the
// colour asked for, "image://icons/concordia" the program's own in its colours.
// Thread rule: any thread, as Qt Quick asks of image providers.
#pragma once

#include <QQuickImageProvider>

namespace concordia {

// Draws an SVG file into an image of `pixels`, in `colour` where it says currentColor. An
// unreadable file gives an empty image.
[[nodiscard]] QImage drawIcon(const QString& file, const QSize& pixels, const QString& colour = {});

class IconProvider : public QQuickImageProvider {
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

    // Without a requested size: 20 × 20. An unknown name gives an empty image.
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

}  // namespace concordia
