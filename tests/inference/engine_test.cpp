// Generation: what streams, when it stops, what is kept between calls, and what is refused.
#include "inference/engine.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <semaphore>
#include <thread>

#include "tests/inference/engine_fixture.h"
#include "tests/inference/expect_error.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr std::uint32_t kContextLength = 128;
constexpr std::uint32_t kLongContextLength = 4096;

std::vector<Message> ask(const std::string& text) {
    return {{Role::User, text}};
}

// What the process has in memory, in bytes.
std::uint64_t residentMemory() {
    std::ifstream status("/proc/self/statm");
    std::uint64_t size = 0;
    std::uint64_t resident = 0;
    status >> size >> resident;
    return resident * 4096;
}

}  // namespace

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void textStreamsInWholeCharacters();
    void unfinishedCharacterIsReplaced();
    void modelEndsItsAnswer();
    void tokenLimitStops();
    void fullContextStops();
    void oversizedPromptIsRefused();
    void runsAreIdentical();
    void seedDecidesWhatIsDrawn();
    void memoryDoesNotGrow();
    void cancelFromCallback();
    void cancelFromAnotherThread();
    void cancelInsideThePrompt();
    void cancelBeforeTheStart();
    void knownPrefixIsNotComputedAgain();
    void samePromptAgain();
    void invalidOptionsAreNamed_data();
    void invalidOptionsAreNamed();
    void emptyConversationIsRefused();
    void scoreGivesTheLogits();
    void scoreRefusesWhatItCannotFeed();
    void measureCounts();
    void exceptionFromCallbackLeavesTheEngineUsable();
    void aStoppedAnswerGoesOn();
    void thePromptIsShown();

private:
    GenerationResult complete(Engine& engine, const std::string& prompt, std::uint32_t maxTokens) {
        return engine.complete(prompt, greedy(maxTokens), {});
    }

    ModelFolder m_folder;
    std::unique_ptr<Engine> m_engine;  // of the endless model
    std::unique_ptr<Engine> m_longEngine;
};

void EngineTest::initTestCase() {
    m_engine = std::make_unique<Engine>(m_folder.endless(kContextLength));
    m_longEngine = std::make_unique<Engine>(m_folder.endless(kLongContextLength));
    QCOMPARE(m_engine->contextLength(), kContextLength);
    QVERIFY(m_engine->loadSeconds() > 0);
}

void EngineTest::textStreamsInWholeCharacters() {
    // é, ł and 🙃, byte by byte.
    const std::vector<Token> answer{byteToken(0xC3), byteToken(0xA9), byteToken(0xC5),
                                    byteToken(0x82), byteToken(0xF0), byteToken(0x9F),
                                    byteToken(0x99), byteToken(0x83), kEndToken};
    Engine engine(m_folder.reciting("a", answer));
    std::vector<std::string> pieces;
    const GenerationResult result = engine.complete(
        "a", greedy(50), [&](TextKind, std::string_view piece) { pieces.emplace_back(piece); });
    QCOMPARE(pieces, (std::vector<std::string>{"é", "ł", "🙃"}));
    QCOMPARE(result.text, std::string("éł🙃"));
    QCOMPARE(result.stopReason, StopReason::EndOfText);
    QCOMPARE(result.timings.generatedTokens, 8U);

    // Random tokens give all kinds of broken sequences.
    pieces.clear();
    GenerationOptions options = greedy(100);
    options.sampling.temperature = 5;
    options.sampling.seed = 4;
    const GenerationResult random = m_engine->complete(
        "the", options, [&](TextKind, std::string_view piece) { pieces.emplace_back(piece); });
    std::string joined;
    for (const std::string& piece : pieces) {
        QVERIFY(!piece.empty());
        QVERIFY(isValidUtf8(piece));
        joined += piece;
    }
    QCOMPARE(joined, random.text);
    QVERIFY(joined.find("\xEF\xBF\xBD") != std::string::npos);
}

void EngineTest::unfinishedCharacterIsReplaced() {
    const std::vector<Token> answer{byteToken('x'), byteToken(0xF0), byteToken(0x9F), kEndToken};
    Engine engine(m_folder.reciting("a", answer));
    const GenerationResult result = engine.complete("a", greedy(50), {});
    QCOMPARE(result.text, std::string("x\xEF\xBF\xBD"));
}

void EngineTest::modelEndsItsAnswer() {
    const std::vector<Token> answer{byteToken('o'), byteToken('k'), kEndToken};
    Engine engine(m_folder.reciting("a", answer));
    const GenerationResult result = engine.generate(ask("a"), greedy(50), {});
    QCOMPARE(result.text, std::string("ok"));
    QCOMPARE(result.stopReason, StopReason::EndOfText);
    QCOMPARE(result.timings.generatedTokens, 2U);
    QCOMPARE(result.timings.loadSeconds, engine.loadSeconds());
}

