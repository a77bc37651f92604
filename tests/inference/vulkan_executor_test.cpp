// Whole forward passes on the Vulkan device against the reference executor.
#include "inference/vulkan/vulkan_executor.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <utility>

#include "inference/error.h"
#include "inference/transformer/cache_type.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/quantize.h"
#include "tests/inference/vulkan_fixture.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr double kTolerance = 1e-6;  // of whole passes in float32, with keys and values in float16
constexpr std::size_t kTokens = 13;  // one whole tile of columns and a part of one

// Large enough for every tensor type.
TinyModel wideModel(TensorType type) {
    return {.layers = 1,
            .hiddenSize = 256,
            .heads = 4,
            .keyValueHeads = 2,
            .headSize = 64,
            .feedForwardSize = 256,
            .type = type};
}

// Encodes a matrix of the writer's model anew.
void retype(GgufWriter& writer, std::string_view name, TensorType type) {
    TensorToWrite& tensor = writer.tensor(name);
    const std::size_t count = tensor.shape[0] * tensor.shape[1];
    tensor.typeId = static_cast<std::uint32_t>(type);
    tensor.data = quantize(type, randomFloats(count, 1 / 16.0F, name.size()));
}

double errorOnDevice(const VulkanFixture& fixture, const vulkan::DeviceOptions& options = {}) {
    const std::vector<Token> tokens = someTokens(kTokens);
    const Floats expected = allLogits(*fixture.plainly(), tokens, kTokens);
    return normalizedError(allLogits(*fixture.onDevice(options), tokens, kTokens), expected);
}

void compareWithReference(const VulkanFixture& fixture, const vulkan::DeviceOptions& options = {}) {
    const double error = errorOnDevice(fixture, options);
    QVERIFY2(error <= kTolerance, qPrintable(QString::number(error)));
    qInfo("NMSE %.1e", error);
}

}  // namespace

class VulkanExecutorTest : public QObject {
    Q_OBJECT

private slots:
    void everyTensorType_data();
    void everyTensorType();
    void modelShapes_data();
    void modelShapes();
    void typesMixedInOneStep_data();
    void typesMixedInOneStep();
    void gateAndUpOfDifferentTypes();
    void deviceOptions_data();
    void deviceOptions();
    void cacheTypes_data();
    void cacheTypes();
    void expertsOnOtherDevices_data();
    void expertsOnOtherDevices();
    void promptAtOnceEqualsTokenByToken();
    void goingBackOverwritesTheCache();
    void wantedLogitsAreReturned();
    void sameCallsGiveSameBits();
    void fiveLaunchesALayer();
    void loadingReportsProgressAndCanBeCancelled();
    void wrongNumbersAreNoticed();
};

void VulkanExecutorTest::everyTensorType_data() {
    QTest::addColumn<TinyModel>("model");
    for (const TensorType type : kTensorTypes) {
        const std::string name(traits(type).name);
        QTest::newRow(name.c_str()) << wideModel(type);
        if (traits(type).blockElements == 32) {
            QTest::newRow((name + ", rows of no multiple of 256").c_str())
                << TinyModel{.layers = 1,
                             .hiddenSize = 96,
                             .heads = 5,
                             .keyValueHeads = 1,
                             .headSize = 32,
                             .feedForwardSize = 352,
                             .type = type};
        }
    }
}

// Against the same weights, decoded and multiplied in double precision.
void VulkanExecutorTest::everyTensorType() {
    QFETCH(const TinyModel, model);
    compareWithReference(VulkanFixture(model));
}

void VulkanExecutorTest::modelShapes_data() {
    QTest::addColumn<TinyModel>("shape");
    QTest::newRow("usual") << TinyModel{};
    QTest::newRow("biases") << TinyModel{.attentionBiases = true};
    QTest::newRow("tied output") << TinyModel{.tiedOutput = true};
    QTest::newRow("scaled rotation") << TinyModel{.rotaryFactors = true};
    QTest::newRow("heads wider than the hidden size")
        << TinyModel{.hiddenSize = 40, .heads = 3, .keyValueHeads = 1, .headSize = 20};
    QTest::newRow("heads narrower than the hidden size")
        << TinyModel{.hiddenSize = 100, .heads = 4, .keyValueHeads = 4, .headSize = 6};
    QTest::newRow("odd sizes") << TinyModel{.hiddenSize = 34,
                                            .heads = 5,
                                            .keyValueHeads = 1,
                                            .headSize = 2,
                                            .feedForwardSize = 7,
                                            .vocabularySize = 301};
    QTest::newRow("many heads in a group")
        << TinyModel{.heads = 12, .keyValueHeads = 1, .headSize = 8};
}

