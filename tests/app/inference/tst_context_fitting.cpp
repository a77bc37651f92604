// What is left out of conversations that outgrow the context, and that it is said.
#include <QSignalSpy>
#include <QTest>

#include "app/inference/context_fitting.h"
#include "app/inference/inference_thread.h"
#include "tests/app/support/eventually.h"
#include "tests/app/support/fake_engine.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// Each message takes eleven tokens of the fake engine.
std::vector<Message> conversation(int turns) {
    std::vector<Message> messages{{Role::System, "Be brief."}};
    for (int i = 0; i < turns; ++i) {
        const std::string words = std::to_string(i) + " b c d e f g h i j";
        messages.push_back({Role::User, "q" + words});
        messages.push_back({Role::Assistant, "a" + words});
    }
    messages.push_back({Role::User, "last"});
    return messages;
}

std::unique_ptr<TextEngine> engineWith(std::uint32_t contextLength) {
    const auto script = std::make_shared<FakeScript>();
    script->contextLength = contextLength;
    EngineOptions options;
    options.onProgress = [](std::uint64_t, std::uint64_t) {};
    return FakeEngineFactory(script).open({}, options);
}

}  // namespace

class TestContextFitting : public QObject {
    Q_OBJECT

private slots:
    void whatFitsIsLeftWhole() {
        const auto engine = engineWith(1000);
        const FittedConversation fitted = fitConversation(*engine, conversation(10), 100);
        QCOMPARE(fitted.messages.size(), std::size_t{22});
        QVERIFY(fitted.omitted.empty());
    }

    void theOldestTurnsGoWhole() {
        const auto engine = engineWith(400);
        for (int turns = 10; turns < 60; ++turns) {
            const std::vector<Message> all = conversation(turns);
            const FittedConversation fitted = fitConversation(*engine, all, 100);
            QVERIFY(engine->viewPrompt(fitted.messages, {}).tokens <= 300);
            QCOMPARE(fitted.messages.size() + fitted.omitted.size(), all.size());
            QCOMPARE(fitted.messages.front().role, Role::System);
            QCOMPARE(fitted.messages[1].role, Role::User);
            QCOMPARE(fitted.messages.back().text, std::string("last"));
            QCOMPARE(fitted.omitted.size() % 2, std::size_t{0});
            if (!fitted.omitted.empty()) {
                QCOMPARE(fitted.omitted.front().text, all[1].text);
            }
        }
    }

    void theBeginningStaysForSomeTurns() {
        const auto engine = engineWith(400);
        int changes = 0;
        std::string before;
        for (int turns = 20; turns < 40; ++turns) {
            const std::string first =
                fitConversation(*engine, conversation(turns), 100).messages[1].text;
            changes += first == before ? 0 : 1;
            before = first;
        }
        QVERIFY2(changes <= 6, qPrintable(QString::number(changes)));
    }

    void theLastQuestionAlwaysStays() {
        const auto engine = engineWith(40);
        std::vector<Message> all = conversation(5);
        all.back().text = "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j";
        const FittedConversation fitted = fitConversation(*engine, all, 10);
        QCOMPARE(fitted.messages.size(), std::size_t{2});
        all.push_back({Role::Assistant, "begun"});
        QCOMPARE(fitConversation(*engine, all, 10).messages.size(), std::size_t{3});
    }

    void theReserveIsAtMostAQuarter() {
        QCOMPARE(answerReserve(8192, std::nullopt), std::size_t{1024});
        QCOMPARE(answerReserve(1024, std::nullopt), std::size_t{256});
        QCOMPARE(answerReserve(8192, 10), std::size_t{10});
    }

    void leavingOutAndSummariesAreSaid() {
        const auto script = std::make_shared<FakeScript>();
        script->contextLength = 400;
        InferenceThread thread(std::make_unique<FakeEngineFactory>(script));
        thread.load(QStringLiteral("a.gguf"), {});
        QSignalSpy fitted(&thread, &InferenceThread::contextFitted);
        QSignalSpy finished(&thread, &InferenceThread::generationFinished);
        thread.generate(conversation(30), {}, {WhenFull::LeaveOut, {}});
        QVERIFY(eventually([&] { return finished.size() == 1; }));
        QCOMPARE(fitted.size(), 1);
        QVERIFY(fitted[0][1].value<ContextUse>().omittedMessages > 0);
        QVERIFY(fitted[0][1].value<ContextUse>().summary.isEmpty());

        script->pieces = {"They met."};
        for (int i = 0; i < 2; ++i) {
            thread.generate(conversation(30), {}, {WhenFull::Summarize, "Sum up."});
        }
        QVERIFY(eventually([&] { return finished.size() == 3; }));
        QCOMPARE(fitted[1][1].value<ContextUse>().summary, QStringLiteral("They met."));
        // One summary for both answers, and the answers were given it.
        const auto asked = script->conversations();
        QCOMPARE(asked.size(), std::size_t{4});
        QCOMPARE(asked[1].back().text, std::string("Sum up."));
        QCOMPARE(asked[2][1].text, std::string("Sum up."));
        QCOMPARE(asked[2][2].text, std::string("They met."));
        QCOMPARE(asked[3][2].text, std::string("They met."));

        // Who wants to be told instead is told.
        thread.generate(conversation(30), {}, {});
        QVERIFY(eventually([&] { return finished.size() == 4; }));
        QCOMPARE(fitted.size(), 3);
        QCOMPARE(script->conversations().back().size(), conversation(30).size());
    }
};

QTEST_GUILESS_MAIN(TestContextFitting)
#include "tst_context_fitting.moc"