void EngineTest::tokenLimitStops() {
    const GenerationResult result = complete(*m_engine, "the", 7);
    QCOMPARE(result.stopReason, StopReason::MaxTokens);
    QCOMPARE(result.timings.generatedTokens, 7U);
    const GenerationResult none = complete(*m_engine, "the", 0);
    QCOMPARE(none.stopReason, StopReason::MaxTokens);
    QCOMPARE(none.text, std::string());
}

// Everything that fits is generated and handed out; the last token needs no room of its own.
void EngineTest::fullContextStops() {
    const std::size_t prompt = encodeWithSpecial(m_engine->tokenizer(), "the other").size();
    std::string streamed;
    GenerationOptions options = greedy(0);
    options.maxTokens.reset();
    const GenerationResult result = m_engine->complete(
        "the other", options, [&](TextKind, std::string_view piece) { streamed += piece; });
    QCOMPARE(result.stopReason, StopReason::ContextFull);
    QCOMPARE(result.timings.generatedTokens, kContextLength - prompt + 1);
    QCOMPARE(result.text, streamed);
    const GenerationResult longer = complete(
        *m_longEngine, "the other", static_cast<std::uint32_t>(result.timings.generatedTokens));
    QCOMPARE(result.text, longer.text);
}

void EngineTest::oversizedPromptIsRefused() {
    std::string prompt;
    for (std::uint32_t i = 0; i < kContextLength; ++i) {
        prompt += "q ";
    }
    expectError(ErrorCode::ContextFull, "128", [&] { (void)complete(*m_engine, prompt, 5); });
    expectError(ErrorCode::ContextFull, "128",
                [&] { (void)m_engine->generate(ask(prompt), greedy(5), {}); });
    QVERIFY(!complete(*m_engine, "the", 5).text.empty());
}

void EngineTest::runsAreIdentical() {
    const GenerationResult first = complete(*m_engine, "the", 40);
    QCOMPARE(first.timings.generatedTokens, 40U);
    for (int i = 0; i < 100; ++i) {
        // Every other run begins without the cached prompt.
        if (i % 2 == 1) {
            (void)complete(*m_engine, "x", 1);
        }
        QCOMPARE(complete(*m_engine, "the", 40).text, first.text);
    }
    QCOMPARE(complete(*m_longEngine, "the", 40).text, first.text);
}

void EngineTest::seedDecidesWhatIsDrawn() {
    GenerationOptions options;
    options.maxTokens = 40;
    options.sampling.temperature = 1;
    options.sampling.seed = 77;
    const GenerationResult first = m_engine->complete("the", options, {});
    QCOMPARE(first.seed, 77U);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(m_engine->complete("the", options, {}).text, first.text);
    }
    options.sampling.seed = 78;
    QVERIFY(m_engine->complete("the", options, {}).text != first.text);

    // Without a seed one is chosen, told, and gives the same text again.
    options.sampling.seed.reset();
    const GenerationResult chosen = m_engine->complete("the", options, {});
    const GenerationResult other = m_engine->complete("the", options, {});
    QVERIFY(chosen.seed != other.seed);
    options.sampling.seed = chosen.seed;
    QCOMPARE(m_engine->complete("the", options, {}).text, chosen.text);
}

void EngineTest::memoryDoesNotGrow() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("The sanitizers keep freed memory for a while.");
#endif
    (void)complete(*m_engine, "the", 100);
    const std::uint64_t before = residentMemory();
    for (int i = 0; i < 20; ++i) {
        (void)complete(*m_engine, i % 2 == 0 ? "the" : "on", 100);
    }
    const std::uint64_t after = residentMemory();
    QVERIFY2(after < before + 4'000'000, qPrintable(QString::number(after - before)));
}

void EngineTest::cancelFromCallback() {
    std::stop_source source;
    int pieces = 0;
    const GenerationResult result = m_engine->complete(
        "the", greedy(100),
        [&](TextKind, std::string_view) {
            ++pieces;
            source.request_stop();
        },
        source.get_token());
    QCOMPARE(result.stopReason, StopReason::Cancelled);
    QCOMPARE(pieces, 1);
    QVERIFY(!result.text.empty());
    const std::string whole = complete(*m_engine, "the", 20).text;
    QVERIFY(whole.starts_with(result.text) || result.text.ends_with("\xEF\xBF\xBD"));
}

