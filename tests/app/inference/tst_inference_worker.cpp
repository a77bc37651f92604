// The inference worker and the thread it lives on.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <new>

#include "app/inference/inference_thread.h"
#include "app/inference/inference_worker.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/fake_engine.h"

using namespace concordia;
using concordia::test::eventually;
using concordia::test::FakeEngineFactory;
using concordia::test::FakeScript;
using concordia::test::kPatience;

namespace {

std::vector<Message> question() {
    return {{Role::User, "Question"}};
}

QString joined(const QSignalSpy& texts, TextKind kind = TextKind::Answer) {
    QString text;
    for (const QList<QVariant>& arguments : texts) {
        if (arguments[1].value<TextKind>() == kind) {
            text += arguments[2].toString();
        }
    }
    return text;
}

// Throws something that is no Error.
class ThrowingFactory final : public EngineFactory {
public:
    [[nodiscard]] ModelInfo inspect(const std::filesystem::path&) override { return {}; }
    [[nodiscard]] std::unique_ptr<TextEngine> open(const std::filesystem::path&,
                                                   const EngineOptions&) override {
        throw std::bad_alloc();
    }
    [[nodiscard]] std::vector<DeviceInfo> devices() override {
        throw Error(ErrorCode::DeviceUnavailable, "Vulkan is not there.");
    }
};

}  // namespace

class TestInferenceWorker : public QObject {
    Q_OBJECT

private slots:
    void loadsAndAnswers() {
        const auto script = std::make_shared<FakeScript>();
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy loaded(&thread, &InferenceThread::loadFinished);
        QSignalSpy progressed(&thread, &InferenceThread::loadProgressed);
        QSignalSpy texts(&thread, &InferenceThread::textGenerated);
        QSignalSpy finished(&thread, &InferenceThread::generationFinished);
        const RequestId load = thread.load(QStringLiteral("/models/a.gguf"), {});
        QVERIFY(loaded.wait(kPatience));
        QCOMPARE(loaded[0][0].value<RequestId>(), load);
        QCOMPARE(progressed.last()[1].toULongLong(), script->loadBytes);
        const RequestId answer = thread.generate(question(), {});
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(finished[0][0].value<RequestId>(), answer);
        QCOMPARE(joined(texts), QStringLiteral("Hello there."));
        QCOMPARE(script->conversations().size(), std::size_t{1});
    }

    void textComesAtMostOnceAFrame() {
        const auto script = std::make_shared<FakeScript>();
        script->pieces.assign(2000, "ä ");
        script->pieceTime = std::chrono::microseconds(100);
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy texts(&thread, &InferenceThread::textGenerated);
        QSignalSpy finished(&thread, &InferenceThread::generationFinished);
        thread.load(QStringLiteral("a.gguf"), {});
        QElapsedTimer timer;
        timer.start();
        thread.generate(question(), {});
        QVERIFY(finished.wait(6 * kPatience));
        const auto frames = timer.elapsed() / InferenceWorker::kEmitInterval.count();
        // One more at the start and one at the end.
        QVERIFY2(texts.size() <= frames + 2, qPrintable(QString::number(texts.size())));
        QVERIFY(texts.size() > 3);
        QCOMPARE(joined(texts).size(), 4000);
    }

    void reasoningComesApart() {
        const auto script = std::make_shared<FakeScript>();
        script->reasoning = {"Who ", "asks?"};
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy texts(&thread, &InferenceThread::textGenerated);
        QSignalSpy finished(&thread, &InferenceThread::generationFinished);
        thread.load(QStringLiteral("a.gguf"), {});
        thread.generate(question(), {});
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(joined(texts, TextKind::Reasoning), QStringLiteral("Who asks?"));
        QCOMPARE(joined(texts), QStringLiteral("Hello there."));
        QCOMPARE(texts[0][1].value<TextKind>(), TextKind::Reasoning);
        QCOMPARE(finished[0][1].value<GenerationResult>().reasoning, std::string("Who asks?"));
    }

    void stopEndsWithinAToken() {
        const auto script = std::make_shared<FakeScript>();
        script->pieces.assign(100000, "word ");
        script->holdAfter = 3;
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy texts(&thread, &InferenceThread::textGenerated);
        QSignalSpy finished(&thread, &InferenceThread::generationFinished);
        thread.load(QStringLiteral("a.gguf"), {});
        const RequestId id = thread.generate(question(), {});
        QVERIFY(texts.wait(kPatience));
        thread.stop(id);
        QVERIFY(finished.wait(kPatience));
        QCOMPARE(finished[0][1].value<GenerationResult>().stopReason, StopReason::Cancelled);
        // How many came before the stop depends on who runs first.
        QVERIFY(!joined(texts).isEmpty());
        QVERIFY(QStringLiteral("word word word ").startsWith(joined(texts)));
    }

    void failureKeepsTextBeforeIt() {
        const auto script = std::make_shared<FakeScript>();
        script->error = Error(ErrorCode::DeviceLost, "The device was lost.");
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy texts(&thread, &InferenceThread::textGenerated);
        QSignalSpy failed(&thread, &InferenceThread::generationFailed);
        QSignalSpy finished(&thread, &InferenceThread::generationFinished);
        thread.load(QStringLiteral("a.gguf"), {});
        thread.generate(question(), {});
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(failed[0][1].value<Failure>().code, std::optional(ErrorCode::DeviceLost));
        QCOMPARE(joined(texts), QStringLiteral("Hello there."));
        QCOMPARE(finished.size(), 0);
    }

