// The likeliest token, chosen on the device and with the next pass begun ahead: always that of the
// logits.
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "inference/transformer/context.h"
#include "inference/transformer/most_likely.h"
#include "tests/inference/engine_fixture.h"
#include "tests/inference/vulkan_fixture.h"

using namespace concordia;
using namespace concordia::test;

namespace {

using Ahead = Executor::Ahead;

// What follows a prompt, one token after the other.
std::vector<Token> chosen(Executor& executor, std::size_t count, Ahead ahead) {
    const std::vector<Token> prompt = someTokens(9);
    Token token = mostLikely(executor.forward(prompt, 0, LogitsWanted::Last));
    std::vector<Token> tokens{token};
    while (tokens.size() < count) {
        const auto position = static_cast<std::uint32_t>(prompt.size() + tokens.size() - 1);
        token = executor.choose(token, position, ahead);
        tokens.push_back(token);
    }
    return tokens;
}

std::vector<Token> chosenFromLogits(Executor& executor, std::size_t count) {
    const std::vector<Token> prompt = someTokens(9);
    std::vector<Token> tokens{mostLikely(executor.forward(prompt, 0, LogitsWanted::Last))};
    while (tokens.size() < count) {
        const auto position = static_cast<std::uint32_t>(prompt.size() + tokens.size() - 1);
        const Token last = tokens.back();
        tokens.push_back(mostLikely(executor.forward({&last, 1}, position, LogitsWanted::Last)));
    }
    return tokens;
}

// Every logit occurs many times.
GgufWriter modelOfEqualWords() {
    const TinyModel shape{};
    GgufWriter writer = tinyModelWriter(shape);
    TensorToWrite& output = writer.tensor("output.weight");
    const std::size_t rowBytes = shape.hiddenSize * sizeof(float);
    for (std::size_t row = 20; row < shape.vocabularySize; ++row) {
        std::memcpy(output.data.data() + row * rowBytes, output.data.data() + row % 20 * rowBytes,
                    rowBytes);
    }
    return writer;
}

}  // namespace

class GreedyChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void lowestOfTheLargest();
    void deviceChoosesFromTheLogits_data();
    void deviceChoosesFromTheLogits();
    void lowestIdWinsOnTheDevice();
    void whatWasBegunAheadIsForgotten();
    void contextFillsAhead();
    void textIsThatOfTheLogits_data();
    void textIsThatOfTheLogits();

private:
    ModelFolder m_folder;
};

void GreedyChoiceTest::lowestOfTheLargest() {
    const float none = std::nanf("");
    const float lowest = -std::numeric_limits<float>::infinity();
    QCOMPARE(mostLikely(Floats{1, 3, 3, 2}), 1);
    QCOMPARE(mostLikely(Floats{none, -3, none, -2}), 3);
    QCOMPARE(mostLikely(Floats{none, lowest, none, lowest}), 1);
    QCOMPARE(mostLikely(Floats{none, none}), 0);
    Floats many(1000, 0.5F);
    many[777] = 0.75F;
    many[778] = 0.75F;
    QCOMPARE(mostLikely(many), 777);
}

