// How long the GUI thread works at a stretch while a long answer streams into the window.
#include <time.h>

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <utility>

#include "app/window/application_setup.h"
#include "app/window/main_window.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/fake_engine.h"

using namespace concordia;
using concordia::test::eventually;
using concordia::test::FakeEngineFactory;
using concordia::test::FakeScript;
using concordia::test::kPatience;

namespace {

constexpr double kLongestBusy = 50;  // milliseconds of the GUI thread's own time
constexpr int kCharacters = 20000;

// The thread's own time: other programs on a busy machine do not count.
double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

std::string longAnswer() {
    const std::string paragraph =
        "The overlap of two circles is called a lens, and **both** circles share it; see `lens()`. "
        "Eine Linse entsteht, wo sich zwei Kreise schneiden. Η τομή δύο κύκλων λέγεται φακός.\n\n"
        "1. first item\n2. second item\n\n```cpp\nint area(int r) { return 3 * r * r; }\n```\n\n";
    std::string text;
    while (text.size() < kCharacters) {
        text += paragraph;
    }
    return text;
}

}  // namespace

class StreamingFramesTest : public QObject {
    Q_OBJECT

private slots:
    void streamsWithoutBlocking() {
        concordia::setUpFontsAndIcon();
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        const auto script = std::make_shared<FakeScript>();
        script->pieces = concordia::test::cutIntoPieces(longAnswer(), 12);
        script->pieceTime = std::chrono::milliseconds(2);
        MainWindow window(std::make_unique<FakeEngineFactory>(script), settings,
                          folder.filePath(QStringLiteral("data")));
        window.settings().setWelcomed(true);
        QQuickWindow* shown = window.load();
        QVERIFY(shown != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(shown));
        window.model().openPath(QStringLiteral("/models/test.gguf"));
        QVERIFY(eventually([&] { return window.model().ready(); }));

        // What the GUI thread worked between two of its reactions: a stretch without a pause.
        DurationRecord busy;
        double before = threadMilliseconds();
        window.frameMeter().setVisible(true);
        connect(&window.frameMeter(), &FrameMeter::reacted, this, [&] {
            const double now = threadMilliseconds();
            busy.add(now - std::exchange(before, now));
        });
        window.chat().send(QStringLiteral("What is a lens?"));
        // To the end of the answer all the time: the most work.
        QMetaObject::invokeMethod(shown->findChild<QObject*>(QStringLiteral("messageList")),
                                  "follow");
        QVERIFY(eventually([&] { return !window.chat().answering(); }, 6 * kPatience));
        disconnect(&window.frameMeter(), nullptr, this, nullptr);

        qInfo(
            "GUI thread: longest %.1f ms, 95 %% at most %.1f ms; between frames: 95 %% at most "
            "%.1f ms over %zu frames",
            busy.longest(), busy.percentile95(), window.frameMeter().intervals().percentile95(),
            window.frameMeter().intervals().count());
        QVERIFY(window.frameMeter().intervals().count() > 20);
        QVERIFY(busy.count() > 20);
        QVERIFY2(busy.longest() < kLongestBusy, qPrintable(QString::number(busy.longest())));
    }
};

QTEST_MAIN(StreamingFramesTest)
#include "streaming_frames_test.moc"
