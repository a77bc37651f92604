// Measures the window as a person meets it: how soon it shows, how much memory it takes without a
// model, how long a list of 10,000 conversations and a conversation of 1,000 messages take to be
// drawn. With QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software no display is needed.
//   window_benchmark PROGRAM
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>

#include "app/window/application_setup.h"
#include "app/window/main_window.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/fake_engine.h"
#include "tests/benchmarks/filled_store.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr int kStarts = 9;
constexpr int kSettleMilliseconds = 3000;  // after which memory is looked at
constexpr QSize kWindowSize(1280, 860);

void report(const char* what, QList<double> values, const char* unit) {
    std::ranges::sort(values);
    std::printf("%-44s %8.0f %s median, %8.0f longest\n", what, values[values.size() / 2], unit,
                values.last());
}

// The program with the folders of a person who starts it for the first time.
class StartedProgram {
public:
    StartedProgram(const QString& program, const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CONCORDIA_FRAME_TIMES"), QStringLiteral("1"));
        environment.insert(QStringLiteral("CONCORDIA_DATA"),
                           m_folder.filePath(QStringLiteral("d")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           m_folder.filePath(QStringLiteral("config")));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_timer.start();
        m_process.start(program, arguments);
        QByteArray said;
        while (!said.contains("The window shows.") && m_process.waitForReadyRead(kPatience)) {
            said += m_process.readAll();
        }
        m_milliseconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    }
    ~StartedProgram() {
        m_process.terminate();
        m_process.waitForFinished();
    }
    StartedProgram(const StartedProgram&) = delete;
    StartedProgram& operator=(const StartedProgram&) = delete;

    [[nodiscard]] double milliseconds() const { return m_milliseconds; }  // until it showed
    // Of memory that is its own, and its part of what it shares with others.
    [[nodiscard]] double megabytes() const {
        QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(m_process.processId()));
        static_cast<void>(file.open(QIODevice::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:")) {
                return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
            }
        }
        return 0;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QElapsedTimer m_timer;
    double m_milliseconds = 0;
};

void measureStarts(const QString& program) {
    QList<double> times;
    for (int i = 0; i < kStarts; ++i) {
        times.append(StartedProgram(program, {}).milliseconds());
    }
    report("from the start to the window's first frame", times, "ms");
    const StartedProgram without(program, {QStringLiteral("/no/such/model.gguf")});
    QTest::qWait(kSettleMilliseconds);
    report("memory without a model", {without.megabytes()}, "MB");
}

void waitForFrame(QQuickWindow& window) {
    QSignalSpy swapped(&window, &QQuickWindow::frameSwapped);
    window.update();
    static_cast<void>(swapped.wait(kPatience));
}

void measureManyConversations() {
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    RecordId longest = 0;
    {
        Store store(data);
        fillStore(store);
        longest = std::ranges::min(store.conversations().conversations(), {},
                                   &ConversationRecord::createdAt)
                      .id;
    }
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QElapsedTimer timer;
    timer.start();
    MainWindow window(std::make_unique<FakeEngineFactory>(std::make_shared<FakeScript>()), settings,
                      data);
    window.settings().setWelcomed(true);
    QQuickWindow* const frame = window.load();
    frame->resize(kWindowSize);
    frame->show();
    static_cast<void>(eventually([&] { return window.conversations().library.loaded(); }));
    waitForFrame(*frame);
    report("a window with 10,000 conversations", {static_cast<double>(timer.elapsed())}, "ms");

    QList<double> times;
    for (int i = 0; i < kStarts; ++i) {
        window.chat().newConversation();
        waitForFrame(*frame);
        timer.start();
        window.chat().open(longest);
        static_cast<void>(eventually([&] { return window.chat().messages()->count() > 0; }));
        waitForFrame(*frame);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    report("opening a conversation of 1,000 messages", times, "ms");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("Name the program to be started.\n", stderr);
        return EXIT_FAILURE;
    }
    prepareApplication();
    const QGuiApplication application(argc, argv);
    setUpFontsAndIcon();
    setUpLanguage(QStringLiteral("en"));
    measureStarts(QString::fromLocal8Bit(argv[1]));
    measureManyConversations();
    return EXIT_SUCCESS;
}
