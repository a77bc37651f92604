// The sampler: each option by itself, its edges, and the random numbers against published ones.
#include "inference/sampling/sampler.h"

#include <QTest>
#include <array>
#include <cmath>
#include <ctime>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/inference/expect_error.h"

using namespace concordia;
using test::expectError;
using Logits = std::vector<float>;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

// Everything off: the plain distribution.
SamplingOptions plainOptions(std::uint64_t seed = 1) {
    SamplingOptions options;
    options.temperature = 1;
    options.topK = 0;
    options.topP = 1;
    options.minP = 0;
    options.seed = seed;
    return options;
}

SamplingOptions greedyOptions() {
    SamplingOptions options;
    options.temperature = 0;
    options.seed = 1;
    return options;
}

Token greedy(const Logits& logits) {
    return Sampler(greedyOptions()).sample(logits, {});
}

// Which tokens are ever drawn, and how often.
std::map<Token, int> histogram(const SamplingOptions& options, const Logits& logits, int draws,
                               const std::vector<Token>& recent = {}) {
    Sampler sampler(options);
    std::map<Token, int> counts;
    for (int i = 0; i < draws; ++i) {
        ++counts[sampler.sample(logits, recent)];
    }
    return counts;
}

std::set<Token> drawn(const SamplingOptions& options, const Logits& logits,
                      const std::vector<Token>& recent = {}) {
    std::set<Token> tokens;
    for (const auto& [token, count] : histogram(options, logits, 400, recent)) {
        tokens.insert(token);
    }
    return tokens;
}

// Logits of these probabilities.
Logits logitsOf(const std::vector<double>& probabilities) {
    Logits logits;
    for (const double probability : probabilities) {
        logits.push_back(static_cast<float>(std::log(probability)));
    }
    return logits;
}

}  // namespace

class SamplerTest : public QObject {
    Q_OBJECT

private slots:
    void greedyTakesTheHighest();
    void greedyTieGoesToTheLowestId();
    void notANumber();
    void infinities();
    void publishedRandomNumbers();
    void sameSeedSameTokens();
    void frequenciesFollowProbabilities();
    void temperatureSharpens();
    void topKKeepsTheMostLikely();
    void topKTieGoesToTheLowestIds();
    void topKOfManyEqualsSorting();
    void topPKeepsTheSmallestSufficientSet();
    void topPOfManyTokens();
    void topPCountsWhatTopKLeft();
    void minPIsRelativeToTheHighest();
    void topPIsNotMovedByMinP();
    void penaltyLowersSeenTokens();
    void penaltyCountsOncePerToken();
    void penaltyLooksOnlyAtTheWindow();
    void penaltyComesBeforeTopK();
    void penaltyIgnoresForeignTokens();
    void invalidOptions_data();
    void invalidOptions();
    void largeVocabulary();
};

void SamplerTest::greedyTakesTheHighest() {
    QCOMPARE(greedy({-1, 3, 2}), 1);
    QCOMPARE(greedy({-5, -3, -4}), 1);
    QCOMPARE(greedy({0}), 0);
}

void SamplerTest::greedyTieGoesToTheLowestId() {
    QCOMPARE(greedy({1, 7, 7, 7}), 1);
    QCOMPARE(greedy({0, 0, 0}), 0);
    QCOMPARE(greedy({0.0F, -0.0F}), 0);
}

void SamplerTest::notANumber() {
    QCOMPARE(greedy({kNan, -2, kNan, -1}), 3);
    QCOMPARE(greedy({kNan, kNan}), 0);
    QCOMPARE(greedy({kNan, -kInfinity}), 1);

    SamplingOptions options = plainOptions();
    for (const std::uint32_t topK : {0U, 1U, 2U, 3U, 100U}) {
        options.topK = topK;
        const std::set<Token> tokens = drawn(options, {kNan, 1, kNan, 1, kNan});
        QCOMPARE(tokens, topK == 1 ? std::set<Token>{1} : (std::set<Token>{1, 3}));
        QCOMPARE(drawn(options, {kNan, kNan, kNan, kNan}), std::set<Token>{0});
    }
}

void SamplerTest::infinities() {
    QCOMPARE(greedy({1, kInfinity, kInfinity}), 1);
    QCOMPARE(greedy({-kInfinity, -kInfinity}), 0);
    QCOMPARE(drawn(plainOptions(), {1, kInfinity, 2, kInfinity}), (std::set<Token>{1, 3}));
    QCOMPARE(drawn(plainOptions(), {-kInfinity, 0, -kInfinity}), std::set<Token>{1});
    QCOMPARE(drawn(plainOptions(), {kNan, -kInfinity, -kInfinity}), std::set<Token>{1});
    SamplingOptions tiny = plainOptions();
    tiny.temperature = std::numeric_limits<float>::denorm_min();
    QCOMPARE(drawn(tiny, {1, 1.0001F, 3e38F, -3e38F}), std::set<Token>{2});
}

