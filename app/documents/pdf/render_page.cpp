#include "app/documents/pdf/render_page.h"

#include <QImage>
#include <cmath>
#include <span>

#include "app/documents/pdf/open_pdf.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

namespace {

// By hand: QPainter would start threads for that, which the jail denies.
void appendOnWhite(std::string& pixels, std::span<const QRgb> row) {
    for (const QRgb one : row) {
        const int white = 255 - qAlpha(one);
        const auto mixed = [&](int value) {
            return static_cast<char>((value * qAlpha(one) + 255 * white) / 255);
        };
        pixels += mixed(qBlue(one));
        pixels += mixed(qGreen(one));
        pixels += mixed(qRed(one));
        pixels += '\xFF';
    }
}

}  // namespace

PageImage renderPdfPage(const Input& input, const PageRequest& request) {
    OpenPdf pdf(input);
    QPdfDocument& document = pdf.document();
    if (request.page < 1 || request.page > document.pageCount()) {
        throw ReadError(ReadErrorCode::NoSuchPage,
                        "there is no page " + std::to_string(request.page) + "; the last is " +
                            std::to_string(document.pageCount()));
    }
    const QSizeF page = document.pagePointSize(request.page - 1);
    if (page.isEmpty()) {
        throw ReadError(ReadErrorCode::Damaged, "the size of page " + std::to_string(request.page));
    }
    const double height = std::round(request.width * page.height() / page.width());
    if (request.width < 1 || height < 1 ||
        request.width * height > static_cast<double>(kMaximalPixels)) {
        throw ReadError(ReadErrorCode::TooLarge, "the picture of the page");
    }
    const QSize size(request.width, static_cast<int>(height));
    const QImage drawn = document.render(request.page - 1, size);
    if (drawn.isNull() || drawn.format() != QImage::Format_ARGB32) {
        throw ReadError(ReadErrorCode::OutOfMemory, "the picture of the page");
    }
    PageImage image{.width = drawn.width(), .height = drawn.height()};
    image.points = page.width();
    image.pixels.reserve(image.bytes());
    for (int y = 0; y < image.height; ++y) {
        appendOnWhite(image.pixels, {reinterpret_cast<const QRgb*>(drawn.constScanLine(y)),
                                     static_cast<std::size_t>(image.width)});
    }
    return image;
}

}  // namespace concordia::documents
