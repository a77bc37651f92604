// Whole forward passes of the reference executor: one worked out by hand, and what must hold of
// any.
#include "inference/reference/reference_executor.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <utility>
#include <vector>

#include "inference/error.h"
#include "inference/model/model_file.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/tiny_model.h"

using namespace concordia;
using Floats = std::vector<float>;

namespace {

constexpr std::uint32_t kContextLength = 16;

// A model in memory, and executors for it.
class Model {
public:
    explicit Model(const test::TinyModel& shape) : m_bytes(test::makeTinyModel(shape)) {}

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] std::unique_ptr<ReferenceExecutor> executor(
        const ReferenceExecutor::Limits& limits = {}) const {
        ExecutorOptions options;
        options.contextLength = kContextLength;
        return std::make_unique<ReferenceExecutor>(m_plan, options, limits);
    }

private:
    test::Bytes m_bytes;
    ModelFile m_file = ModelFile::fromBytes(m_bytes);
    Plan m_plan = makePlan(m_file);
};

Floats toFloats(std::span<const float> values) {
    return {values.begin(), values.end()};
}

// The tensors of a plan written by hand.
class Tensors {
public:
    const Tensor* add(const Floats& values, std::uint64_t columns) {
        const Floats& kept = *m_values.emplace_back(std::make_unique<Floats>(values));
        Tensor& tensor = *m_tensors.emplace_back(std::make_unique<Tensor>());
        tensor.typeId = static_cast<std::uint32_t>(TensorType::F32);
        tensor.rank = 2;
        tensor.shape = {columns, values.size() / columns, 1, 1};
        tensor.bytes = std::as_bytes(std::span{kept});
        return &tensor;
    }
    Matrix matrix(const std::vector<Floats>& parts, std::uint32_t columns) {
        Matrix result;
        result.columns = columns;
        for (const Floats& part : parts) {
            result.parts.push_back({add(part, columns)});
            result.rows += static_cast<std::uint32_t>(part.size()) / columns;
        }
        return result;
    }

private:
    std::vector<std::unique_ptr<Floats>> m_values;
    std::vector<std::unique_ptr<Tensor>> m_tensors;
};

// H = 2, one head of D = 2 turned by 90° a position, F = 1, V = 3.
Plan handWrittenPlan(Tensors& tensors) {
    Plan plan;
    plan.config.layers = 1;
    plan.config.hiddenSize = 2;
    plan.config.heads = 1;
    plan.config.keyValueHeads = 1;
    plan.config.headSize = 2;
    plan.config.rotaryDimensions = 2;
    plan.config.feedForwardSize = 1;
    plan.config.vocabularySize = 3;
    plan.rotaries = {{{std::numbers::pi / 2}}};
    const Norm norm{tensors.add({1, 1}, 2), 0};
    const Floats identity{1, 0, 0, 1};
    Matrix gateAndUp = tensors.matrix({{1, 0}, {0, 1}}, 2);
    gateAndUp.arrangement = MatrixArrangement::Alternating;
    plan.steps = {EmbedStep{tensors.matrix({{1, 1, 1, -1, 0, 0}}, 2)},
                  QueryKeyValueStep{
                      0, norm, tensors.matrix({identity, identity, {1, 0, 0, 2}}, 2), {}, {}, 0},
                  AttentionStep{0, 1},
                  ResidualStep{ResidualInput::Attention, tensors.matrix({identity}, 2), {}},
                  FeedForwardStep{norm, gateAndUp, {}, {}},
                  ResidualStep{ResidualInput::FeedForward, tensors.matrix({{1, -1}}, 1), {}},
                  HeadStep{norm, tensors.matrix({{1, 0, 0, 1, 1, 1}}, 2)}};
    return plan;
}

}  // namespace

class ReferenceExecutorTest : public QObject {
    Q_OBJECT

private slots:
    void forwardPassWorkedOutByHand();
    void biasIsAddedToTheProduct();
    void promptAtOnceEqualsTokenByToken();
    void rowByRowEqualsDecodedWeights();
    void goingBackOverwritesTheCache();
    void wantedLogitsAreReturned();
    void loadingReportsProgress();
    void loadingCanBeCancelled();
    void whatExceedsTheMemoryIsRefused();
};

void ReferenceExecutorTest::forwardPassWorkedOutByHand() {
    // Token 0 at position 0: q = k = (1, 1), v = (1, 2).
    // Token 1 at position 1: (1, −1) turned by 90° is q = k = (1, 1), and v = (1, −2).
    // Both of its products are 2, so it attends to the mean (1, 0); token 0 attends to (1, 2).
    // The residuals are then (2, 3) and (2, −1). With n the norm of each, the feed-forward layer
    // adds silu(n₀) · n₁ to the first element and takes it from the second.
    Tensors tensors;
    ExecutorOptions options;
    options.contextLength = 4;
    ReferenceExecutor executor(handWrittenPlan(tensors), options);
    const std::array<Token, 2> tokens{0, 1};
    const Floats logits = toFloats(executor.forward(tokens, 0, LogitsWanted::All));
    const Floats expected{1.0520230F, 0.9451177F, 1.9971408F, 1.3641799F, -0.3728448F, 0.9913351F};
    QCOMPARE(logits.size(), expected.size());
    for (std::size_t i = 0; i < logits.size(); ++i) {
        QVERIFY(std::abs(logits[i] - expected[i]) < 1e-6F);
    }
}