void EngineTest::cancelFromAnotherThread() {
    std::stop_source source;
    std::counting_semaphore<> started(0);
    std::atomic<int> pieces = 0;
    int whenStopped = 0;
    std::jthread stopper([&] {
        started.acquire();
        source.request_stop();
        whenStopped = pieces;
    });
    GenerationOptions options = greedy(0);
    options.maxTokens.reset();
    const GenerationResult result = m_longEngine->complete(
        "the", options,
        [&](TextKind, std::string_view) {
            if (++pieces == 3) {
                started.release();
            }
        },
        source.get_token());
    stopper.join();
    QCOMPARE(result.stopReason, StopReason::Cancelled);
    // The token under way may still come, and what was held back of an unfinished character.
    QVERIFY(pieces <= whenStopped + 2);
}

void EngineTest::cancelInsideThePrompt() {
    std::string prompt;
    for (int i = 0; i < 1900; ++i) {
        prompt += "q ";
    }
    const std::size_t tokens = encodeWithSpecial(m_longEngine->tokenizer(), prompt).size();
    QVERIFY(tokens > 1900 && tokens < kLongContextLength);
    std::stop_source source;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        source.request_stop();
    });
    const GenerationResult result =
        m_longEngine->complete(prompt, greedy(5), {}, source.get_token());
    QCOMPARE(result.stopReason, StopReason::Cancelled);
    QCOMPARE(result.text, std::string());
    QVERIFY(result.timings.promptTokens + result.timings.cachedTokens < tokens);

    const GenerationResult again = complete(*m_longEngine, prompt, 5);
    QCOMPARE(again.timings.cachedTokens, result.timings.promptTokens + result.timings.cachedTokens);
    QCOMPARE(again.timings.cachedTokens + again.timings.promptTokens, tokens);
    (void)complete(*m_longEngine, "x", 1);
    QCOMPARE(complete(*m_longEngine, prompt, 5).text, again.text);
}

void EngineTest::cancelBeforeTheStart() {
    std::stop_source source;
    source.request_stop();
    const GenerationResult result =
        m_engine->complete("on the other", greedy(5), {}, source.get_token());
    QCOMPARE(result.stopReason, StopReason::Cancelled);
    QCOMPARE(result.text, std::string());
    QCOMPARE(result.timings.promptTokens, 0U);
}

void EngineTest::knownPrefixIsNotComputedAgain() {
    std::vector<Message> conversation = ask("the one");
    const GenerationResult first = m_longEngine->generate(conversation, greedy(20), {});
    const std::size_t known = first.timings.cachedTokens + first.timings.promptTokens;
    conversation.push_back({Role::Assistant, first.text});
    conversation.push_back({Role::User, "the other"});
    const GenerationResult second = m_longEngine->generate(conversation, greedy(20), {});
    QVERIFY(second.timings.cachedTokens >= known);
    QVERIFY(second.timings.promptTokens > 0);

    (void)complete(*m_longEngine, "x", 1);
    const GenerationResult scratch = m_longEngine->generate(conversation, greedy(20), {});
    QVERIFY(scratch.timings.cachedTokens <= 2);
    QCOMPARE(scratch.timings.cachedTokens + scratch.timings.promptTokens,
             second.timings.cachedTokens + second.timings.promptTokens);
    QCOMPARE(second.text, scratch.text);
}

// The logits after the last token are needed, so that one is always computed.
void EngineTest::samePromptAgain() {
    const std::size_t tokens = encodeWithSpecial(m_engine->tokenizer(), "on the other").size();
    const GenerationResult first = complete(*m_engine, "on the other", 10);
    const GenerationResult second = complete(*m_engine, "on the other", 10);
    QCOMPARE(second.timings.cachedTokens, tokens - 1);
    QCOMPARE(second.timings.promptTokens, 1U);
    QCOMPARE(second.text, first.text);
}

void EngineTest::invalidOptionsAreNamed_data() {
    QTest::addColumn<SamplingOptions>("sampling");
    QTest::addColumn<QString>("named");
    QTest::newRow("temperature") << SamplingOptions{.temperature = -1} << "temperature";
    QTest::newRow("no number") << SamplingOptions{.temperature = NAN} << "temperature";
    QTest::newRow("top-p") << SamplingOptions{.topP = 0} << "top-p";
    QTest::newRow("min-p") << SamplingOptions{.minP = 1.5F} << "min-p";
    QTest::newRow("penalty") << SamplingOptions{.repetitionPenalty = 0} << "repetition penalty";
}

void EngineTest::invalidOptionsAreNamed() {
    QFETCH(const SamplingOptions, sampling);
    QFETCH(const QString, named);
    GenerationOptions options;
    options.sampling = sampling;
    expectError(ErrorCode::InvalidArgument, named,
                [&] { (void)m_engine->complete("the", options, {}); });
}

void EngineTest::emptyConversationIsRefused() {
    expectError(ErrorCode::InvalidArgument, "conversation",
                [&] { (void)m_engine->generate({}, greedy(5), {}); });
}

