#include "app/attachments/page_drawer.h"

#include <utility>

#include "app/documents/read_error.h"

namespace concordia {
namespace {

DrawnPage drawn(const documents::PageImage& page) {
    const QImage shared(reinterpret_cast<const uchar*>(page.pixels.data()), page.width, page.height,
                        qsizetype{4} * page.width, QImage::Format_RGB32);
    return {.picture = shared.copy(), .points = page.points};
}

}  // namespace

PageDrawer::PageDrawer(documents::DrawPage draw, QObject* parent)
    : QObject(parent), m_draw(std::move(draw)) {}

PageDrawer::~PageDrawer() {
    m_newest.request_stop();
}

void PageDrawer::draw(const QString& path, const documents::PageRequest& request, OnDrawn onDrawn) {
    m_newest.request_stop();
    m_newest = std::stop_source();
    m_thread.post([this, path, request, stop = m_newest.get_token(), onDrawn = std::move(onDrawn)] {
        DrawnPage page;
        if (stop.stop_requested()) {
            return;
        }
        try {
            page = drawn(m_draw(path, request, stop));
        } catch (const documents::ReadError&) {
            // The text is shown then.
        }
        m_thread.answer([page, stop, onDrawn] {
            if (!stop.stop_requested()) {
                onDrawn(page);
            }
        });
    });
}

}  // namespace concordia