    void answeringWithoutAModelFails() {
        InferenceThread thread(std::make_unique<FakeEngineFactory>(std::make_shared<FakeScript>()));
        QSignalSpy failed(&thread, &InferenceThread::generationFailed);
        thread.generate(question(), {});
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(failed[0][1].value<Failure>().code, std::optional<ErrorCode>());
    }

    void anUnfitFileLeavesTheEarlierModel() {
        const auto script = std::make_shared<FakeScript>();
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy loaded(&thread, &InferenceThread::loadFinished);
        QSignalSpy failed(&thread, &InferenceThread::loadFailed);
        thread.load(QStringLiteral("good.gguf"), {});
        QVERIFY(loaded.wait(kPatience));
        script->model.unsupported = {"The tensor type IQ1_S is unknown.", "So is its tokenizer."};
        thread.load(QStringLiteral("odd.gguf"), {});
        QVERIFY(failed.wait(kPatience));
        const auto failure = failed[0][1].value<Failure>();
        QCOMPARE(failure.code, std::optional(ErrorCode::Unsupported));
        QCOMPARE(failure.details,
                 QStringLiteral("The tensor type IQ1_S is unknown. So is its tokenizer."));
        QCOMPARE(failed[0][2].value<EarlierModel>(), EarlierModel::Kept);
        QCOMPARE(script->liveEngines(), 1);
    }

    void aFailedLoadLetsTheEarlierModelGoFirst() {
        const auto script = std::make_shared<FakeScript>();
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy loaded(&thread, &InferenceThread::loadFinished);
        QSignalSpy failed(&thread, &InferenceThread::loadFailed);
        thread.load(QStringLiteral("good.gguf"), {});
        QVERIFY(loaded.wait(kPatience));
        script->loadError = Error(ErrorCode::OutOfMemory, "9 GB are needed, 8 GB are there.");
        thread.load(QStringLiteral("large.gguf"), {});
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(failed[0][2].value<EarlierModel>(), EarlierModel::Gone);
        QCOMPARE(script->liveEngines(), 0);
    }

    void loadingCanBeCancelled() {
        const auto script = std::make_shared<FakeScript>();
        script->loadHoldStep = 1;
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy progressed(&thread, &InferenceThread::loadProgressed);
        QSignalSpy cancelled(&thread, &InferenceThread::loadCancelled);
        thread.load(QStringLiteral("a.gguf"), {});
        QVERIFY(progressed.wait(kPatience));
        thread.cancelLoad();
        QVERIFY(cancelled.wait(kPatience));
        QCOMPARE(script->liveEngines(), 0);
    }

    void aSecondLoadReplacesTheFirst() {
        const auto script = std::make_shared<FakeScript>();
        script->loadHoldStep = 1;
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        QSignalSpy progressed(&thread, &InferenceThread::loadProgressed);
        QSignalSpy cancelled(&thread, &InferenceThread::loadCancelled);
        QSignalSpy loaded(&thread, &InferenceThread::loadFinished);
        const RequestId first = thread.load(QStringLiteral("a.gguf"), {});
        QVERIFY(progressed.wait(kPatience));
        const RequestId second = thread.load(QStringLiteral("b.gguf"), {});
        script->release();
        QVERIFY(cancelled.wait(kPatience));
        QCOMPARE(cancelled[0][0].value<RequestId>(), first);
        QVERIFY(eventually([&] { return progressed.last()[0].value<RequestId>() == second; }));
        script->release();
        QVERIFY(eventually([&] { return loaded.size() == 1; }));
        QCOMPARE(loaded[0][0].value<RequestId>(), second);
    }

    void closingWhileWritingStops() {
        const auto script = std::make_shared<FakeScript>();
        script->pieces.assign(1000000, "word ");
        script->holdAfter = 2;
        {
            InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
            QSignalSpy texts(&thread, &InferenceThread::textGenerated);
            thread.load(QStringLiteral("a.gguf"), {});
            thread.generate(question(), {});
            thread.generate(question(), {});
            QVERIFY(texts.wait(kPatience));
        }
        QCOMPARE(script->liveEngines(), 0);
    }

    void closingWhileLoadingStops() {
        const auto script = std::make_shared<FakeScript>();
        script->loadHoldStep = 1;
        {
            InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
            QSignalSpy progressed(&thread, &InferenceThread::loadProgressed);
            thread.load(QStringLiteral("a.gguf"), {});
            QVERIFY(progressed.wait(kPatience));
        }
        QCOMPARE(script->liveEngines(), 0);
    }

    void otherExceptionsBecomeFailures() {
        InferenceThread thread(std::make_unique<ThrowingFactory>());
        QSignalSpy failed(&thread, &InferenceThread::loadFailed);
        QSignalSpy listed(&thread, &InferenceThread::devicesListed);
        thread.load(QStringLiteral("a.gguf"), {});
        QVERIFY(failed.wait(kPatience));
        QCOMPARE(failed[0][1].value<Failure>().code, std::optional(ErrorCode::OutOfMemory));
        thread.listDevices();
        QVERIFY(listed.wait(kPatience));
        QVERIFY(listed[0][0].value<std::vector<DeviceInfo>>().empty());
    }
};

QTEST_GUILESS_MAIN(TestInferenceWorker)
#include "tst_inference_worker.moc"