void ReferenceExecutorTest::biasIsAddedToTheProduct() {
    Tensors tensors;
    Plan plan = handWrittenPlan(tensors);
    ExecutorOptions options;
    options.contextLength = 4;
    // The residual of token 0 becomes (1, 1) + (1, 2) − (2, 3) = (0, 0), for which the feed-forward
    // layer gives (0, 0) + (3, 4).
    std::get<ResidualStep>(plan.steps[3]).bias = {{tensors.add({-2, -3}, 2)}};
    std::get<ResidualStep>(plan.steps[5]).bias = {{tensors.add({3, 4}, 2)}};
    std::get<FeedForwardStep>(plan.steps[4]).norm.epsilon = 1;  // the norm of (0, 0) is (0, 0)
    ReferenceExecutor executor(plan, options);
    const std::array<Token, 1> tokens{0};
    const Floats logits = toFloats(executor.forward(tokens, 0, LogitsWanted::Last));
    const float root = std::sqrt(12.5F);
    QVERIFY(std::abs(logits[0] - 3 / root) < 1e-6F);
    QVERIFY(std::abs(logits[1] - 4 / root) < 1e-6F);
}

void ReferenceExecutorTest::promptAtOnceEqualsTokenByToken() {
    const Model model({.attentionBiases = true, .rotaryFactors = true});
    const std::array<Token, 7> tokens{1, 280, 5, 300, 301, 280, 77};
    const Floats atOnce = toFloats(model.executor()->forward(tokens, 0, LogitsWanted::All));

    const auto executor = model.executor();
    Floats oneByOne;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        const auto logits =
            executor->forward(std::span{tokens}.subspan(i, 1), i, LogitsWanted::Last);
        oneByOne.insert(oneByOne.end(), logits.begin(), logits.end());
    }
    QCOMPARE(atOnce.size(), tokens.size() * model.plan().config.vocabularySize);
    QCOMPARE(oneByOne, atOnce);
}

void ReferenceExecutorTest::rowByRowEqualsDecodedWeights() {
    const Model model({.type = TensorType::Q8_0, .attentionBiases = true});
    const std::array<Token, 4> tokens{1, 299, 20, 300};
    QCOMPARE(toFloats(model.executor({.decodedBytes = 0})->forward(tokens, 0, LogitsWanted::All)),
             toFloats(model.executor()->forward(tokens, 0, LogitsWanted::All)));
}

void ReferenceExecutorTest::goingBackOverwritesTheCache() {
    const Model model({});
    const std::array<Token, 4> first{1, 10, 20, 30};
    const std::array<Token, 4> second{1, 10, 40, 50};
    const auto executor = model.executor();
    (void)executor->forward(first, 0, LogitsWanted::None);
    const Floats again =
        toFloats(executor->forward(std::span{second}.subspan(2), 2, LogitsWanted::Last));
    QCOMPARE(again, toFloats(model.executor()->forward(second, 0, LogitsWanted::Last)));
    QVERIFY(again != toFloats(model.executor()->forward(first, 0, LogitsWanted::Last)));
}

void ReferenceExecutorTest::wantedLogitsAreReturned() {
    const Model model({.tiedOutput = true});
    const std::array<Token, 3> tokens{1, 290, 310};
    const auto executor = model.executor();
    const Floats all = toFloats(executor->forward(tokens, 0, LogitsWanted::All));
    const Floats last = toFloats(executor->forward(tokens, 0, LogitsWanted::Last));
    const std::size_t vocabulary = model.plan().config.vocabularySize;
    QCOMPARE(all.size(), 3 * vocabulary);
    QCOMPARE(last, Floats(all.end() - static_cast<std::ptrdiff_t>(vocabulary), all.end()));
    QVERIFY(executor->forward(tokens, 0, LogitsWanted::None).empty());
}

void ReferenceExecutorTest::loadingReportsProgress() {
    const Model model({});
    std::vector<std::pair<std::uint64_t, std::uint64_t>> reports;
    ExecutorOptions options;
    options.contextLength = kContextLength;
    options.onProgress = [&](std::uint64_t done, std::uint64_t total) {
        reports.emplace_back(done, total);
    };
    const ReferenceExecutor executor(model.plan(), options);
    QVERIFY(reports.size() > 2);
    QCOMPARE(reports.front().first, 0U);
    QCOMPARE(reports.back().first, reports.back().second);
    QVERIFY(std::ranges::is_sorted(reports));
}

void ReferenceExecutorTest::loadingCanBeCancelled() {
    const Model model({});
    std::stop_source source;
    ExecutorOptions options;
    options.contextLength = kContextLength;
    options.stop = source.get_token();
    int reports = 0;
    options.onProgress = [&](std::uint64_t, std::uint64_t) {
        ++reports;
        source.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(LoadCancelled, ReferenceExecutor(model.plan(), options));
    QCOMPARE(reports, 1);
}

void ReferenceExecutorTest::whatExceedsTheMemoryIsRefused() {
    const Model model({});
    ExecutorOptions options;
    options.contextLength = 0xFFFF'FFFF;
    // Two layers of 2 heads of 16 keys and values, four bytes each.
    test::expectError(ErrorCode::OutOfMemory, "2199.0 GB for a context of 4294967295 tokens",
                      [&] { ReferenceExecutor(model.plan(), options); });
    test::expectError(ErrorCode::OutOfMemory, "0.0 GB are free",
                      [&] { (void)model.executor({.memoryBytes = 100'000}); });
}

QTEST_APPLESS_MAIN(ReferenceExecutorTest)
#include "reference_executor_test.moc"
