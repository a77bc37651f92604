// Titles made by the model, and the view of what it is given.
#include <QSignalSpy>
#include <QTest>

#include "app/chat/model_prompts.h"
#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using concordia::test::eventually;
using Fixture = concordia::test::ChatFixture;

class TestTitleMaker : public QObject {
    Q_OBJECT

private slots:
    void theModelNamesAnIdleConversation() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("What is a walnut?"), "A nut."));
        QCOMPARE(f.chat.title(), QStringLiteral("What is a walnut?"));
        f.script->pieces = {"**“About walnuts.”**\nMore words"};
        QVERIFY(eventually([&] { return f.chat.title() == QStringLiteral("About walnuts"); }));
        const auto asked = f.script->conversations().back();
        QCOMPARE(asked.size(), std::size_t{3});
        QCOMPARE(asked[2].text, modelPrompt(ModelPrompt::Title, {}).toStdString());
        QVERIFY(f.script->lastOptions().maxTokens.value_or(1000) <= 32);
        // The conversation itself is as it was.
        QCOMPARE(f.messages.count(), 2);
        QCOMPARE(f.parts.library.find(f.chat.conversationId())->titleOrigin, TitleOrigin::Model);
    }

    void thePersonsTitleWins() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("Question"), "Answer"));
        f.parts.library.rename(f.chat.conversationId(), QStringLiteral("Mine"));
        QTest::qWait(TitleMaker::kIdleMilliseconds + 500);
        QCOMPARE(f.chat.title(), QStringLiteral("Mine"));
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
    }

    void modelsWithoutAChatFormatAreNotAsked() {
        Fixture f;
        f.script->model.chatFormat = "none: continues the text";
        QSignalSpy source(&f.parts.writer, &AnswerWriter::sourceChanged);
        f.thread.load(QStringLiteral("b.gguf"), {});
        QVERIFY(eventually(
            [&] { return f.parts.writer.source() && !f.parts.writer.source()->answers; }));
        QVERIFY(f.ask(QStringLiteral("Question"), "Answer"));
        QTest::qWait(TitleMaker::kIdleMilliseconds + 500);
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
    }

    void modelsTooSmallForItAreNotAsked() {
        Fixture f;
        f.script->model.parameters = 3'000'000;
        f.thread.load(QStringLiteral("b.gguf"), {});
        QVERIFY(eventually(
            [&] { return f.parts.writer.source() && f.parts.writer.source()->parameters > 0; }));
        QVERIFY(f.ask(QStringLiteral("Question"), "Answer"));
        QTest::qWait(TitleMaker::kIdleMilliseconds + 500);
        QCOMPARE(f.script->conversations().size(), std::size_t{1});
    }

    void promptsAreInTheLanguageAskedFor() {
        const QString german = modelPrompt(ModelPrompt::Title, QStringLiteral("de"));
        const QString greek = modelPrompt(ModelPrompt::Summary, QStringLiteral("el"));
        QVERIFY(german.contains(QStringLiteral("Titel")));
        QVERIFY(greek.contains(QStringLiteral("συνομιλία"), Qt::CaseInsensitive));
        QVERIFY(modelPrompt(ModelPrompt::Title, QStringLiteral("xx"))
                    .contains(QStringLiteral("title")));
    }

    void whatTheModelSeesIsListed() {
        Fixture f;
        f.chat.setInstructions(QStringLiteral("Be very brief."));
        QVERIFY(f.ask(QStringLiteral("one two three"), "four five"));
        ContextModel& context = f.parts.context;
        QVERIFY(!context.ready());
        context.refresh();
        QVERIFY(eventually([&] { return context.ready(); }));
        QCOMPARE(context.rowCount(), 3);
        const auto value = [&](int row, ContextModel::Roles role) {
            return context.index(row).data(static_cast<int>(role));
        };
        QCOMPARE(value(0, ContextModel::Roles::Part).toInt(),
                 static_cast<int>(ContextModel::Part::Instructions));
        QCOMPARE(value(1, ContextModel::Roles::Tokens).toInt(), 3);
        QCOMPARE(value(2, ContextModel::Roles::Text).toString(), QStringLiteral("four five"));
        QCOMPARE(context.tokens(), 11);
        QCOMPARE(context.formatTokens(), 3);
        QCOMPARE(context.prompt(),
                 QStringLiteral("<turn>Be very brief.<turn>one two three<turn>four five"));
        QCOMPARE(f.script->conversations().back().front().role, Role::System);
        f.chat.newConversation();
        QVERIFY(!context.ready());
    }

    void leftOutMessagesAreListedAsSuch() {
        Fixture f;
        f.script->contextLength = 60;
        f.thread.load(QStringLiteral("b.gguf"), {});
        for (int i = 0; i < 6; ++i) {
            QVERIFY(f.ask(QStringLiteral("a b c d e f g"), "h i j"));
        }
        QVERIFY(f.last(MessageModel::Roles::OmittedMessages).toInt() > 0);
        f.parts.context.refresh();
        QVERIFY(eventually([&] { return f.parts.context.ready(); }));
        QCOMPARE(f.parts.context.rowCount(), 12);
        const auto omitted = [&](int row) {
            return f.parts.context.index(row)
                .data(static_cast<int>(ContextModel::Roles::Omitted))
                .toBool();
        };
        QVERIFY(omitted(0));
        QVERIFY(!omitted(11));
        // Who wants to be told instead is told: the engine is given everything.
        f.chat.setWhenFull(ChatController::WhenFull::Stop);
        QVERIFY(f.ask(QStringLiteral("more"), "x"));
        QCOMPARE(f.script->conversations().back().size(), std::size_t{13});
    }
};

QTEST_MAIN(TestTitleMaker)
#include "tst_title_maker.moc"
