#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "app/inference/inference_worker.h"
#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using concordia::test::eventually;
using concordia::test::FakeEngineFactory;
using concordia::test::FakeScript;
using concordia::test::kPatience;
using Roles = MessageModel::Roles;
using State = MessageModel::State;

using Fixture = concordia::test::ChatFixture;

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

    void aConversationThatIsLeftGoesOn() {
        Fixture f;
        f.script->holdAfter = 1;
        f.script->pieceTime = 2 * InferenceWorker::kEmitInterval;
        f.chat.send(QStringLiteral("Old"));
        QVERIFY(eventually([&] { return f.lastState() == State::Streaming; }));
        const RecordId old = f.chat.conversationId();
        f.chat.newConversation();
        QCOMPARE(f.chat.messages()->count(), 0);
        QVERIFY(!f.chat.answering());
        QCOMPARE(f.chat.title(), QString());
        // The second answer waits for the first.
        QVERIFY(f.chat.send(QStringLiteral("New")));
        const RecordId fresh = f.chat.conversationId();
        QVERIFY(f.parts.writer.isWriting(old));
        QCOMPARE(f.lastState(), State::Waiting);
        f.chat.open(old);
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("Old"), QStringLiteral("Hello")}));
        QVERIFY(f.chat.answering());
        f.chat.newConversation();
        f.script->holdAfter = -1;
        f.script->release();
        QVERIFY(eventually([&] { return !f.parts.writer.isWriting(old); }));
        QVERIFY(eventually([&] { return f.parts.writer.isIdle(); }));
        QVERIFY(f.open(old));
        QCOMPARE(f.lastText(), QStringLiteral("Hello there."));
        QVERIFY(f.open(fresh));
        QCOMPARE(f.lastText(), QStringLiteral("Hello there."));
        QCOMPARE(f.chat.title(), QStringLiteral("New"));
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
        const auto most = timer.elapsed() / AnswerWriter::kRedrawMilliseconds + 4;
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

    void everythingIsThereAfterARestart() {
        std::shared_ptr<QTemporaryDir> folder;
        RecordId id = 0;
        {
            Fixture f;
            folder = f.folder;
            QVERIFY(f.ask(QStringLiteral("Question"), "First"));
            f.script->pieces = {"Second"};
            f.chat.regenerate();
            QVERIFY(f.waitUntilDone());
            f.messages.showVersion(1, 1);
            f.chat.setAnswerLanguage(QStringLiteral("mt"));
            f.chat.setInstructions(QStringLiteral("Be brief."));
            id = f.chat.conversationId();
        }
        Fixture f(folder);
        QVERIFY(f.open(id));
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("Question"), QStringLiteral("First")}));
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 2);
        QCOMPARE(f.last(Roles::ModelName).toString(), QStringLiteral("Teuken 7B Instruct"));
        QCOMPARE(f.last(Roles::DeviceName).toString(), QStringLiteral("AMD Radeon RX 7800 XT"));
        QCOMPARE(f.chat.title(), QStringLiteral("Question"));
        QCOMPARE(f.chat.answerLanguage(), QStringLiteral("mt"));
        QCOMPARE(f.chat.instructions(), QStringLiteral("Be brief."));
        QVERIFY(f.chat.contextTokens() > 0);
        f.messages.showVersion(1, 2);
        QCOMPARE(f.lastText(), QStringLiteral("Second"));
    }

    void closingWhileWritingKeepsTheText() {
        std::shared_ptr<QTemporaryDir> folder;
        RecordId id = 0;
        {
            Fixture f;
            folder = f.folder;
            f.script->holdAfter = 2;
            f.script->pieceTime = 2 * InferenceWorker::kEmitInterval;
            f.chat.send(QStringLiteral("Question"));
            id = f.chat.conversationId();
            QVERIFY(eventually([&] { return f.lastText() == QStringLiteral("Hello there"); }));
        }
        Fixture f(folder);
        QVERIFY(f.open(id));
        QCOMPARE(f.lastText(), QStringLiteral("Hello there"));
        QCOMPARE(f.lastState(), State::Stopped);
    }

    void editingKeepsTheOldBranch() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("One"), "first"));
        QVERIFY(f.ask(QStringLiteral("Two"), "second"));
        QVERIFY(!f.chat.edit(1, QStringLiteral("An answer cannot be edited")));
        QVERIFY(!f.chat.edit(0, QStringLiteral("  ")));
        QVERIFY(!f.chat.edit(9, QStringLiteral("Nothing there")));
        f.script->pieces = {"other"};
        QVERIFY(f.chat.edit(0, QStringLiteral("Uno")));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("Uno"), QStringLiteral("other")}));
        QCOMPARE(f.value(0, Roles::Version).toInt(), 2);
        QCOMPARE(f.value(0, Roles::VersionCount).toInt(), 2);
        QCOMPARE(f.script->conversations().back().size(), std::size_t{1});
        f.messages.showVersion(0, 1);
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("One"), QStringLiteral("first"),
                                         QStringLiteral("Two"), QStringLiteral("second")}));
        f.messages.showVersion(0, 2);
        QCOMPARE(f.messages.count(), 2);
    }

    void anEarlierAnswerIsWrittenAgain() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("One"), "first"));
        QVERIFY(f.ask(QStringLiteral("Two"), "second"));
        f.script->pieces = {"again"};
        f.chat.regenerate(1);
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("One"), QStringLiteral("again")}));
        f.messages.showVersion(1, 1);
        QCOMPARE(f.messages.count(), 4);
    }

    void aStoppedAnswerIsContinued() {
        Fixture f;
        f.script->holdAfter = 1;
        f.script->pieceTime = 2 * InferenceWorker::kEmitInterval;
        f.chat.send(QStringLiteral("Question"));
        QVERIFY(eventually([&] { return f.lastText() == QStringLiteral("Hello"); }));
        f.chat.continueAnswer();  // not while it is being written
        f.chat.stop();
        QVERIFY(f.waitUntilDone());
        QVERIFY(f.last(Roles::CanContinue).toBool());
        f.script->holdAfter = -1;
        f.script->pieces = {" and goodbye"};
        f.chat.continueAnswer();
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastText(), QStringLiteral("Hello and goodbye"));
        QCOMPARE(f.messages.count(), 2);
        const auto asked = f.script->conversations().back();
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(asked[1].role, Role::Assistant);
        QCOMPARE(asked[1].text, std::string("Hello"));
        QVERIFY(!f.last(Roles::CanContinue).toBool());
        QVERIFY(!f.last(Roles::CanRunAgain).toBool());
    }

    void runAgainUsesSeedAndSettings() {
        Fixture f;
        f.script->seed = 0xffff'ffff'ffff'fff1U;
        QVERIFY(f.ask(QStringLiteral("Question"), "Answer"));
        QVERIFY(f.last(Roles::CanRunAgain).toBool());
        f.script->seed = 2;
        QVERIFY(f.chat.runAgain(1));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->lastOptions().sampling.seed, std::optional(0xffff'ffff'ffff'fff1U));
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 2);
        QVERIFY(!f.chat.runAgain(0));
        // Another model cannot repeat it.
        QSignalSpy refused(&f.chat, &ChatController::runAgainRefused);
        QSignalSpy source(&f.parts.writer, &AnswerWriter::sourceChanged);
        f.thread.load(QStringLiteral("b.gguf"), {});
        QVERIFY(eventually([&] { return !source.isEmpty(); }));
        QVERIFY(!f.chat.runAgain(1));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("Teuken 7B Instruct")));
    }

    void deletingIsUndone() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("One"), "first"));
        QVERIFY(f.ask(QStringLiteral("Two"), "second"));
        f.chat.remove(2);
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("One"), QStringLiteral("first")}));
        QVERIFY(f.parts.undo.canUndo());
        f.chat.remove(1);
        QCOMPARE(f.parts.undo.sentence(), QStringLiteral("The answer was deleted."));
        QCOMPARE(f.messages.count(), 1);
        // An answer can be asked for again.
        QVERIFY(f.parts.undo.undo());
        QVERIFY(f.parts.undo.undo());
        QVERIFY(!f.parts.undo.undo());
        QCOMPARE(f.texts(), (QStringList{QStringLiteral("One"), QStringLiteral("first"),
                                         QStringLiteral("Two"), QStringLiteral("second")}));
        f.chat.remove(3);
        f.script->pieces = {"new second"};
        f.chat.regenerate();
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastText(), QStringLiteral("new second"));
        QVERIFY(f.parts.undo.undo());
        QCOMPARE(f.lastText(), QStringLiteral("second"));
        QCOMPARE(f.last(Roles::VersionCount).toInt(), 2);
    }

    void deletionsAreUndoneFromAnotherConversation() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("One"), "first"));
        const RecordId id = f.chat.conversationId();
        f.chat.remove(0);
        f.chat.newConversation();
        QVERIFY(f.ask(QStringLiteral("Elsewhere"), "far"));
        QVERIFY(f.parts.undo.undo());
        QVERIFY(f.open(id));
        QCOMPARE(f.messages.count(), 2);
        QVERIFY(f.waitUntilSaved());
        Fixture other(f.folder);  // a second window, without keeping
        QVERIFY(eventually([&] { return other.parts.status.ready(); }));
        QVERIFY(!other.parts.status.keeping());
    }

    void nothingIsAskedThatIsNotOnTheDisk() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("One"), "first"));
        f.parts.storage.run(
            [](Store& store) { store.database().execute("PRAGMA max_page_count = 1"); });
        const QString text(400'000, u'w');
        QSignalSpy failed(&f.chat, &ChatController::answerFailed);
        QVERIFY(f.chat.send(text));
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
        QCOMPARE(f.lastState(), State::Failed);
        QCOMPARE(f.text(2), text);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("could not be saved")));
        QVERIFY(f.parts.status.hasNotice());
        // With room on the disk, trying again saves and sends it.
        f.parts.storage.run(
            [](Store& store) { store.database().execute("PRAGMA max_page_count = 1000000"); });
        f.script->pieces = {"second"};
        f.chat.regenerate();
        QVERIFY(f.waitUntilDone());
        QCOMPARE(f.lastState(), State::Done);
        QCOMPARE(f.messages.count(), 4);
        QCOMPARE(f.script->conversations().back().back().text.size(), std::size_t{400'000});
    }

    void aMessageIsFoundOnItsBranch() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("One"), "first"));
        QVERIFY(f.ask(QStringLiteral("Two"), "second"));
        const RecordId id = f.chat.conversationId();
        const auto wanted = f.last(Roles::MessageId).toLongLong();
        f.script->pieces = {"other"};
        QVERIFY(f.chat.edit(0, QStringLiteral("Uno")) && f.waitUntilDone());
        f.chat.newConversation();
        QSignalSpy found(&f.chat, &ChatController::messageFound);
        f.chat.openAt(id, wanted);
        QVERIFY(eventually([&] { return !found.isEmpty(); }));
        QCOMPARE(found[0][0].toInt(), 3);
        QCOMPARE(f.lastText(), QStringLiteral("second"));
        f.chat.openAt(id, 12345);
        QCOMPARE(found.size(), 1);
    }

    void plainTextHasNoMarks() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("Q"),
                      "# Title\n\nA **bold** [link](https://example.org) and `code`.\n\n"
                      "- one\n- two"));
        f.chat.copyPlain(1);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Title\nA bold link and code.")), qPrintable(text));
        QVERIFY(!text.contains(u'*') && !text.contains(u'#') && !text.contains(u'['));
    }

    void closingWhileWritingIsClean() {
        const auto script = std::make_shared<FakeScript>();
        script->pieces.assign(100000, "word ");
        script->holdAfter = 2;
        {
            const QTemporaryDir folder;
            InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
            ConversationParts parts(thread, folder.path());
            thread.load(QStringLiteral("a.gguf"), {});
            parts.chat.send(QStringLiteral("Question"));
            QSignalSpy changed(parts.chat.messages(), &QAbstractItemModel::dataChanged);
            QVERIFY(changed.wait(kPatience));
        }
        QCOMPARE(script->liveEngines(), 0);
    }
};

QTEST_MAIN(TestChatController)
#include "tst_chat_controller.moc"