// The program pcg32-demo prints 0xa15c02b7 0x7b47f409 0xba1d3330 0x83d2f293 0xbfa4784b 0xcbed606e
// for seed 42, stream 54. A draw takes two numbers; among 65,536 equally likely tokens it is the
// upper half of the first.
void SamplerTest::publishedRandomNumbers() {
    Sampler sampler(plainOptions(42));
    const Logits logits(65536, 0.5F);
    QCOMPARE(sampler.sample(logits, {}), 0xA15C);
    QCOMPARE(sampler.sample(logits, {}), 0xBA1D);
    QCOMPARE(sampler.sample(logits, {}), 0xBFA4);
}

void SamplerTest::sameSeedSameTokens() {
    const Logits logits = logitsOf({0.1, 0.2, 0.3, 0.25, 0.15});
    SamplingOptions options;
    options.seed = 1234567890123456789U;
    Sampler first(options);
    Sampler second(options);
    options.seed = 1234567890123456788U;
    Sampler other(options);
    bool differs = false;
    for (int i = 0; i < 200; ++i) {
        const Token token = first.sample(logits, {});
        QCOMPARE(second.sample(logits, {}), token);
        differs = other.sample(logits, {}) != token || differs;
    }
    QVERIFY(differs);
}

// Pearson's chi-squared over six tokens: with 5 degrees of freedom it exceeds 20.5 once in a
// thousand times, and the seed is fixed.
void SamplerTest::frequenciesFollowProbabilities() {
    const std::vector<double> probabilities = {0.4, 0.05, 0.3, 0.01, 0.04, 0.2};
    constexpr int kDraws = 30'000;
    SamplingOptions options = plainOptions(7);
    for (const float topP : {1.0F, 0.9999F}) {
        options.topP = topP;
        std::map<Token, int> counts = histogram(options, logitsOf(probabilities), kDraws);
        double distance = 0;
        for (std::size_t i = 0; i < probabilities.size(); ++i) {
            const double expected = probabilities[i] * kDraws;
            const double difference = counts[static_cast<Token>(i)] - expected;
            distance += difference * difference / expected;
        }
        QVERIFY2(distance < 20.5, qPrintable(QString::number(distance)));
    }
}

