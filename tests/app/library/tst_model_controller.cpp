#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/inference/inference_thread.h"
#include "app/library/model_controller.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/fake_engine.h"

using namespace concordia;
using concordia::test::eventually;
using concordia::test::FakeEngineFactory;
using concordia::test::FakeScript;
using concordia::test::kPatience;

namespace {

struct Fixture {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::shared_ptr<FakeScript> script = std::make_shared<FakeScript>();
    InferenceThread thread{std::make_unique<FakeEngineFactory>(script)};
    ModelController model{thread, settings};

    [[nodiscard]] QString makeFile(const QString& name) const {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
    [[nodiscard]] bool waitUntilIdle() {
        return eventually([this] { return !model.loading(); });
    }
};

// The file that a start of the program opens; waits until it is open.
QString loadedAtStart(Fixture& f, const QString& starter) {
    ModelController next(f.thread, f.settings);
    next.setStarterModel(starter);
    next.openAtStart();
    const QString name = next.loadingName();
    return eventually([&next] { return !next.loading(); }) ? name : QString();
}

}  // namespace

class TestModelController : public QObject {
    Q_OBJECT

private slots:
    void opensAndDescribes() {
        Fixture f;
        QVERIFY(!f.model.ready());
        f.model.open(QUrl::fromLocalFile(f.makeFile(QStringLiteral("a model.gguf"))));
        QVERIFY(f.model.loading());
        QCOMPARE(f.model.loadingName(), QStringLiteral("a model.gguf"));
        QVERIFY(f.waitUntilIdle());
        QVERIFY(f.model.ready());
        QCOMPARE(f.model.name(), QStringLiteral("Teuken 7B Instruct"));
        QCOMPARE(f.model.device().name, QStringLiteral("AMD Radeon RX 7800 XT"));
        QCOMPARE(f.model.device().kind, QStringLiteral("Graphics card (GPU)"));
        QCOMPARE(f.model.contextLength(), 4096);
        QVERIFY(!f.model.continuesText());
        QCOMPARE(f.model.loadedBytes(), f.model.totalBytes());
    }

    void itsLanguagesAreKnown() {
        Fixture f;
        f.script->model.name = "Small";
        f.script->model.languages = {"de", "en"};
        f.model.openPath(f.makeFile(QStringLiteral("small.gguf")));
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.model.languages(), QStringList({"de", "en"}));
        QVERIFY(f.model.languageNames().startsWith(QStringLiteral("Deutsch")));
        QVERIFY(f.model.languageNames().endsWith(QStringLiteral("English")));
    }

