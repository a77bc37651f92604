#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "app/chat/chat_controller.h"
#include "app/inference/inference_thread.h"
#include "app/inference/inference_worker.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/fake_engine.h"

using namespace concordia;
using concordia::test::eventually;
using concordia::test::FakeEngineFactory;
using concordia::test::FakeScript;
using concordia::test::kPatience;
using Roles = MessageModel::Roles;
using State = MessageModel::State;

namespace {

// A conversation with a loaded fake model.
struct Fixture {
    std::shared_ptr<FakeScript> script = std::make_shared<FakeScript>();
    InferenceThread thread{std::make_unique<FakeEngineFactory>(script)};
    ChatController chat{thread};

    Fixture() { thread.load(QStringLiteral("a.gguf"), {}); }

    [[nodiscard]] QVariant last(Roles role) {
        return chat.messages()->index(chat.messages()->count() - 1).data(static_cast<int>(role));
    }
    [[nodiscard]] QString lastText() { return last(Roles::Text).toString(); }
    [[nodiscard]] State lastState() { return static_cast<State>(last(Roles::State).toInt()); }
    [[nodiscard]] bool waitUntilDone() {
        return eventually([this] { return !chat.answering(); });
    }
};

}  // namespace

class TestChatController : public QObject {
    Q_OBJECT

private slots:
    void sendAsksAndAnswers() {
        Fixture f;
        QSignalSpy finished(&f.chat, &ChatController::answerFinished);
        QVERIFY(f.chat.send(QStringLiteral("  What is a concord?\nTell me.  ")));
        QVERIFY(f.chat.answering());
        QCOMPARE(f.chat.title(), QStringLiteral("What is a concord?"));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastText(), QStringLiteral("Hello there."));
        QCOMPARE(f.lastState(), State::Done);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toInt(), 2);
        const auto asked = f.script->conversations();
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked[0].size(), std::size_t{1});
        QCOMPARE(asked[0][0].text, std::string("What is a concord?\nTell me."));
        QCOMPARE(f.chat.contextTokens(), 23);
    }

    void reasoningIsShownApartAndKept() {
        Fixture f;
        f.script->reasoning = {"Who ", "asks?"};
        f.chat.send(QStringLiteral("One"));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.last(Roles::Reasoning).toString(), QStringLiteral("Who asks?"));
        QCOMPARE(f.last(Roles::ReasoningSeconds).toDouble(), 1.5);
        QCOMPARE(f.lastText(), QStringLiteral("Hello there."));
        f.chat.send(QStringLiteral("Two"));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->conversations().back()[1].reasoning, std::string("Who asks?"));
    }

    void blankAndDoubleMessagesAreIgnored() {
        Fixture f;
        f.script->holdAfter = 1;
        QVERIFY(!f.chat.send(QStringLiteral(" \n\t ")));
        QCOMPARE(f.chat.messages()->count(), 0);
        QVERIFY(f.chat.send(QStringLiteral("One")));
        QVERIFY(!f.chat.send(QStringLiteral("Two")));
        QCOMPARE(f.chat.messages()->count(), 2);
    }

    void stopKeepsTheText() {
        Fixture f;
        f.script->holdAfter = 2;
        f.script->pieceTime = 2 * InferenceWorker::kEmitInterval;  // each piece is shown at once
        QSignalSpy stopped(&f.chat, &ChatController::answerStopped);
        f.chat.send(QStringLiteral("Question"));
        QVERIFY(eventually([&] { return f.lastText() == QStringLiteral("Hello there"); }));
        QCOMPARE(f.lastState(), State::Streaming);
        f.chat.stop();
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastText(), QStringLiteral("Hello there"));
        QCOMPARE(f.lastState(), State::Stopped);
        QCOMPARE(stopped.size(), 1);
    }

    void theNextMessageCarriesTheConversation() {
        Fixture f;
        f.chat.send(QStringLiteral("One"));
        QVERIFY(f.waitUntilDone());
        f.chat.send(QStringLiteral("Two"));
        QVERIFY(f.waitUntilDone());
        const auto asked = f.script->conversations().back();
        QCOMPARE(asked.size(), std::size_t{3});
        QCOMPARE(asked[1].role, Role::Assistant);
        QCOMPARE(asked[1].text, std::string("Hello there."));
        QCOMPARE(f.chat.title(), QStringLiteral("One"));
    }

    void regenerateKeepsTheEarlierAnswer() {
        Fixture f;
        f.chat.regenerate();  // nothing to do yet
        QVERIFY(!f.chat.answering());
        f.chat.send(QStringLiteral("Question"));
        QVERIFY(f.waitUntilDone());
        f.script->pieces = {"Different."};
        f.chat.regenerate();
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastText(), QStringLiteral("Different."));
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 2);
        QCOMPARE(f.script->conversations().back().size(), std::size_t{1});
        f.chat.messages()->showVersion(1, 1);
        QCOMPARE(f.lastText(), QStringLiteral("Hello there."));
    }

    void failureIsToldAndRetried() {
        Fixture f;
        f.script->error = Error(ErrorCode::OutOfMemory, "Memory is full.");
        QSignalSpy failed(&f.chat, &ChatController::answerFailed);
        f.chat.send(QStringLiteral("Question"));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastState(), State::Failed);
        QCOMPARE(f.lastText(), QStringLiteral("Hello there."));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("The text so far is kept.")));
        f.script->error.reset();
        f.chat.regenerate();
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastState(), State::Done);
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 2);
    }

    void aNewConversationDropsTheOldAnswer() {
        Fixture f;
        f.script->holdAfter = 1;
        f.chat.send(QStringLiteral("Old"));
        QVERIFY(eventually([&] { return f.lastState() == State::Streaming; }));
        f.chat.newConversation();
        QCOMPARE(f.chat.messages()->count(), 0);
        QVERIFY(!f.chat.answering());
        QCOMPARE(f.chat.title(), QString());
        f.script->holdAfter = -1;
        f.script->pieces = {"New answer"};
        f.chat.send(QStringLiteral("New"));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.chat.messages()->count(), 2);
        QCOMPARE(f.lastText(), QStringLiteral("New answer"));
    }

    void textIsShownAtMostThirtyTimesASecond() {
        Fixture f;
        f.script->pieces.assign(3000, "word ");
        f.script->pieceTime = std::chrono::microseconds(50);
        QSignalSpy changed(f.chat.messages(), &QAbstractItemModel::dataChanged);
        QElapsedTimer timer;
        timer.start();
        f.chat.send(QStringLiteral("Question"));
        QVERIFY(eventually([&f] { return !f.chat.answering(); }, 6 * kPatience));
        const auto most = timer.elapsed() / ChatController::kRedrawMilliseconds + 4;
        QVERIFY2(changed.size() <= most, qPrintable(QString::number(changed.size())));
        QCOMPARE(f.lastText().size(), 15000);
    }

    void copyGivesMarkdown() {
        Fixture f;
        QVERIFY(!f.chat.copyNewestAnswer());
        f.script->pieces = {"A **bold** word"};
        f.chat.send(QStringLiteral("Question"));
        QVERIFY(f.waitUntilDone());
        QVERIFY(f.chat.copyNewestAnswer());
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("A **bold** word"));
        QCOMPARE(data->data(QStringLiteral("text/markdown")), QByteArray("A **bold** word"));
        f.chat.copy(0);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Question"));
        f.chat.copy(99);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Question"));
    }

    void closingWhileWritingIsClean() {
        const auto script = std::make_shared<FakeScript>();
        script->pieces.assign(100000, "word ");
        script->holdAfter = 2;
        {
            InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
            ChatController chat(thread);
            thread.load(QStringLiteral("a.gguf"), {});
            chat.send(QStringLiteral("Question"));
            QSignalSpy changed(chat.messages(), &QAbstractItemModel::dataChanged);
            QVERIFY(changed.wait(kPatience));
        }
        QCOMPARE(script->liveEngines(), 0);
    }
};

QTEST_MAIN(TestChatController)
#include "tst_chat_controller.moc"
