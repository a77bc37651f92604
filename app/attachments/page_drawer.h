// Has pages of documents drawn on a thread of its own, so that they wait for nothing that is read
// for the index.
// Thread rule: GUI thread.
#pragma once

#include <QImage>
#include <QObject>
#include <functional>
#include <stop_token>

#include "app/documents/finding/read_in_jail.h"
#include "app/storage/task_thread.h"

namespace concordia {

// A page as it is shown. The picture is null where it cannot be drawn.
struct DrawnPage {
    QImage picture;
    double points = 0;  // the page's width (1/72 inch)
};

class PageDrawer : public QObject {
    Q_OBJECT

public:
    // `draw` is called on the drawer's thread.
    explicit PageDrawer(documents::DrawPage draw, QObject* parent = nullptr);
    ~PageDrawer() override;

    // Gives up what was asked for before: only the newest page is wanted.
    using OnDrawn = std::function<void(const DrawnPage&)>;
    void draw(const QString& path, const documents::PageRequest& request, OnDrawn onDrawn);

private:
    documents::DrawPage m_draw;
    std::stop_source m_newest;
    TaskThread m_thread{QStringLiteral("pages")};  // ends first
};

}  // namespace concordia