void VulkanExecutorTest::modelShapes() {
    QFETCH(const TinyModel, shape);
    compareWithReference(VulkanFixture(shape));
}

void VulkanExecutorTest::typesMixedInOneStep_data() {
    QTest::addColumn<TensorType>("most");
    QTest::addColumn<TensorType>("better");
    QTest::addColumn<TensorType>("output");
    QTest::newRow("Q4_K_M") << TensorType::Q4_K << TensorType::Q6_K << TensorType::Q6_K;
    QTest::newRow("Q4_K_M, head in Q8_0")
        << TensorType::Q4_K << TensorType::Q6_K << TensorType::Q8_0;
    QTest::newRow("Q2_K") << TensorType::Q2_K << TensorType::Q3_K << TensorType::Q6_K;
    QTest::newRow("Q3_K_M") << TensorType::Q3_K << TensorType::Q5_K << TensorType::Q6_K;
    QTest::newRow("IQ4_XS") << TensorType::IQ4_XS << TensorType::Q5_K << TensorType::Q6_K;
    QTest::newRow("rows of no multiple of 256")
        << TensorType::IQ4_NL << TensorType::Q5_0 << TensorType::Q8_0;
}

// As quantizers leave them: the values and the down projection more exact than the rest.
void VulkanExecutorTest::typesMixedInOneStep() {
    QFETCH(const TensorType, most);
    QFETCH(const TensorType, better);
    QFETCH(const TensorType, output);
    GgufWriter writer = tinyModelWriter(wideModel(most));
    retype(writer, "blk.0.attn_v.weight", better);
    retype(writer, "blk.0.ffn_down.weight", better);
    retype(writer, "output.weight", output);
    compareWithReference(VulkanFixture(writer));
}

void VulkanExecutorTest::gateAndUpOfDifferentTypes() {
    GgufWriter writer = tinyModelWriter(wideModel(TensorType::Q4_K));
    retype(writer, "blk.0.ffn_up.weight", TensorType::Q6_K);
    // Both are stored as F16, which rounds them: by up to 2^-12 of a weight.
    const double error = errorOnDevice(VulkanFixture(writer));
    QVERIFY2(error <= 1e-5, qPrintable(QString::number(error)));
}

