// Reasoning is told from the answer while it streams, for each family's markers.
#include "inference/tokenizer/answer_splitter.h"

#include <QTest>
#include <string>
#include <vector>

using namespace concordia;
using MarkersAre = AnswerSplitter::MarkersAre;

namespace {

struct Split {
    std::string reasoning;
    std::string answer;
    std::string order;  // "r" and "a", a letter for each change
};

class Collector {
public:
    Collector(std::string_view chatTemplate, MarkersAre markersAre, bool startsInReasoning)
        : m_splitter(findReasoningMarkers(chatTemplate), markersAre, startsInReasoning,
                     [this](TextKind kind, std::string_view text) {
                         const bool isReasoning = kind == TextKind::Reasoning;
                         const char letter = isReasoning ? 'r' : 'a';
                         (isReasoning ? m_split.reasoning : m_split.answer) += text;
                         if (!m_split.order.ends_with(letter)) {
                             m_split.order += letter;
                         }
                     }) {}

    AnswerSplitter& splitter() { return m_splitter; }
    Split finish() {
        m_splitter.finish();
        return m_split;
    }

private:
    Split m_split;
    AnswerSplitter m_splitter;
};

constexpr std::string_view kThink = "<think></think>";
constexpr std::string_view kHarmony = "<|channel|><|message|>";

}  // namespace

class AnswerSplitterTest : public QObject {
    Q_OBJECT

private slots:
    void families() {
        QCOMPARE(findReasoningMarkers("{{ '<think>' }}</think>")->open,
                 std::string_view("<think>"));
        QCOMPARE(findReasoningMarkers("[THINK] [/THINK]")->close, std::string_view("[/THINK]"));
        QCOMPARE(findReasoningMarkers("<|inner_prefix|><|inner_suffix|>")->open,
                 std::string_view("<|inner_prefix|>"));
        QCOMPARE(findReasoningMarkers(kHarmony)->style, ReasoningMarkers::Style::Channels);
        QVERIFY(findReasoningMarkers("<|im_start|>") == nullptr);
    }

    void textOfAnyPieces_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("startsInReasoning");
        QTest::addColumn<std::string>("reasoning");
        QTest::addColumn<std::string>("answer");
        const auto row = [](const char* name, const char* text, bool starts, const char* reasoning,
                            const char* answer) {
            QTest::newRow(name) << std::string(text) << starts << std::string(reasoning)
                                << std::string(answer);
        };
        row("opened by the model", "<think>\nSix.\nSeven.\n</think>\n\nForty-two.\n", false,
            "Six.\nSeven.", "Forty-two.\n");
        row("opened by the prompt", "Six.\n</think>\n\nForty-two.", true, "Six.", "Forty-two.");
        row("white space first", "\n <think>a</think>b", false, "a", "b");
        row("nothing thought", "<think>\n\n</think>\n\nYes.", false, "", "Yes.");
        row("no reasoning", " Yes, <thin and <think> stay.</think>", false, "",
            " Yes, <thin and <think> stay.</think>");
        row("never closed", "<think>On and on </thi", false, "On and on </thi", "");
        row("closed twice", "<think>a</think>b</think>c", false, "a", "b</think>c");
        row("opened again", "<think>a</think>b <think>c", false, "a", "b <think>c");
        row("opened in the reasoning", "<think>a <think> b</think>c", false, "a <think> b", "c");
        row("only space", " \n", false, "", " \n");
        row("nothing", "", true, "", "");
    }

    void textOfAnyPieces() {
        QFETCH(std::string, text);
        QFETCH(bool, startsInReasoning);
        QFETCH(std::string, reasoning);
        QFETCH(std::string, answer);
        for (std::size_t size = 1; size <= text.size() + 1; ++size) {
            Collector collector(kThink, MarkersAre::Text, startsInReasoning);
            for (std::size_t i = 0; i < text.size(); i += size) {
                collector.splitter().addText(std::string_view(text).substr(i, size));
            }
            const Split split = collector.finish();
            QCOMPARE(split.reasoning, reasoning);
            QCOMPARE(split.answer, answer);
        }
    }

    void markersThatAreTokens() {
        Collector collector(kThink, MarkersAre::ControlTokens, false);
        AnswerSplitter& splitter = collector.splitter();
        splitter.addControl("<think>");
        QVERIFY(splitter.isReasoning());
        splitter.addText("\nThe text </think> closes nothing.\n");
        splitter.addControl("<unrelated>");
        splitter.addControl("</think>");
        QVERIFY(!splitter.isReasoning());
        splitter.addText("\n\nNor does <think> open.");
        const Split split = collector.finish();
        QCOMPARE(split.reasoning, std::string("The text </think> closes nothing."));
        QCOMPARE(split.answer, std::string("Nor does <think> open."));
        QCOMPARE(split.order, std::string("ra"));
    }

    void channels() {
        Collector collector(kHarmony, MarkersAre::ControlTokens, false);
        AnswerSplitter& splitter = collector.splitter();
        const auto message = [&](const char* channel, const char* text) {
            splitter.addControl("<|channel|>");
            splitter.addText(channel);
            splitter.addControl("<|message|>");
            splitter.addText(text);
        };
        message("analysis", "Six sevens.");
        QVERIFY(splitter.isReasoning());
        splitter.addControl("<|end|>");
        splitter.addControl("<|start|>");
        splitter.addText("assistant");
        message("fi", "");
        splitter.addControl("<|channel|>");
        splitter.addText("fin");
        splitter.addText("al");
        splitter.addControl("<|message|>");
        splitter.addText("42");
        splitter.addControl("<|return|>");
        const Split split = collector.finish();
        QCOMPARE(split.reasoning, std::string("Six sevens."));
        QCOMPARE(split.answer, std::string("42"));
    }

    void textWithoutAChannelIsTheAnswer() {
        Collector collector(kHarmony, MarkersAre::ControlTokens, false);
        collector.splitter().addText("Plain.");
        QCOMPARE(collector.finish().answer, std::string("Plain."));
    }

    void withoutMarkersNothingIsHeldBack() {
        std::string received;
        AnswerSplitter splitter(nullptr, MarkersAre::Text, false,
                                [&](TextKind, std::string_view text) { received += text; });
        splitter.addText(" <");
        QCOMPARE(received, std::string(" <"));
        splitter.addControl("<think>");
        splitter.addText("x");
        QCOMPARE(received, std::string(" <x"));
        QVERIFY(!splitter.isReasoning());
    }

    void nothingIsHeldLongerThanNeeded() {
        std::string received;
        AnswerSplitter splitter(findReasoningMarkers(kThink), MarkersAre::Text, true,
                                [&](TextKind, std::string_view text) { received += text; });
        splitter.addText("a </th");
        QCOMPARE(received, std::string("a"));
        splitter.addText("en b");
        QCOMPARE(received, std::string("a </then b"));
    }
};

QTEST_APPLESS_MAIN(AnswerSplitterTest)
#include "answer_splitter_test.moc"
