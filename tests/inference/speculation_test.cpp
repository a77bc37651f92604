// Guessed tokens change nothing about the text: with and without, greedily and drawn by chance.
#include <QTest>
#include <string>

#include "inference/engine.h"
#include "tests/inference/engine_fixture.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// Long enough for a small model to quote itself.
constexpr std::uint32_t kLength = 400;
const std::string kPrompt = "one two three four, one two three four, one two three four, one two";

GenerationOptions with(GenerationOptions options, Speculation speculation) {
    options.speculation = speculation;
    return options;
}

}  // namespace

class SpeculationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void textStaysTheSame_data();
    void textStaysTheSame();
    void contextFillsTheSame();
    void conversationGoesOnTheSame();
    void offGuessesNothing();

private:
    ModelFolder m_folder;
    std::filesystem::path m_model;
    std::unique_ptr<Engine> m_vulkan;
    std::unique_ptr<Engine> m_reference;
};

void SpeculationTest::initTestCase() {
    m_model = m_folder.endless(kLength);
    m_vulkan = std::make_unique<Engine>(m_model);
    EngineOptions options;
    options.device = "reference";
    m_reference = std::make_unique<Engine>(m_model, options);
}

void SpeculationTest::textStaysTheSame_data() {
    QTest::addColumn<bool>("vulkan");
    QTest::addColumn<float>("temperature");
    QTest::addColumn<float>("penalty");
    for (const bool vulkan : {true, false}) {
        const char* device = vulkan ? "Vulkan" : "reference";
        QTest::addRow("%s, greedy", device) << vulkan << 0.0F << 1.0F;
        QTest::addRow("%s, cool", device) << vulkan << 0.05F << 1.0F;
        QTest::addRow("%s, warm", device) << vulkan << 1.0F << 1.0F;
        QTest::addRow("%s, with a penalty", device) << vulkan << 0.2F << 1.1F;
    }
}

void SpeculationTest::textStaysTheSame() {
    QFETCH(const bool, vulkan);
    QFETCH(const float, temperature);
    QFETCH(const float, penalty);
    Engine& engine = vulkan ? *m_vulkan : *m_reference;
    GenerationOptions options = greedy(120);
    options.sampling.temperature = temperature;
    options.sampling.repetitionPenalty = penalty;
    options.sampling.seed = 11;
    const GenerationResult expected = engine.complete(kPrompt, with(options, Speculation::Off), {});
    const GenerationResult guessed = engine.complete(kPrompt, with(options, Speculation::On), {});
    const GenerationResult measured =
        engine.complete(kPrompt, with(options, Speculation::Auto), {});
    QCOMPARE(guessed.text, expected.text);
    QCOMPARE(measured.text, expected.text);
    QCOMPARE(guessed.timings.generatedTokens, expected.timings.generatedTokens);
    if (temperature == 0) {
        // A small model soon repeats itself, so that this compares something.
        QVERIFY(guessed.timings.guesses.right > 10);
        QVERIFY(guessed.timings.guesses.right <= guessed.timings.guesses.guessed);
    }
}

// Guesses reach no further than the context.
void SpeculationTest::contextFillsTheSame() {
    const GenerationOptions options = greedy(kLength);
    const GenerationResult expected =
        m_vulkan->complete(kPrompt, with(options, Speculation::Off), {});
    const GenerationResult guessed =
        m_vulkan->complete(kPrompt, with(options, Speculation::On), {});
    QVERIFY(expected.stopReason == StopReason::ContextFull);
    QVERIFY(guessed.stopReason == StopReason::ContextFull);
    QCOMPARE(guessed.text, expected.text);
}

// Wrong guesses leave nothing behind in the cache.
void SpeculationTest::conversationGoesOnTheSame() {
    const GenerationOptions options = greedy(60);
    std::string texts[2];
    for (const Speculation speculation : {Speculation::Off, Speculation::On}) {
        Engine engine(m_model);
        std::string& text = texts[speculation == Speculation::On ? 1 : 0];
        text = kPrompt;
        for (const char* next : {" and", " one two", " three"}) {
            text += engine.complete(text, with(options, speculation), {}).text + next;
        }
    }
    QCOMPARE(texts[1], texts[0]);
}

void SpeculationTest::offGuessesNothing() {
    const GenerationResult result =
        m_vulkan->complete(kPrompt, with(greedy(60), Speculation::Off), {});
    QCOMPARE(result.timings.guesses.passes, 0U);
    QCOMPARE(result.timings.guesses.guessed, 0U);
}

QTEST_APPLESS_MAIN(SpeculationTest)
#include "speculation_test.moc"
