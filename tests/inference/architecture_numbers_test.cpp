// Tiny models of every architecture against what Hugging Face transformers computes with them
// (tests/data/make_architecture_fixtures.py), on the Vulkan device and with the plain operators.
#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "inference/device_info.h"
#include "inference/reference/reference_executor.h"
#include "inference/vulkan/vulkan_executor.h"
#include "tests/inference/vulkan_fixture.h"
#include "tests/test_data.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr double kFloatTolerance = 1e-6;
constexpr double kHalfTolerance = 1e-5;  // weights stored in 16 bits

QDir modelsFolder() {
    return QDir(testData("architectures"));
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A model's folder, and what is known of it.
struct Fixture {
    explicit Fixture(const QString& name)
        : folder(modelsFolder().filePath(name)),
          file(ModelFile::open(folder.toStdString())),
          plan(makePlan(file)) {
        for (const QByteArray& token : readFile(folder + "/tokens.txt").split(',')) {
            tokens.push_back(token.trimmed().toInt());
        }
        const QByteArray bytes = readFile(folder + "/logits.f32");
        logits.resize(static_cast<std::size_t>(bytes.size()) / sizeof(float));
        std::memcpy(logits.data(), bytes.data(), logits.size() * sizeof(float));
    }

    [[nodiscard]] double tolerance() const {
        const Tensor* const table = file.findTensor("token_embd.weight");
        const bool isFloat = table->typeId == static_cast<std::uint32_t>(TensorType::F32);
        return isFloat ? kFloatTolerance : kHalfTolerance;
    }
    [[nodiscard]] std::unique_ptr<Executor> onDevice(
        const vulkan::DeviceOptions& deviceOptions = {}) const {
        const DeviceChoice choice = chooseDevice(listDevices());
        return vulkan::makeVulkanExecutor(plan, choice.device.id, options(), deviceOptions);
    }
    [[nodiscard]] std::unique_ptr<Executor> executor(bool plainly) const {
        return plainly ? std::make_unique<ReferenceExecutor>(plan, options()) : onDevice();
    }
    [[nodiscard]] ExecutorOptions options() const {
        ExecutorOptions options;
        options.contextLength = plan.config.contextLength;
        return options;
    }

    QString folder;
    ModelFile file;
    Plan plan;
    std::vector<Token> tokens;
    Floats logits;  // [tokens][V]
};

std::ptrdiff_t mostLikely(std::span<const float> logits) {
    return std::ranges::max_element(logits) - logits.begin();
}

void compareLogits(std::span<const float> actual, const Fixture& fixture) {
    const std::size_t vocabulary = fixture.plan.config.vocabularySize;
    QCOMPARE(fixture.logits.size(), fixture.tokens.size() * vocabulary);
    QCOMPARE(actual.size(), fixture.logits.size());
    const double error = normalizedError(actual, fixture.logits);
    QVERIFY2(error <= fixture.tolerance(), qPrintable(QString::number(error)));
    for (std::size_t i = 0; i < fixture.tokens.size(); ++i) {
        QCOMPARE(mostLikely(actual.subspan(i * vocabulary, vocabulary)),
                 mostLikely(std::span(fixture.logits).subspan(i * vocabulary, vocabulary)));
    }
}

}  // namespace

class ArchitectureNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void equalTransformers_data();
    void equalTransformers();
    void tokenByTokenEqualsBatches_data();
    void tokenByTokenEqualsBatches();
    void lastLogitsEqualAllLogits();
    void deviceOptions_data();
    void deviceOptions();
    void cacheTypes_data();
    void cacheTypes();
    void launchesALayer_data();
    void launchesALayer();
};

void ArchitectureNumbersTest::equalTransformers_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("plainly");
    for (const QString& name : modelsFolder().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QTest::newRow(qPrintable(name + ", Vulkan")) << name << false;
        QTest::newRow(qPrintable(name + ", plain")) << name << true;
    }
}

void ArchitectureNumbersTest::equalTransformers() {
    QFETCH(const QString, name);
    QFETCH(const bool, plainly);
    const Fixture fixture(name);
    const auto executor = fixture.executor(plainly);
    compareLogits(allLogits(*executor, fixture.tokens, executor->batchSize()), fixture);
}

// Across the ends of windows, and of the caches that hold little more than them.
void ArchitectureNumbersTest::tokenByTokenEqualsBatches_data() {
    equalTransformers_data();
}

void ArchitectureNumbersTest::tokenByTokenEqualsBatches() {
    QFETCH(const QString, name);
    QFETCH(const bool, plainly);
    const Fixture fixture(name);
    const auto executor = fixture.executor(plainly);
    compareLogits(allLogits(*executor, fixture.tokens, 1), fixture);
    compareLogits(allLogits(*executor, fixture.tokens, 13), fixture);
}

