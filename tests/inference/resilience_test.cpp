// What fails on the device in the middle of a prompt or of an answer is computed again, with less
// work per submission, and the text is what it would have been.
#include <QTest>
#include <algorithm>

#include "inference/error.h"
#include "inference/transformer/context.h"
#include "inference/transformer/most_likely.h"
#include "inference/transformer/resilient_executor.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/vulkan_fixture.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr std::uint32_t kVocabularySize = 320;  // of TinyModel

// A driver that fails as told, counting over all devices that are opened.
struct Driver {
    int submissions = 0;
    std::uint32_t mostTokens = 0;              // that the executor being made was asked for
    std::uint32_t fittingTokens = UINT32_MAX;  // memory suffices for so many
    std::vector<int> lostAt;                   // submissions that lose the device
    std::vector<int> fullAt;                   // submissions for which memory does not suffice
    std::uint64_t mostBytes = UINT64_MAX;      // of an allocation
    std::vector<std::uint32_t> batches;        // that the executors were made for

    [[nodiscard]] vulkan::DeviceOptions options() {
        vulkan::DeviceOptions options;
        options.onSubmit = [this] {
            ++submissions;
            if (std::ranges::find(lostAt, submissions) != lostAt.end()) {
                return VK_ERROR_DEVICE_LOST;
            }
            return std::ranges::find(fullAt, submissions) != fullAt.end()
                       ? VK_ERROR_OUT_OF_DEVICE_MEMORY
                       : VK_SUCCESS;
        };
        options.onAllocate = [this](std::uint64_t bytes) {
            return bytes > mostBytes || mostTokens > fittingTokens ? VK_ERROR_OUT_OF_DEVICE_MEMORY
                                                                   : VK_SUCCESS;
        };
        return options;
    }
};

}  // namespace

class ResilienceTest : public QObject {
    Q_OBJECT

private slots:
    void failuresAreOvercome_data();
    void failuresAreOvercome();
    void lastingFailureIsSaid();
    void lessMemoryTakesSmallerBatches();
    void tooLittleMemoryIsSaidWithNumbers();

private:
    std::unique_ptr<ResilientExecutor> open(Driver& driver) {
        return std::make_unique<ResilientExecutor>([this, &driver](std::uint32_t mostTokens) {
            ExecutorOptions options;
            options.contextLength = kContextLength;
            options.mostTokens = mostTokens;
            driver.mostTokens = mostTokens;
            std::unique_ptr<Executor> made = m_fixture.onDevice(driver.options(), options);
            driver.batches.push_back(made->batchSize());
            return made;
        });
    }
    // The tokens that follow a prompt, greedily.
    static std::vector<Token> answer(Context& context, std::size_t count) {
        const std::vector<Token> prompt = someTokens(40);
        std::vector<Token> tokens;
        std::span<const float> logits = context.read(prompt, {});
        while (tokens.size() < count) {
            tokens.push_back(static_cast<Token>(std::ranges::max_element(logits) - logits.begin()));
            logits = context.step(tokens.back(), Speculation::Off);
        }
        return tokens;
    }

    // Likewise, chosen on the device and begun ahead.
    static std::vector<Token> answerAhead(Context& context, std::size_t count) {
        const std::span<const float> logits = context.read(someTokens(40), {});
        std::vector<Token> tokens{mostLikely(logits)};
        while (tokens.size() < count) {
            tokens.push_back(
                context.stepGreedily(tokens.back(), Speculation::Off, Executor::Ahead::Yes));
        }
        return tokens;
    }

    VulkanFixture m_fixture{TinyModel{}};
};

void ResilienceTest::failuresAreOvercome_data() {
    QTest::addColumn<QList<int>>("lost");  // submissions after loading
    QTest::addColumn<QList<int>>("full");
    QTest::addColumn<int>("recoveries");
    QTest::addColumn<bool>("ahead");
    for (int submission = 6; submission < 16; ++submission) {
        QTest::addRow("lost ahead, at %d", submission)
            << QList<int>{submission} << QList<int>{} << 1 << true;
    }
    const auto row = [](const char* name, const QList<int>& lost, const QList<int>& full,
                        int recoveries) {
        QTest::newRow(name) << lost << full << recoveries << false;
    };
    row("none", {}, {}, 0);
    row("lost in the prompt", {2}, {}, 1);
    row("lost in the answer", {12}, {}, 1);
    row("full in the prompt", {}, {2}, 1);
    row("full in the answer", {}, {12}, 1);
    // The submissions that open the device again fail as well.
    row("lost and lost again", {3, 4}, {}, 1);
    row("lost, then full", {12}, {13}, 1);
}

void ResilienceTest::failuresAreOvercome() {
    QFETCH(const QList<int>, lost);
    QFETCH(const QList<int>, full);
    QFETCH(const int, recoveries);
    Driver calm;
    Context expected(open(calm), {kContextLength, kVocabularySize});
    Driver driver;
    auto opened = open(driver);
    const ResilientExecutor& executor = *opened;
    for (const int submission : lost) {
        driver.lostAt.push_back(driver.submissions + submission);
    }
    for (const int submission : full) {
        driver.fullAt.push_back(driver.submissions + submission);
    }
    Context context(std::move(opened), {kContextLength, kVocabularySize});
    QFETCH(const bool, ahead);
    QCOMPARE(ahead ? answerAhead(context, 20) : answer(context, 20), answer(expected, 20));
    QCOMPARE(int(executor.recoveries()), recoveries);
    if (recoveries > 0) {
        QVERIFY(driver.batches.back() < driver.batches.front());  // half the work, or less
    }
}

void ResilienceTest::lastingFailureIsSaid() {
    Driver driver;
    auto executor = open(driver);
    driver.lostAt.resize(1000);
    std::ranges::generate(driver.lostAt, [next = driver.submissions]() mutable { return ++next; });
    const std::vector<Token> tokens = someTokens(3);
    expectError(ErrorCode::DeviceLost, "gave up",
                [&] { (void)executor->forward(tokens, 0, LogitsWanted::Last); });
    QVERIFY(driver.batches.size() < 10);
    // Saving has nothing to save, and says so.
    expectError(ErrorCode::DeviceLost, "Load the model again",
                [&] { (void)executor->cacheFormat(); });
    // When the driver is well again, so is the executor.
    driver.lostAt.clear();
    QCOMPARE(executor->forward(tokens, 0, LogitsWanted::Last).size(), std::size_t(kVocabularySize));
}

void ResilienceTest::lessMemoryTakesSmallerBatches() {
    Driver calm;
    Context expected(open(calm), {kContextLength, kVocabularySize});
    Driver driver;
    driver.fittingTokens = 8;
    Context context(open(driver), {kContextLength, kVocabularySize});
    QCOMPARE(driver.batches, std::vector<std::uint32_t>{8});
    QCOMPARE(answer(context, 20), answer(expected, 20));
}

void ResilienceTest::tooLittleMemoryIsSaidWithNumbers() {
    Driver driver;
    driver.mostBytes = 4096;
    expectError(ErrorCode::OutOfMemory, "MiB", [&] { (void)open(driver); });
    QVERIFY(driver.batches.empty());
}

QTEST_APPLESS_MAIN(ResilienceTest)
#include "resilience_test.moc"