// At temperature 1/2 probabilities are squared and normalized.
void SamplerTest::temperatureSharpens() {
    SamplingOptions options = plainOptions(3);
    options.temperature = 0.5F;
    std::map<Token, int> counts = histogram(options, logitsOf({0.75, 0.25}), 30'000);
    QVERIFY(std::abs(counts[0] - 27'000) < 208);  // 4 standard deviations
    options.temperature = 2;
    counts = histogram(options, logitsOf({0.9, 0.1}), 30'000);
    QVERIFY(std::abs(counts[0] - 22'500) < 300);
}

void SamplerTest::topKKeepsTheMostLikely() {
    const Logits logits = {1, 5, 3, 4, 2};
    SamplingOptions options = plainOptions();
    options.temperature = 10;
    options.topK = 1;
    QCOMPARE(drawn(options, logits), std::set<Token>{1});
    options.topK = 3;
    QCOMPARE(drawn(options, logits), (std::set<Token>{1, 2, 3}));
    options.topK = 5;
    QCOMPARE(drawn(options, logits).size(), std::size_t{5});
    options.topK = std::numeric_limits<std::uint32_t>::max();
    QCOMPARE(drawn(options, logits).size(), std::size_t{5});
    options.topK = 0;
    QCOMPARE(drawn(options, logits).size(), std::size_t{5});
}

void SamplerTest::topKTieGoesToTheLowestIds() {
    SamplingOptions options = plainOptions();
    options.topK = 2;
    QCOMPARE(drawn(options, {1, 2, 2, 2, 1}), (std::set<Token>{1, 2}));
    options.topK = 40;
    const std::map<Token, int> counts = histogram(options, Logits(500, -1.5F), 1000);
    QCOMPARE(counts.size(), std::size_t{40});
    QCOMPARE(counts.rbegin()->first, 39);
}

// The selection throws candidates out as it goes: orders that make it do so often.
void SamplerTest::topKOfManyEqualsSorting() {
    SamplingOptions options = plainOptions();
    options.temperature = 1000;
    options.topK = 7;
    Logits ascending(5000);
    Logits descending(5000);
    Logits zigzag(5000);
    for (std::size_t i = 0; i < 5000; ++i) {
        ascending[i] = static_cast<float>(i);
        descending[i] = -static_cast<float>(i);
        zigzag[i] = static_cast<float>(i * 1237 % 5000);
    }
    QCOMPARE(drawn(options, ascending),
             (std::set<Token>{4993, 4994, 4995, 4996, 4997, 4998, 4999}));
    QCOMPARE(drawn(options, descending), (std::set<Token>{0, 1, 2, 3, 4, 5, 6}));
    std::set<Token> expected;
    for (std::size_t i = 0; i < 5000; ++i) {
        if (zigzag[i] >= 4993) {
            expected.insert(static_cast<Token>(i));
        }
    }
    QCOMPARE(drawn(options, zigzag), expected);
}

// Probabilities that floating-point numbers hold exactly, so that the edge is met exactly.
void SamplerTest::topPKeepsTheSmallestSufficientSet() {
    // e^0 twice and minus infinity: probabilities 1/2, 1/2, 0.
    SamplingOptions options = plainOptions();
    options.topP = 0.5F;
    QCOMPARE(drawn(options, {0, 0, -kInfinity}), std::set<Token>{0});
    options.topP = std::nextafter(0.5F, 1.0F);
    QCOMPARE(drawn(options, {0, 0, -kInfinity}), (std::set<Token>{0, 1}));

    const Logits logits = logitsOf({0.1, 0.5, 0.05, 0.3, 0.05});
    options.topP = 0.01F;
    QCOMPARE(drawn(options, logits), std::set<Token>{1});
    options.topP = 0.79F;
    QCOMPARE(drawn(options, logits), (std::set<Token>{1, 3}));
    options.topP = 0.81F;
    QCOMPARE(drawn(options, logits), (std::set<Token>{0, 1, 3}));
    options.topP = 1;
    QCOMPARE(drawn(options, logits).size(), std::size_t{5});
}

// More tokens than are sorted at once.
void SamplerTest::topPOfManyTokens() {
    SamplingOptions options = plainOptions();
    options.topP = 0.5F;
    const Logits equal(300, 2);
    const std::map<Token, int> counts = histogram(options, equal, 2500);
    QCOMPARE(counts.size(), std::size_t{150});
    QCOMPARE(counts.rbegin()->first, 149);
}

void SamplerTest::topPCountsWhatTopKLeft() {
    SamplingOptions options = plainOptions();
    options.topK = 2;
    options.topP = 0.6F;
    // Of the two that are left the first has 0.3 / 0.5 of the probability, a little above.
    QCOMPARE(drawn(options, logitsOf({0.301, 0.2, 0.199, 0.15, 0.15})), std::set<Token>{0});
    options.topK = 0;
    QCOMPARE(drawn(options, logitsOf({0.301, 0.2, 0.199, 0.15, 0.15})), (std::set<Token>{0, 1, 2}));
}

void SamplerTest::minPIsRelativeToTheHighest() {
    SamplingOptions options = plainOptions();
    options.minP = 0.5F;
    QCOMPARE(drawn(options, logitsOf({0.4, 0.21, 0.19, 0.2001})), (std::set<Token>{0, 1, 3}));
    options.minP = 1;
    QCOMPARE(drawn(options, {2, 3, 3, 1}), (std::set<Token>{1, 2}));
    options.minP = 0.001F;
    // e^-7 < 0.001 < e^-6
    std::map<Token, int> counts = histogram(options, {0, -7, -6}, 10'000);
    QCOMPARE(counts[1], 0);
    QVERIFY(counts[2] > 0);
}

// Top-p is a share of all that top-k left, also of what min-p drops afterwards.
void SamplerTest::topPIsNotMovedByMinP() {
    SamplingOptions options = plainOptions();
    options.topP = 0.65F;
    options.minP = 0.3F;
    // Without the dropped tail of 0.3, 0.65 of the rest would be reached by the first two alone.
    QCOMPARE(drawn(options, logitsOf({0.3, 0.2, 0.2, 0.06, 0.06, 0.06, 0.06, 0.06})),
             (std::set<Token>{0, 1, 2}));
}

void SamplerTest::penaltyLowersSeenTokens() {
    SamplingOptions options = greedyOptions();
    options.repetitionPenalty = 2;
    const std::vector<Token> recent = {1};
    QCOMPARE(Sampler(options).sample(Logits{2.6F, 5}, recent), 0);  // 5 / 2
    QCOMPARE(Sampler(options).sample(Logits{2.4F, 5}, recent), 1);
    QCOMPARE(Sampler(options).sample(Logits{-5, -3}, recent), 0);  // −3 · 2
    QCOMPARE(Sampler(options).sample(Logits{-7, -3}, recent), 1);
    options.repetitionPenalty = 0.5F;  // raises them
    QCOMPARE(Sampler(options).sample(Logits{9, 5}, recent), 1);
}

void SamplerTest::penaltyCountsOncePerToken() {
    SamplingOptions options = greedyOptions();
    options.repetitionPenalty = 2;
    const std::vector<Token> recent = {1, 1, 0, 1, 1};
    QCOMPARE(Sampler(options).sample(Logits{4, 5}, recent), 1);
}

void SamplerTest::penaltyLooksOnlyAtTheWindow() {
    SamplingOptions options = greedyOptions();
    options.repetitionPenalty = 2;
    options.repetitionWindow = 2;
    QCOMPARE(Sampler(options).sample(Logits{5, 4, 0}, std::vector<Token>{0, 2, 2}), 0);
    QCOMPARE(Sampler(options).sample(Logits{5, 4, 0}, std::vector<Token>{2, 0, 2}), 1);
    options.repetitionWindow = 0;
    QCOMPARE(Sampler(options).sample(Logits{5, 4, 0}, std::vector<Token>{0, 0, 0}), 0);
    options.repetitionWindow = std::numeric_limits<std::uint32_t>::max();
    QCOMPARE(Sampler(options).sample(Logits{5, 4, 0}, std::vector<Token>{0, 2, 2}), 1);
}

void SamplerTest::penaltyComesBeforeTopK() {
    SamplingOptions options = plainOptions();
    options.topK = 1;
    options.repetitionPenalty = 2;
    QCOMPARE(drawn(options, {5, 4, 3}, {0}), std::set<Token>{1});
    QCOMPARE(drawn(options, {5, 4, 3}, {0, 1}), std::set<Token>{2});
    QCOMPARE(drawn(options, {5, 4, 3}, {0, 1, 2}), std::set<Token>{0});
}

void SamplerTest::penaltyIgnoresForeignTokens() {
    SamplingOptions options = greedyOptions();
    options.repetitionPenalty = 2;
    const std::vector<Token> recent = {-1, 2, std::numeric_limits<Token>::max(),
                                       std::numeric_limits<Token>::min()};
    QCOMPARE(Sampler(options).sample(Logits{1, 2}, recent), 1);
}

void SamplerTest::invalidOptions_data() {
    QTest::addColumn<QString>("option");
    QTest::addColumn<float>("value");
    for (const float value : {-0.1F, kInfinity, kNan}) {
        QTest::addRow("temperature %g", double{value}) << "temperature" << value;
    }
    for (const float value : {-0.1F, 0.0F, 1.1F, kNan}) {
        QTest::addRow("top-p %g", double{value}) << "top-p" << value;
    }
    for (const float value : {-0.1F, 1.1F, kNan}) {
        QTest::addRow("min-p %g", double{value}) << "min-p" << value;
    }
    for (const float value : {-1.0F, 0.0F, kInfinity, kNan}) {
        QTest::addRow("repetition penalty %g", double{value}) << "repetition penalty" << value;
    }
}

void SamplerTest::invalidOptions() {
    QFETCH(QString, option);
    QFETCH(float, value);
    SamplingOptions options = plainOptions();
    const std::map<QString, float*> fields = {{"temperature", &options.temperature},
                                              {"top-p", &options.topP},
                                              {"min-p", &options.minP},
                                              {"repetition penalty", &options.repetitionPenalty}};
    *fields.at(option) = value;
    expectError(ErrorCode::InvalidArgument, option, [&] { Sampler sampler(options); });
}

// A quarter of a million logits with the default options, as a large vocabulary has them. The limit
// on processor time is well above what it takes (about 0.2 ms), for builds without optimization.
void SamplerTest::largeVocabulary() {
    constexpr std::size_t kSize = 262'144;
    Logits logits(kSize);
    std::uint32_t state = 1;
    for (float& logit : logits) {
        state = state * 1664525U + 1013904223U;
        logit = static_cast<float>(state >> 8U) / 1e6F;
    }
    SamplingOptions options;
    options.seed = 5;
    options.repetitionPenalty = 1.1F;
    Sampler sampler(options);
    std::vector<Token> recent;
    const std::clock_t start = std::clock();
    constexpr int kDraws = 40;
    for (int i = 0; i < kDraws; ++i) {
        recent.push_back(sampler.sample(logits, recent));
        QVERIFY(recent.back() >= 0 && recent.back() < static_cast<Token>(kSize));
    }
    const double milliseconds =
        1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / kDraws;
    qInfo("%.3f ms a token", milliseconds);
    QVERIFY(milliseconds < 20);
}

QTEST_APPLESS_MAIN(SamplerTest)
#include "sampler_test.moc"
