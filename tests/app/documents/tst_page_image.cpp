// Pages of PDFs as pictures, made in the jail.
#include <QImage>
#include <QProcess>
#include <QTest>
#include <cmath>

#include "app/documents/reader/reader_process.h"
#include "tests/app/documents/generated_documents.h"

using namespace concordia::documents;

class PageImageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsWhatStandsThere();
    void refuses_data();
    void refuses();
    void writesPictures();
    void doesNotBelievePictures_data();
    void doesNotBelievePictures();

private:
    std::unique_ptr<GeneratedDocuments> m_documents;
    std::unique_ptr<GeneratedDocuments> m_hostile;
};

namespace {

bool isDark(const QImage& image, const QRect& area) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 100) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

void PageImageTest::initTestCase() {
    m_documents = std::make_unique<GeneratedDocuments>("make_documents.py");
    m_hostile = std::make_unique<GeneratedDocuments>("make_hostile_documents.py");
}

// Where the text says that it stands there are letters, and between its blocks there are none.
void PageImageTest::showsWhatStandsThere() {
    const std::string path = m_documents->path("de.pdf").toStdString();
    const PageImage page =
        renderPage(path, {.page = 1, .width = 1190}, {.program = CONCORDIA_READER});
    QCOMPARE(page.width, 1190);
    QCOMPARE(page.height, 1684);
    QVERIFY(std::abs(page.points - 595) < 1);
    const QImage image(reinterpret_cast<const uchar*>(page.pixels.data()), page.width, page.height,
                       QImage::Format_RGB32);
    const DocumentText text = readDocument(path, {.program = CONCORDIA_READER});
    int checked = 0;
    for (const TextBlock& block : text.blocks) {
        for (const Rectangle& place : block.place.rectangles) {
            if (block.place.page == 1) {
                const QRectF points(place.left, place.top, place.right - place.left,
                                    place.bottom - place.top);
                QVERIFY(isDark(image, QRectF(2 * points.topLeft(), 2 * points.size()).toRect()));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 8);
    QVERIFY(!isDark(image, QRect(0, 1000, 1190, 400)));
}

void PageImageTest::refuses_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("width");
    QTest::addColumn<ReadErrorCode>("code");
    const QString good = m_documents->path("de.pdf");
    QTest::newRow("no such page") << good << 4 << 100 << ReadErrorCode::NoSuchPage;
    QTest::newRow("page 0") << good << 0 << 100 << ReadErrorCode::NoSuchPage;
    QTest::newRow("no width") << good << 1 << 0 << ReadErrorCode::TooLarge;
    QTest::newRow("wide") << good << 1 << 9000 << ReadErrorCode::TooLarge;
    QTest::newRow("negative") << good << 1 << -5 << ReadErrorCode::TooLarge;
    QTest::newRow("no PDF") << m_documents->path("de.docx") << 1 << 100 << ReadErrorCode::NoPages;
    QTest::newRow("password") << m_hostile->path("PasswordProtected-all.pdf") << 1 << 100
                              << ReadErrorCode::PasswordProtected;
    QTest::newRow("damaged") << m_hostile->path("Damaged-cut.pdf") << 1 << 100
                             << ReadErrorCode::Damaged;
}

void PageImageTest::refuses() {
    QFETCH(QString, path);
    QFETCH(int, page);
    QFETCH(int, width);
    QFETCH(ReadErrorCode, code);
    try {
        (void)renderPage(path.toStdString(), {.page = page, .width = width},
                         {.program = CONCORDIA_READER});
        QFAIL("It was shown.");
    } catch (const ReadError& error) {
        QCOMPARE(error.code(), code);
    }
}

// As a person would call it.
void PageImageTest::writesPictures() {
    const QString target = m_documents->path("page.png");
    QProcess process;
    process.start(CONCORDIA_DOCUMENTS, {"documents", "page", m_documents->path("el.pdf"), "2",
                                        target, "--width", "300"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QImage(target).size(), QSize(300, 425));
    process.start(CONCORDIA_DOCUMENTS,
                  {"documents", "page", m_documents->path("el.pdf"), "9", target});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    const QByteArray complaint = process.readAllStandardError();
    QVERIFY2(complaint.contains("does not have that page. (there is no page 9; the last is "),
             complaint.constData());
    process.start(CONCORDIA_DOCUMENTS,
                  {"documents", "page", m_documents->path("de.docx"), "1", target});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().contains("have no pages that can be drawn"));
}

void PageImageTest::doesNotBelievePictures_data() {
    QTest::addColumn<QByteArray>("records");
    const auto record = [](char kind, const QByteArray& values) {
        const quint32 length = static_cast<quint32>(values.size()) + 1;
        return QByteArray(reinterpret_cast<const char*>(&length), 4) + kind + values;
    };
    const auto numbers = [](quint32 first, quint32 second, quint32 third = 595'000) {
        return QByteArray(reinterpret_cast<const char*>(&first), 4) +
               QByteArray(reinterpret_cast<const char*>(&second), 4) +
               QByteArray(reinterpret_cast<const char*>(&third), 4);
    };
    const QByteArray done = record(7, {});
    QTest::newRow("nothing") << done;
    QTest::newRow("too large") << record(8, numbers(1U << 31, 1U << 31));
    QTest::newRow("no height") << record(8, numbers(5, 0));
    QTest::newRow("no size") << record(8, numbers(5, 5, 0));
    QTest::newRow("pixels only") << record(9, QByteArray("\1\0\0\0a", 5));
    QTest::newRow("too few") << record(8, numbers(1, 1)) + record(9, QByteArray("\1\0\0\0a", 5)) +
                                    done;
    QTest::newRow("too many") << record(8, numbers(1, 1)) +
                                     record(9, QByteArray("\5\0\0\0abcde", 9));
    QTest::newRow("two") << record(8, numbers(1, 1)) + record(8, numbers(1, 1));
}

void PageImageTest::doesNotBelievePictures() {
    QFETCH(QByteArray, records);
    PageImage image;
    RecordReader reader({}, &image);
    TextCollector nothing;
    try {
        reader.take({records.constData(), static_cast<std::size_t>(records.size())}, nothing);
        QFAIL("It was believed.");
    } catch (const ReadError& error) {
        QCOMPARE(error.code(), ReadErrorCode::Unreadable);
    }
}

QTEST_GUILESS_MAIN(PageImageTest)
#include "tst_page_image.moc"
