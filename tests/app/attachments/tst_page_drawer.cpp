// Pages are drawn apart from the window; only the newest is wanted.
#include <QTest>
#include <semaphore>

#include "app/attachments/page_drawer.h"
#include "app/documents/read_error.h"
#include "tests/app/support/eventually.h"

using namespace concordia;
using namespace concordia::documents;
using concordia::test::eventually;

class TestPageDrawer : public QObject {
    Q_OBJECT

private slots:
    void picturesKeepTheirPixels() {
        PageDrawer drawer([](const QString&, const PageRequest& request, const std::stop_token&) {
            PageImage image{.width = request.width, .height = 1, .points = 595};
            image.pixels.assign(static_cast<std::size_t>(4 * request.width), '\x7F');
            return image;
        });
        std::optional<DrawnPage> page;
        drawer.draw("a.pdf", {.page = 1, .width = 3},
                    [&](const DrawnPage& drawn) { page = drawn; });
        QVERIFY(eventually([&] { return page.has_value(); }));
        QCOMPARE(page->picture.size(), QSize(3, 1));
        QCOMPARE(page->picture.pixel(2, 0), 0xFF7F7F7F);
        QCOMPARE(page->points, 595);
    }

    void whatCannotBeDrawnHasNoPicture() {
        PageDrawer drawer(
            [](const QString&, const PageRequest&, const std::stop_token&) -> PageImage {
                throw ReadError(ReadErrorCode::Damaged);
            });
        std::optional<DrawnPage> page;
        drawer.draw("a.pdf", {.page = 1, .width = 3},
                    [&](const DrawnPage& drawn) { page = drawn; });
        QVERIFY(eventually([&] { return page.has_value(); }));
        QVERIFY(page->picture.isNull());
    }

    void onlyTheNewestIsWanted() {
        std::binary_semaphore goOn(0);
        std::atomic<int> asked = 0;
        std::atomic<bool> firstWasStopped = false;
        PageDrawer drawer(
            [&](const QString&, const PageRequest& request, const std::stop_token& stop) {
                if (++asked == 1) {
                    goOn.acquire();
                    firstWasStopped = stop.stop_requested();
                }
                return PageImage{.width = request.page,
                                 .height = 1,
                                 .pixels = std::string(4UL * request.page, 'x'),
                                 .points = 1};
            });
        QList<int> drawn;
        for (int page = 1; page <= 3; ++page) {
            drawer.draw("a.pdf", {.page = page, .width = 1},
                        [&](const DrawnPage& one) { drawn.append(one.picture.width()); });
            if (page == 1) {
                QVERIFY(eventually([&] { return asked == 1; }));
            }
        }
        goOn.release();
        QVERIFY(eventually([&] { return !drawn.isEmpty(); }));
        QTest::qWait(0);
        QCOMPARE(drawn, QList<int>{3});
        QVERIFY(firstWasStopped);
        QCOMPARE(asked, 2);
    }
};

QTEST_MAIN(TestPageDrawer)
#include "tst_page_drawer.moc"