    // What the models of one language each are for.
    void choosingALanguagePicksItsModel() {
        Fixture f;
        const auto open = [&f](const QString& file, const std::vector<std::string>& languages) {
            f.script->model.name = "Small";
            f.script->model.languages = languages;
            f.model.openPath(f.makeFile(file));
            return f.waitUntilIdle() && f.model.ready();
        };
        QVERIFY(open(QStringLiteral("fi.gguf"), {"fi"}));
        QVERIFY(open(QStringLiteral("several.gguf"), {"fi", "sv"}));
        QVERIFY(open(QStringLiteral("et.gguf"), {"et"}));
        const QString finnish = f.folder.filePath(QStringLiteral("fi.gguf"));
        const QString several = f.folder.filePath(QStringLiteral("several.gguf"));
        QCOMPARE(f.model.pathSpeaking(QStringLiteral("fi")), finnish);
        QCOMPARE(f.model.pathSpeaking(QStringLiteral("sv")), several);
        QCOMPARE(f.model.pathSpeaking(QStringLiteral("el")), QString());
        f.model.followLanguage(QStringLiteral("et"));
        QVERIFY(!f.model.loading());
        f.model.followLanguage(QStringLiteral("el"));
        QVERIFY(!f.model.loading());
        f.script->model.languages = {"fi"};
        f.model.followLanguage(QStringLiteral("fi"));
        QVERIFY(f.model.loading());
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.model.path(), finnish);
        // One of several languages is not exchanged by itself, and a file that is gone not offered.
        QVERIFY(open(QStringLiteral("several.gguf"), {"fi", "sv"}));
        f.model.followLanguage(QStringLiteral("et"));
        QVERIFY(!f.model.loading());
        QVERIFY(QFile::remove(finnish));
        QCOMPARE(f.model.pathSpeaking(QStringLiteral("fi")), several);
    }

    void aModelWithoutChatFormatIsKnown() {
        Fixture f;
        f.script->model.chatFormat = "none (continues text)";
        f.model.openPath(QStringLiteral("a.gguf"));
        QVERIFY(f.waitUntilIdle());
        QVERIFY(f.model.continuesText());
    }

    void everyCodeHasItsOwnSentences_data() {
        QTest::addColumn<ErrorCode>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::ContextFull); ++code) {
            QTest::newRow(qPrintable(QString::number(code))) << static_cast<ErrorCode>(code);
        }
    }

    void everyCodeHasItsOwnSentences() {
        QFETCH(ErrorCode, code);
        const Failure failure{code, QStringLiteral("Details.")};
        for (const ErrorReport& report : {reportLoadFailure(failure, EarlierModel::Gone),
                                          reportAnswerFailure(failure, WrittenText::None)}) {
            for (const QString& sentence : {report.happened, report.kept, report.advice}) {
                QVERIFY(sentence.endsWith(u'.'));
                QVERIFY(sentence.front().isUpper());
            }
            QCOMPARE(report.details, QStringLiteral("Details."));
        }
        QVERIFY(reportLoadFailure(failure, EarlierModel::Gone).kept !=
                reportLoadFailure(failure, EarlierModel::Kept).kept);
    }

    void failureIsReportedAndRetried() {
        Fixture f;
        f.script->inspectError = Error(ErrorCode::InvalidFile, "The magic number is wrong.");
        f.model.openPath(QStringLiteral("a.gguf"));
        QVERIFY(f.waitUntilIdle());
        QVERIFY(f.model.failed());
        QVERIFY(!f.model.ready());
        QCOMPARE(f.model.error().happened,
                 QStringLiteral("The file is damaged, incomplete or not a model."));
        QCOMPARE(f.model.error().details, QStringLiteral("The magic number is wrong."));
        f.script->inspectError.reset();
        f.model.retry();
        QVERIFY(!f.model.failed());
        QVERIFY(f.waitUntilIdle());
        QVERIFY(f.model.ready());
    }

    void theEarlierModelStaysWhenTheFileIsUnfit() {
        Fixture f;
        f.model.openPath(QStringLiteral("good.gguf"));
        QVERIFY(f.waitUntilIdle());
        f.script->inspectError = Error(ErrorCode::FileNotFound, "It is not there.");
        f.model.openPath(QStringLiteral("missing.gguf"));
        QVERIFY(f.waitUntilIdle());
        QVERIFY(f.model.ready());
        QCOMPARE(f.model.error().kept, QStringLiteral("The earlier model is still loaded."));
    }

    void theModelIsGoneWhenLoadingFailsLate() {
        Fixture f;
        f.model.openPath(QStringLiteral("good.gguf"));
        QVERIFY(f.waitUntilIdle());
        f.script->loadError = Error(ErrorCode::OutOfMemory, "Memory is full.");
        f.model.openPath(QStringLiteral("large.gguf"));
        QVERIFY(f.waitUntilIdle());
        QVERIFY(!f.model.ready());
        QCOMPARE(f.model.name(), QString());
    }

    void cancelEndsLoadingWithoutAnError() {
        Fixture f;
        f.script->loadHoldStep = 2;
        f.script->loadStepTime = std::chrono::milliseconds(30);
        QSignalSpy progressed(&f.model, &ModelController::progressChanged);
        f.model.openPath(QStringLiteral("a.gguf"));
        QVERIFY(eventually([&] { return f.model.totalBytes() > 0; }));
        f.model.cancel();
        QVERIFY(f.waitUntilIdle());
        QVERIFY(!f.model.failed());
        QVERIFY(!f.model.ready());
        QVERIFY(progressed.size() >= 2);
    }

    void addressesElsewhereAreRefused() {
        Fixture f;
        f.model.open(QUrl(QStringLiteral("https://example.org/a.gguf")));
        QVERIFY(f.model.failed());
        QVERIFY(!f.model.loading());
        QCOMPARE(f.script->loads(), 0);
        f.model.dismissError();
        QVERIFY(!f.model.failed());
    }

    void anotherDeviceLoadsAgainThere() {
        Fixture f;
        f.model.openPath(QStringLiteral("a.gguf"));
        QVERIFY(f.waitUntilIdle());
        f.model.useDevice(QStringLiteral("1"));
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.script->loads(), 2);
        QSignalSpy listed(&f.model, &ModelController::devicesChanged);
        f.model.refreshDevices();
        QVERIFY(listed.wait(kPatience));
        QCOMPARE(f.model.devices().size(), 2);
        QCOMPARE(f.model.devices()[1].kind, QStringLiteral("Processor"));
    }

    // The memory is said before, and the choice is kept.
    void contextIsChosenByItsMemory() {
        Fixture f;
        ModelInfo& model = f.script->model;
        model.contextLength = 10'000;
        model.keyValueHeads = 2;
        model.headSize = 64;
        model.windows = {0, 0, 0};
        f.model.openPath(f.makeFile(QStringLiteral("a.gguf")));
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.script->lastEngineOptions().contextLength, std::nullopt);
        QVERIFY(f.script->lastEngineOptions().cacheType == CacheType::F16);
        QCOMPARE(f.model.contextChoices(), QList<int>({2048, 4096, 8192, 10'000}));
        QCOMPARE(f.model.contextBytes()[1], 4096.0 * 3 * 2 * 256);
        QCOMPARE(f.model.cacheBytes()[0], 4096.0 * 3 * 2 * 256);
        QCOMPARE(f.model.cacheBytes()[1], 4096.0 * 3 * 2 * 136);
        QCOMPARE(f.model.cacheBytes()[2], 4096.0 * 3 * 2 * 72);

        f.model.useContextLength(5000);  // is not offered
        f.model.useCacheType(3);
        QVERIFY(!f.model.loading());
        f.model.useContextLength(8192);
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.script->lastEngineOptions().contextLength, std::optional<std::uint32_t>(8192));
        f.model.useCacheType(2);
        QVERIFY(f.waitUntilIdle());
        QVERIFY(f.script->lastEngineOptions().cacheType == CacheType::Q4_0);
        QCOMPARE(f.script->loads(), 3);
        QCOMPARE(f.model.cacheType(), 2);
        QCOMPARE(f.model.contextBytes()[1], 4096.0 * 3 * 2 * 72);

        // The next program, and a model that reads less.
        model.contextLength = 3000;
        ModelController next(f.thread, f.settings);
        next.openPath(f.makeFile(QStringLiteral("b.gguf")));
        QVERIFY(eventually([&] { return next.ready(); }));
        QCOMPARE(f.script->lastEngineOptions().contextLength, std::optional<std::uint32_t>(3000));
        QCOMPARE(next.cacheType(), 2);
    }

    void theModelIsRememberedWhenItLoaded() {
        Fixture f;
        const QString path = f.makeFile(QStringLiteral("kept.gguf"));
        f.model.openPath(path);
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.model.recentName(), QString());  // it is open already
        ModelController next(f.thread, f.settings);
        QCOMPARE(next.recentName(), QStringLiteral("kept.gguf"));
        QCOMPARE(next.startFolder(), QUrl::fromLocalFile(f.folder.path()));
        next.openAtStart();
        QVERIFY(next.loading());
        QVERIFY(eventually([&next] { return !next.loading(); }));
        QFile::remove(path);
        ModelController later(f.thread, f.settings);
        QCOMPARE(later.recentName(), QString());
        later.openAtStart();
        QVERIFY(!later.loading());
    }

    void theFirstStartOpensTheStarterModel() {
        Fixture f;
        const QString path = f.makeFile(QStringLiteral("concordia-starter.gguf"));
        f.model.setStarterModel(path);
        f.model.openAtStart();
        QVERIFY(f.waitUntilIdle());
        QVERIFY(f.model.starter());
        const QString larger = f.makeFile(QStringLiteral("larger.gguf"));
        f.model.openPath(larger);
        QVERIFY(f.waitUntilIdle());
        QVERIFY(!f.model.starter());
        QCOMPARE(loadedAtStart(f, path), QStringLiteral("larger.gguf"));
        // Where the chosen one is gone, the starter model helps out without taking its place.
        QVERIFY(QFile::rename(larger, larger + QStringLiteral(".away")));
        QCOMPARE(loadedAtStart(f, path), QStringLiteral("concordia-starter.gguf"));
        QVERIFY(QFile::rename(larger + QStringLiteral(".away"), larger));
        QCOMPARE(loadedAtStart(f, path), QStringLiteral("larger.gguf"));
    }

    void theStarterModelIsNotOfferedForItsLanguages() {
        Fixture f;
        const QString path = f.makeFile(QStringLiteral("concordia-starter.gguf"));
        f.model.setStarterModel(path);
        f.model.openAtStart();
        QVERIFY(f.waitUntilIdle());
        QCOMPARE(f.model.languages().size(), 24);
        QCOMPARE(f.model.pathSpeaking(QStringLiteral("fi")), QString());
    }

    void aLoadThatNeverEndedIsNotRepeated() {
        Fixture f;
        f.model.openPath(f.makeFile(QStringLiteral("fine.gguf")));
        QVERIFY(f.waitUntilIdle());
        f.script->loadHoldStep = 1;
        f.model.openPath(f.makeFile(QStringLiteral("deadly.gguf")));
        // What a start after a crash in the middle of this load finds.
        ModelController next(f.thread, f.settings);
        next.openAtStart();
        QVERIFY(!next.loading());
        QCOMPARE(next.recentName(), QStringLiteral("fine.gguf"));
    }
};

QTEST_GUILESS_MAIN(TestModelController)
#include "tst_model_controller.moc"