void EngineTest::scoreGivesTheLogits() {
    EngineOptions options;
    options.device = "reference";
    Engine plain(m_folder.endless(kContextLength), options);
    QCOMPARE(plain.device().device.kind, DeviceKind::Reference);
    std::vector<Token> tokens;
    for (Token i = 0; i < 45; ++i) {
        tokens.push_back(1 + i * 7);
    }
    const auto logitsOf = [&](Engine& engine) {
        std::vector<float> all;
        std::size_t next = 0;
        engine.score(tokens, [&](std::size_t index, std::span<const float> logits) {
            QCOMPARE(index, next++);
            all.insert(all.end(), logits.begin(), logits.end());
        });
        return all;
    };
    (void)complete(*m_engine, "the", 5);  // what is cached must not matter
    const std::vector<float> actual = logitsOf(*m_engine);
    const std::vector<float> expected = logitsOf(plain);
    QCOMPARE(actual.size(), tokens.size() * 320);
    QCOMPARE(expected.size(), actual.size());
    double difference = 0;
    double total = 0;
    for (std::size_t i = 0; i < actual.size(); ++i) {
        difference += std::pow(double{actual[i]} - double{expected[i]}, 2);
        total += std::pow(double{expected[i]}, 2);
    }
    QVERIFY2(difference / total <= 1e-6, qPrintable(QString::number(difference / total)));
    QCOMPARE(complete(*m_engine, "the", 5).text, complete(plain, "the", 5).text);
}

void EngineTest::scoreRefusesWhatItCannotFeed() {
    const auto score = [&](const std::vector<Token>& tokens) {
        m_engine->score(tokens, [](std::size_t, std::span<const float>) {});
    };
    expectError(ErrorCode::InvalidArgument, "320", [&] { score({1, 320}); });
    expectError(ErrorCode::InvalidArgument, "-1", [&] { score({-1}); });
    expectError(ErrorCode::InvalidArgument, "128",
                [&] { score(std::vector<Token>(kContextLength + 1, 5)); });
    score(std::vector<Token>(kContextLength, 5));
    score({});
}

void EngineTest::measureCounts() {
    const Timings timings = m_engine->measure(40, 20);
    QCOMPARE(timings.promptTokens, 40U);
    QCOMPARE(timings.generatedTokens, 20U);
    QCOMPARE(timings.loadSeconds, m_engine->loadSeconds());
    QVERIFY(timings.promptSeconds > 0);
    QVERIFY(timings.generationSeconds > 0);
    (void)m_engine->measure(kContextLength, 0);
    expectError(ErrorCode::InvalidArgument, "128", [&] { (void)m_engine->measure(100, 29); });
    expectError(ErrorCode::InvalidArgument, "128", [&] { (void)m_engine->measure(0, 5); });
    expectError(ErrorCode::InvalidArgument, "128",
                [&] { (void)m_engine->measure(0xFFFF'FFFF, 2); });
}

void EngineTest::exceptionFromCallbackLeavesTheEngineUsable() {
    const std::string expected = complete(*m_engine, "the", 30).text;
    QVERIFY_THROWS_EXCEPTION(
        std::runtime_error,
        (void)m_engine->complete("the", greedy(30), [](TextKind, std::string_view) {
            throw std::runtime_error("the window is gone");
        }));
    QCOMPARE(complete(*m_engine, "the", 30).text, expected);
}

// The model knows one text by heart: what follows the part that is there already.
void EngineTest::aStoppedAnswerGoesOn() {
    const std::vector<Token> answer{byteToken(0xC3), byteToken(0xA9), byteToken(0xF0),
                                    byteToken(0x9F), byteToken(0x99), byteToken(0x83),
                                    kEndToken};
    Engine engine(m_folder.reciting("a", answer));
    const std::vector<Message> conversation{{Role::User, "a"}, {Role::Assistant, "é"}};
    const GenerationResult rest = engine.generate(conversation, greedy(8), {});
    QCOMPARE(rest.text, std::string("🙃"));
    QCOMPARE(rest.timings.promptTokens + rest.timings.cachedTokens,
             engine.viewPrompt(conversation, {}).tokens);
}

void EngineTest::thePromptIsShown() {
    const Engine engine(m_folder.endless(kContextLength));
    const std::vector<Message> conversation{
        {Role::User, "ab"}, {Role::Assistant, "c"}, {Role::User, "défg"}};
    const PromptView view = engine.viewPrompt(conversation, {});
    QCOMPARE(engine.countPrompt(conversation, {}), view.tokens);
    QCOMPARE(view.messageTokens, (std::vector<std::size_t>{2, 1, 5}));
    QVERIFY(view.tokens >= 8);
    QVERIFY2(view.text.find("ab\nc\nd\xc3\xa9"
                            "fg") != std::string::npos,
             view.text.c_str());
    QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(engine.viewPrompt({}, {})));
}

QTEST_APPLESS_MAIN(EngineTest)
#include "engine_test.moc"
