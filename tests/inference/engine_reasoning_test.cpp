// Reasoning through the whole engine: asked for, told apart while it streams, timed.
#include <QTest>
#include <string>
#include <vector>

#include "tests/inference/engine_fixture.h"

using namespace concordia;
using test::byteToken;
using test::greedy;
using test::kEndToken;
using test::ModelFolder;

namespace {

std::vector<Token> bytesOf(std::string_view text) {
    std::vector<Token> tokens;
    for (const char byte : text) {
        tokens.push_back(byteToken(static_cast<unsigned char>(byte)));
    }
    tokens.push_back(kEndToken);
    return tokens;
}

const std::string kThinking = "{{ messages[0].content }}{{ '<think>\\n' }}{# </think> #}";
const std::vector<Message> kQuestion = {{Role::User, "q"}};

}  // namespace

class EngineReasoningTest : public QObject {
    Q_OBJECT

private slots:
    void reasoningComesApart() {
        Engine engine(m_folder.reciting("\n", bytesOf("XY</think>42"), kThinking));
        QCOMPARE(engine.model().reasoning, ReasoningSupport::Switchable);
        std::string order;
        std::string joined;
        const GenerationResult result =
            engine.generate(kQuestion, greedy(50), [&](TextKind kind, std::string_view piece) {
                order += kind == TextKind::Reasoning ? 'r' : 'a';
                joined += piece;
            });
        QCOMPARE(result.reasoning, std::string("XY"));
        QCOMPARE(result.text, std::string("42"));
        QCOMPARE(order, std::string("rraa"));
        QCOMPARE(joined, std::string("XY42"));
        QVERIFY(result.reasoningSeconds > 0);
        QVERIFY(result.reasoningSeconds <= result.timings.generationSeconds);
    }

    void reasoningCanBeTurnedOff() {
        Engine engine(m_folder.reciting("\n", bytesOf("42"), kThinking));
        GenerationOptions options = greedy(50);
        options.reasoning = Reasoning::Off;
        const GenerationResult off = engine.generate(kQuestion, options, {});
        QCOMPARE(off.text, std::string("42"));
        QCOMPARE(off.reasoning, std::string());
        QCOMPARE(off.reasoningSeconds, 0.0);
        // Left on, the same tokens are reasoning that never ends.
        const GenerationResult on = engine.generate(kQuestion, greedy(50), {});
        QCOMPARE(on.reasoning, std::string("42"));
        QCOMPARE(on.text, std::string());
        QVERIFY(on.timings.promptTokens + on.timings.cachedTokens <
                off.timings.promptTokens + off.timings.cachedTokens);
    }

    void continuedTextIsNeverReasoning() {
        Engine engine(m_folder.reciting("\n", bytesOf("XY</think>42"), kThinking));
        QCOMPARE(engine.complete("<think>\n", greedy(50), {}).text, std::string("XY</think>42"));
    }

    void aTemplateThatIsNotUsedIsSaid() {
        Engine engine(m_folder.reciting("\n", bytesOf("42"), "{% include 'x' %}<|im_start|>"));
        QVERIFY(engine.model().chatFormatNote.find("include") != std::string::npos);
        QVERIFY(engine.model().chatFormat.starts_with("ChatML"));
        QCOMPARE(engine.generate(kQuestion, greedy(50), {}).text, std::string("42"));
    }

private:
    ModelFolder m_folder;
};

QTEST_APPLESS_MAIN(EngineReasoningTest)
#include "engine_reasoning_test.moc"
