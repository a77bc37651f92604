// A second start shows the window of the first, and opens the model that it was given.
#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <future>

#include "app/window/running_instance.h"
#include "tests/app/support/eventually.h"

using namespace concordia;
using test::eventually;

class TestRunningInstance : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_runtime.isValid());
        QFile::setPermissions(m_runtime.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        qputenv("XDG_ACTIVATION_TOKEN", "a-token");
    }

    void nobodyAnswersForAnotherFolder() {
        const RunningInstance first(QStringLiteral("/data/one"));
        QVERIFY(!RunningInstance::activate(QStringLiteral("/data/two"), {}));
    }

    void theFirstHearsOfTheSecond() {
        const RunningInstance first(QStringLiteral("/data/one"));
        QSignalSpy activated(&first, &RunningInstance::activated);
        auto second = std::async(std::launch::async, [] {
            return RunningInstance::activate(QStringLiteral("/data/one"),
                                             QStringLiteral("/models/a.gguf"));
        });
        QVERIFY(eventually([&] { return !activated.isEmpty(); }));
        QVERIFY(second.get());
        QCOMPARE(activated.at(0).at(0).toString(), QStringLiteral("/models/a.gguf"));
        QCOMPARE(activated.at(0).at(1).toByteArray(), QByteArray("a-token"));
    }

    void aProcessThatDoesNotAnswerIsPassedOver() {
        const RunningInstance first(QStringLiteral("/data/one"));  // its events are not handled
        QVERIFY(!RunningInstance::activate(QStringLiteral("/data/one"), {}));
    }

    void nonsenseOpensNothing() {
        const RunningInstance first(QStringLiteral("/data/one"));
        QSignalSpy activated(&first, &RunningInstance::activated);
        const QStringList sockets = QDir(m_runtime.path()).entryList(QDir::System);
        QCOMPARE(sockets.size(), 1);
        QLocalSocket socket;
        socket.connectToServer(m_runtime.filePath(sockets.first()));
        socket.write(QByteArray(200'000, 'x'));
        QVERIFY(eventually([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
        QVERIFY(activated.isEmpty());
    }

    // The program itself, twice.
    void theSecondProgramEnds() {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CONCORDIA_DATA"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        QProcess first;
        first.setProcessEnvironment(environment);
        first.start(QStringLiteral(CONCORDIA_PROGRAM), {});
        QVERIFY(first.waitForStarted());
        const QDir runtime(m_runtime.path());
        QVERIFY(eventually([&] { return !runtime.entryList(QDir::System).isEmpty(); }));
        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(CONCORDIA_PROGRAM), {});
        QVERIFY(second.waitForFinished(test::kPatience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(test::kPatience));
    }

private:
    QTemporaryDir m_runtime;
};

QTEST_GUILESS_MAIN(TestRunningInstance)
#include "tst_running_instance.moc"