void VulkanExecutorTest::deviceOptions_data() {
    QTest::addColumn<vulkan::DeviceOptions>("options");
    const auto row = [](const char* name, auto set) {
        vulkan::DeviceOptions options;
        set(options);
        QTest::newRow(name) << options;
    };
    row("staged uploads", [](auto& o) { o.stagedUploads = true; });
    row("buffers of 64 KiB", [](auto& o) { o.maxBufferBytes = 65'536; });
    row("buffers of 64 KiB, staged", [](auto& o) {
        o.maxBufferBytes = 65'536;
        o.stagedUploads = true;
    });
    row("buffers of 1 MiB", [](auto& o) { o.maxBufferBytes = 1'048'576; });
    row("2 ranges of positions", [](auto& o) { o.attentionSplits = 2; });
    row("5 ranges of positions", [](auto& o) { o.attentionSplits = 5; });
    row("16 ranges of positions", [](auto& o) { o.attentionSplits = 16; });
    row("4 lanes to a row", [](auto& o) { o.slices = 4; });
    row("16 lanes to a row", [](auto& o) { o.slices = 16; });
}

void VulkanExecutorTest::deviceOptions() {
    QFETCH(const vulkan::DeviceOptions, options);
    TinyModel shape = wideModel(TensorType::Q8_0);
    shape.attentionBiases = true;
    shape.tiedOutput = true;
    compareWithReference(VulkanFixture(shape), options);
}

void VulkanExecutorTest::cacheTypes_data() {
    QTest::addColumn<TinyModel>("shape");
    QTest::addColumn<CacheType>("type");
    QTest::addColumn<std::uint32_t>("splits");
    for (const CacheType type : {CacheType::Q8_0, CacheType::Q4_0}) {
        const std::string of(nameOf(type));
        QTest::newRow((of + ", usual").c_str()) << TinyModel{} << type << 1U;
        QTest::newRow((of + ", several blocks a head").c_str())
            << wideModel(TensorType::Q8_0) << type << 1U;
        QTest::newRow((of + ", ranges of positions").c_str())
            << wideModel(TensorType::Q8_0) << type << 3U;
        QTest::newRow((of + ", a block and a part of one").c_str())
            << TinyModel{.hiddenSize = 100, .heads = 3, .keyValueHeads = 1, .headSize = 44} << type
            << 1U;
        QTest::newRow((of + ", biases").c_str())
            << TinyModel{.attentionBiases = true} << type << 1U;
    }
}

// Both round keys and values to the same few bits; where one lies just between two numbers they may
// choose differently.
void VulkanExecutorTest::cacheTypes() {
    QFETCH(const TinyModel, shape);
    QFETCH(const CacheType, type);
    QFETCH(const std::uint32_t, splits);
    const VulkanFixture fixture(shape);
    const std::vector<Token> tokens = someTokens(40);
    vulkan::DeviceOptions deviceOptions;
    deviceOptions.attentionSplits = splits;
    ExecutorOptions options;
    options.contextLength = kContextLength;
    options.cacheType = type;
    const auto onDevice = fixture.onDevice(deviceOptions, options);
    const Floats actual = allLogits(*onDevice, tokens, 13);
    const Floats expected = allLogits(*fixture.plainly(type), tokens, 13);
    const double error = normalizedError(actual, expected);
    QVERIFY2(error <= 1e-4, qPrintable(QString::number(error)));
    // It is a cache of fewer bits: it rounds, and takes less memory.
    const double rounded = normalizedError(actual, allLogits(*fixture.plainly(), tokens, 13));
    qInfo("NMSE %.1e, of the rounding %.1e", error, rounded);
    QVERIFY(rounded > 4 * error);
    QVERIFY(rounded < (type == CacheType::Q8_0 ? 1e-3 : 0.1));
    if (shape.headSize % 32 == 0) {
        const std::uint64_t whole = fixture.onDevice(deviceOptions)->cacheBytes(40) - 4;
        const std::uint64_t bits = type == CacheType::Q8_0 ? 17 : 9;  // of 32
        QCOMPARE(onDevice->cacheBytes(40) - 4, whole * bits / 32);
    }
    QCOMPARE(allLogits(*onDevice, tokens, 13), actual);
}

// Experts lie in several buffers, of which a launch sees one.
void VulkanExecutorTest::expertsOnOtherDevices_data() {
    QTest::addColumn<vulkan::DeviceOptions>("options");
    const auto row = [](const char* name, auto set) {
        vulkan::DeviceOptions options;
        set(options);
        QTest::newRow(name) << options;
    };
    row("usual", [](auto&) {});
    row("buffers of 100 kB", [](auto& o) { o.maxBufferBytes = 100'000; });
    row("buffers of 100 kB, staged", [](auto& o) {
        o.maxBufferBytes = 100'000;
        o.stagedUploads = true;
    });
    row("16 lanes to a row", [](auto& o) { o.slices = 16; });
}

void VulkanExecutorTest::expertsOnOtherDevices() {
    QFETCH(const vulkan::DeviceOptions, options);
    // Gate and up of all experts take 280 kB, and an expert is no whole number of groups. With this
    // seed no two scores are so near each other that rounding could decide between them.
    compareWithReference(VulkanFixture(TinyModel{.feedForwardSize = 90, .seed = 2, .experts = 6}),
                         options);
}

void VulkanExecutorTest::promptAtOnceEqualsTokenByToken() {
    const VulkanFixture fixture(TinyModel{.attentionBiases = true, .rotaryFactors = true});
    const std::vector<Token> tokens = someTokens(45);
    const auto executor = fixture.onDevice();
    const Floats oneByOne = allLogits(*executor, tokens, 1);
    const Floats expected = allLogits(*fixture.plainly(), tokens, 1);
    QVERIFY(normalizedError(oneByOne, expected) <= kTolerance);
    // A prompt as the engine feeds it: only the last token's logits are wanted.
    const std::size_t vocabulary = fixture.plan().config.vocabularySize;
    for (const std::size_t count :
         {std::size_t{2}, std::size_t{8}, std::size_t{9}, std::size_t{executor->batchSize()}}) {
        const auto last = executor->forward(std::span(tokens).first(count), 0, LogitsWanted::Last);
        const double error = normalizedError(
            last, std::span(expected).subspan((count - 1) * vocabulary, vocabulary));
        QVERIFY2(error <= kTolerance, qPrintable(QString::number(error)));
    }
}

void VulkanExecutorTest::goingBackOverwritesTheCache() {
    const VulkanFixture fixture(TinyModel{});
    const std::vector<Token> first = someTokens(20);
    std::vector<Token> second = first;
    std::ranges::reverse(second.begin() + 7, second.end());
    const auto executor = fixture.onDevice();
    (void)executor->forward(first, 0, LogitsWanted::None);
    const auto again = executor->forward(std::span(second).subspan(7), 7, LogitsWanted::Last);
    const Floats logits(again.begin(), again.end());
    const auto reference = fixture.plainly();
    QVERIFY(normalizedError(logits, reference->forward(second, 0, LogitsWanted::Last)) <=
            kTolerance);
    QVERIFY(normalizedError(logits, reference->forward(first, 0, LogitsWanted::Last)) > 1e-3);
}

void VulkanExecutorTest::wantedLogitsAreReturned() {
    const VulkanFixture fixture(TinyModel{});
    const std::vector<Token> tokens = someTokens(11);
    const std::size_t vocabulary = fixture.plan().config.vocabularySize;
    const auto executor = fixture.onDevice();
    QVERIFY(executor->forward(tokens, 0, LogitsWanted::None).empty());
    const Floats all = allLogits(*executor, tokens, tokens.size());
    QCOMPARE(all.size(), tokens.size() * vocabulary);
    const auto last = executor->forward(tokens, 0, LogitsWanted::Last);
    QCOMPARE(last.size(), vocabulary);
    QVERIFY(normalizedError(last, std::span(all).last(vocabulary)) <= 1e-10);
}

void VulkanExecutorTest::sameCallsGiveSameBits() {
    const VulkanFixture fixture(wideModel(TensorType::Q4_K));
    const std::vector<Token> tokens = someTokens(kTokens);
    const auto executor = fixture.onDevice();
    const Floats first = allLogits(*executor, tokens, 5);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(allLogits(*executor, tokens, 5), first);
    }
    QCOMPARE(allLogits(*fixture.onDevice(), tokens, 5), first);
}

void VulkanExecutorTest::fiveLaunchesALayer() {
    const VulkanFixture fixture(TinyModel{.layers = 3});
    const auto executor = fixture.onDevice();
    using vulkan::PassShape;
    // Besides the layers: the embedding and, where logits are wanted, the head.
    QCOMPARE(executor->runner().dispatchCount({1, LogitsWanted::Last, 1}), 5U * 3 + 2);
    QCOMPARE(executor->runner().dispatchCount({32, LogitsWanted::None, 1}), 5U * 3 + 1);
    QCOMPARE(executor->runner().dispatchCount({1, LogitsWanted::Last, 4}), 6U * 3 + 2);
    // Two more choose a token.
    QCOMPARE(executor->runner().dispatchCount({.chooses = true}), 5U * 3 + 4);
    const auto rounding = fixture.onDevice({}, {.contextLength = kContextLength,
                                                .cacheType = CacheType::Q8_0,
                                                .onProgress = {},
                                                .stop = {}});
    QCOMPARE(rounding->runner().dispatchCount({1, LogitsWanted::Last, 1}), 6U * 3 + 2);
}

void VulkanExecutorTest::loadingReportsProgressAndCanBeCancelled() {
    const VulkanFixture fixture(TinyModel{});
    std::vector<std::pair<std::uint64_t, std::uint64_t>> reports;
    std::stop_source source;
    ExecutorOptions options;
    options.contextLength = kContextLength;
    options.stop = source.get_token();
    options.onProgress = [&](std::uint64_t done, std::uint64_t total) {
        reports.emplace_back(done, total);
    };
    (void)fixture.onDevice({}, options);
    QVERIFY(reports.size() > 2);
    QCOMPARE(reports.front().first, 0U);
    QVERIFY(reports.front().second > 0);
    QCOMPARE(reports.back().first, reports.back().second);
    QVERIFY(std::ranges::is_sorted(reports));

    int calls = 0;
    options.onProgress = [&](std::uint64_t, std::uint64_t) {
        ++calls;
        source.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(LoadCancelled, (void)fixture.onDevice({}, options));
    QCOMPARE(calls, 1);
}

void VulkanExecutorTest::wrongNumbersAreNoticed() {
    const VulkanFixture fixture(TinyModel{});
    vulkan::DeviceOptions options;
    options.corruptKnownAnswer = true;
    expectError(ErrorCode::WrongResults, "wrong numbers", [&] { (void)fixture.onDevice(options); });
}

QTEST_APPLESS_MAIN(VulkanExecutorTest)
#include "vulkan_executor_test.moc"