// As the engine reads a prompt: in batches, of which only the last token's logits are wanted.
void ArchitectureNumbersTest::lastLogitsEqualAllLogits() {
    const Fixture fixture(QStringLiteral("mistral-windowed"));
    const auto executor = fixture.executor(false);
    const std::span tokens(fixture.tokens);
    const std::size_t batch = executor->batchSize();
    std::span<const float> last;
    for (std::size_t begin = 0; begin < tokens.size(); begin += batch) {
        last = executor->forward(tokens.subspan(begin, std::min(batch, tokens.size() - begin)),
                                 static_cast<std::uint32_t>(begin), LogitsWanted::Last);
    }
    const double error = normalizedError(last, std::span(fixture.logits).last(last.size()));
    QVERIFY2(error <= kFloatTolerance, qPrintable(QString::number(error)));
}

// What devices other than the one at hand make of the kernels that only some architectures use.
void ArchitectureNumbersTest::deviceOptions_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<vulkan::DeviceOptions>("options");
    for (const char* const name : {"gemma3", "nemotron", "gpt-oss", "qwen3moe"}) {
        const auto row = [name](const char* what, auto set) {
            vulkan::DeviceOptions options;
            set(options);
            QTest::addRow("%s, %s", name, what) << QString::fromLatin1(name) << options;
        };
        row("3 ranges of positions", [](auto& o) { o.attentionSplits = 3; });
        row("16 lanes to a row", [](auto& o) { o.slices = 16; });
    }
}

void ArchitectureNumbersTest::deviceOptions() {
    QFETCH(const QString, name);
    QFETCH(const vulkan::DeviceOptions, options);
    const Fixture fixture(name);
    const auto executor = fixture.onDevice(options);
    compareLogits(allLogits(*executor, fixture.tokens, executor->batchSize()), fixture);
}

// With head norms, without rotation, with windows, sinks and scores that are capped.
void ArchitectureNumbersTest::cacheTypes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<CacheType>("type");
    for (const char* const name : {"gemma2", "gemma3", "gpt-oss", "qwen3", "smollm3"}) {
        QTest::addRow("%s, q8_0", name) << QString::fromLatin1(name) << CacheType::Q8_0;
        QTest::addRow("%s, q4_0", name) << QString::fromLatin1(name) << CacheType::Q4_0;
    }
}

void ArchitectureNumbersTest::cacheTypes() {
    QFETCH(const QString, name);
    QFETCH(const CacheType, type);
    const Fixture fixture(name);
    ExecutorOptions options = fixture.options();
    options.cacheType = type;
    const DeviceChoice choice = chooseDevice(listDevices());
    const auto executor = vulkan::makeVulkanExecutor(fixture.plan, choice.device.id, options);
    ReferenceExecutor plain(fixture.plan, options);
    const Floats actual = allLogits(*executor, fixture.tokens, 13);
    const Floats expected = allLogits(plain, fixture.tokens, 13);
    const double error = normalizedError(actual, expected);
    const double rounding = normalizedError(expected, fixture.logits);
    qInfo("NMSE %.1e, of the rounding %.1e", error, rounding);
    QVERIFY2(error <= 2e-4, qPrintable(QString::number(error)));
    QVERIFY2(rounding > error && rounding < (type == CacheType::Q8_0 ? 1e-3 : 0.1),
             qPrintable(QString::number(rounding)));
}

void ArchitectureNumbersTest::launchesALayer_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::size_t>("launches");
    // Of queries, keys and values that are no whole groups of 16 rows, and lie apart: their
    // launches may overlap.
    QTest::addColumn<std::size_t>("parts");
    QTest::newRow("Llama with biases") << "qwen2" << std::size_t{5} << std::size_t{1};
    QTest::newRow("head norms") << "apertus" << std::size_t{6} << std::size_t{1};
    QTest::newRow("norms behind blocks") << "gemma2" << std::size_t{7} << std::size_t{2};
    QTest::newRow("all these norms") << "gemma3" << std::size_t{8} << std::size_t{3};
    QTest::newRow("experts") << "mixtral" << std::size_t{8} << std::size_t{2};
    QTest::newRow("LayerNorms") << "nemotron" << std::size_t{7} << std::size_t{2};
}

void ArchitectureNumbersTest::launchesALayer() {
    QFETCH(const QString, name);
    QFETCH(const std::size_t, launches);
    QFETCH(const std::size_t, parts);
    const Fixture fixture(name);
    const auto executor = fixture.executor(false);
    const ModelConfig& config = fixture.plan.config;
    const std::size_t embedding = config.normKind == NormKind::Layer ? 2 : 1;
    auto& runner = dynamic_cast<vulkan::VulkanExecutor&>(*executor).runner();
    QCOMPARE(runner.dispatchCount({1, LogitsWanted::Last, 1}),
             embedding + config.layers * (launches - 1 + parts) + 1);
}

QTEST_GUILESS_MAIN(ArchitectureNumbersTest)
#include "architecture_numbers_test.moc"