void GreedyChoiceTest::deviceChoosesFromTheLogits_data() {
    QTest::addColumn<TinyModel>("shape");
    QTest::addColumn<std::uint32_t>("splits");
    QTest::newRow("usual") << TinyModel{} << 1U;
    QTest::newRow("large vocabulary") << TinyModel{.vocabularySize = 40'001} << 1U;
    QTest::newRow("odd vocabulary, ranges of positions")
        << TinyModel{.vocabularySize = 1'025} << 3U;
}

void GreedyChoiceTest::deviceChoosesFromTheLogits() {
    QFETCH(const TinyModel, shape);
    QFETCH(const std::uint32_t, splits);
    const VulkanFixture fixture(shape);
    vulkan::DeviceOptions options;
    options.attentionSplits = splits;
    const auto executor = fixture.onDevice(options);
    const std::vector<Token> expected = chosenFromLogits(*executor, 40);
    QCOMPARE(chosen(*executor, 40, Ahead::No), expected);
    QCOMPARE(chosen(*executor, 40, Ahead::Yes), expected);
    QVERIFY(executor->submissionSeconds() > 0);
    QCOMPARE(chosen(*fixture.plainly(), 40, Ahead::Yes), expected);
}

void GreedyChoiceTest::lowestIdWinsOnTheDevice() {
    const VulkanFixture fixture(modelOfEqualWords());
    const auto executor = fixture.onDevice();
    const std::vector<Token> tokens = chosen(*executor, 30, Ahead::Yes);
    QCOMPARE(tokens, chosenFromLogits(*executor, 30));
    QVERIFY(std::ranges::all_of(tokens, [](Token token) { return token < 20; }));
}

// Another token than the chosen one, another position, a prompt, saving: each as if nothing had
// been begun.
void GreedyChoiceTest::whatWasBegunAheadIsForgotten() {
    const VulkanFixture fixture(TinyModel{});
    const auto ahead = fixture.onDevice();
    const auto calm = fixture.onDevice();
    const std::vector<Token> prompt = someTokens(9);
    for (Executor* const executor :
         {static_cast<Executor*>(ahead.get()), static_cast<Executor*>(calm.get())}) {
        (void)executor->forward(prompt, 0, LogitsWanted::None);
    }
    const auto both = [&](Token token, std::uint32_t position) {
        const Token first = ahead->choose(token, position, Ahead::Yes);
        QCOMPARE(first, calm->choose(token, position, Ahead::No));
    };
    both(5, 9);
    both(6, 10);  // is not what was chosen, or hardly so
    both(7, 10);
    both(8, 4);
    const auto compareForward = [&](std::span<const Token> tokens, std::uint32_t position) {
        const auto logits = ahead->forward(tokens, position, LogitsWanted::Last);
        QVERIFY(std::ranges::equal(logits, calm->forward(tokens, position, LogitsWanted::Last)));
    };
    compareForward(std::span(prompt).first(3), 5);
    both(9, 8);
    const auto saved = [](Executor& executor) {
        Bytes bytes;
        executor.saveCache(9, [&bytes](std::span<const std::byte> part) {
            bytes.insert(bytes.end(), part.begin(), part.end());
        });
        // The first word tells how far the cache has been written.
        bytes.erase(bytes.begin(), bytes.begin() + 4);
        return bytes;
    };
    QVERIFY(saved(*ahead) == saved(*calm));
}

// Nothing is begun beyond the last position.
void GreedyChoiceTest::contextFillsAhead() {
    const VulkanFixture fixture(TinyModel{});
    const auto executor = fixture.onDevice();
    const std::size_t all = kContextLength - 9 + 1;
    QCOMPARE(chosen(*executor, all, Ahead::Yes), chosenFromLogits(*executor, all));
}

void GreedyChoiceTest::textIsThatOfTheLogits_data() {
    QTest::addColumn<Speculation>("speculation");
    QTest::newRow("without guesses") << Speculation::Off;
    QTest::newRow("with guesses") << Speculation::On;
    QTest::newRow("guesses where they pay") << Speculation::Auto;
}

// Drawing among one token goes by the logits.
void GreedyChoiceTest::textIsThatOfTheLogits() {
    QFETCH(const Speculation, speculation);
    Engine engine(m_folder.endless(128));
    GenerationOptions options = greedy(100);
    options.speculation = speculation;
    GenerationOptions drawn = options;
    drawn.sampling.temperature = 1;
    drawn.sampling.topK = 1;
    drawn.speculation = Speculation::Off;
    const GenerationResult expected = engine.complete("One two", drawn, {});
    for (int i = 0; i < 3; ++i) {
        const GenerationResult actual = engine.complete("One two", options, {});
        QCOMPARE(actual.text, expected.text);
        QCOMPARE(actual.timings.generatedTokens, expected.timings.generatedTokens);
    }
}

QTEST_APPLESS_MAIN(GreedyChoiceTest)
#include "greedy_choice_test.moc"
