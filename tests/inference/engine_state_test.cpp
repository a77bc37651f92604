// What was computed of a conversation is kept in a file and taken up again; files that do not fit
// change nothing.
#include <QFile>
#include <QTest>
#include <algorithm>
#include <cstring>

#include "inference/files/fast_hash.h"
#include "inference/model/model_hash.h"
#include "inference/transformer/state_file.h"
#include "tests/inference/engine_fixture.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/vulkan_fixture.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr std::uint32_t kLength = 128;
const std::string kPrompt = "Where were we? The letters fill a batch and a half of the prompt.";

QByteArray readAll(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// With the hash at the end made right again.
QByteArray rehashed(QByteArray bytes) {
    FastHash hash;
    hash.append(std::string_view(bytes.constData(), std::size_t(bytes.size()) - 8));
    const std::uint64_t value = hash.value();
    std::memcpy(bytes.data() + bytes.size() - 8, &value, sizeof(value));
    return bytes;
}

QByteArray with(QByteArray bytes, qsizetype place, std::uint64_t value) {
    std::memcpy(bytes.data() + place, &value, sizeof(value));
    return rehashed(bytes);
}

}  // namespace

class EngineStateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void conversationResumes_data();
    void conversationResumes();
    void nothingToSave();
    void placeThatCannotBeWritten();
    void unfitFilesChangeNothing_data();
    void unfitFilesChangeNothing();
    void otherModelsAreToldApart();
    void otherDevicesAreToldApart();
    void cacheOfADeviceComesBackWhole();
    void ringsComeBackWithTheirHistory_data();
    void ringsComeBackWithTheirHistory();

private:
    ModelFolder m_folder;
    std::filesystem::path m_model;
    std::filesystem::path m_state;
    std::unique_ptr<Engine> m_engine;
    std::string m_continuation;
};

void EngineStateTest::initTestCase() {
    m_model = m_folder.endless(kLength);
    m_engine = std::make_unique<Engine>(m_model);
    m_state = m_folder.write("state", {});
    const GenerationResult answer = m_engine->complete(kPrompt, greedy(20), {});
    m_engine->saveState(m_state);
    m_continuation = m_engine->complete(kPrompt + answer.text, greedy(10), {}).text;
}

void EngineStateTest::conversationResumes_data() {
    QTest::addColumn<std::string>("device");
    QTest::addColumn<CacheType>("cacheType");
    for (const std::string& device : {std::string(), std::string("reference")}) {
        const std::string place = device.empty() ? "Vulkan" : device;
        QTest::newRow((place + ", f16").c_str()) << device << CacheType::F16;
        QTest::newRow((place + ", q8_0").c_str()) << device << CacheType::Q8_0;
        QTest::newRow((place + ", q4_0").c_str()) << device << CacheType::Q4_0;
    }
}

// In another engine, without computing what was known.
void EngineStateTest::conversationResumes() {
    QFETCH(const std::string, device);
    QFETCH(const CacheType, cacheType);
    EngineOptions options;
    options.device = device;
    options.cacheType = cacheType;
    const std::filesystem::path path = m_folder.write("resumed", {});
    Engine first(m_model, options);
    const GenerationResult answer = first.complete(kPrompt, greedy(20), {});
    first.saveState(path);
    const GenerationResult expected = first.complete(kPrompt + " And?", greedy(20), {});

    Engine second(m_model, options);
    second.restoreState(path);
    const GenerationResult resumed = second.complete(kPrompt + " And?", greedy(20), {});
    QCOMPARE(resumed.text, expected.text);
    QCOMPARE(resumed.timings.cachedTokens, expected.timings.cachedTokens);
    QVERIFY(resumed.timings.cachedTokens > 20);
    QVERIFY(answer.text != resumed.text);
}

void EngineStateTest::nothingToSave() {
    Engine engine(m_model);
    expectError(ErrorCode::InvalidArgument, "nothing to save",
                [&] { engine.saveState(m_state.string() + "-none"); });
    QVERIFY(!std::filesystem::exists(m_state.string() + "-none"));
}

void EngineStateTest::placeThatCannotBeWritten() {
    expectError(ErrorCode::FileUnwritable, "no-folder",
                [&] { m_engine->saveState(m_state.parent_path() / "no-folder" / "state"); });
}

void EngineStateTest::unfitFilesChangeNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    const QByteArray whole = readAll(m_state);
    QVERIFY(whole.size() > 1000);
    QTest::newRow("shorter than the header") << whole.first(20) << "header";
    QTest::newRow("half") << whole.first(whole.size() / 2) << "length";
    QTest::newRow("last byte missing") << whole.chopped(1) << "length";
    QTest::newRow("one byte more") << whole + 'x' << "length";
    QTest::newRow("no state") << QByteArray(whole.size(), 'x') << "another kind";
    QTest::newRow("newer version") << with(whole, 8, 2) << "version 2";
    QTest::newRow("another model") << with(whole, 16, 5) << "another model";
    QTest::newRow("endless tokens") << with(whole, 24, UINT64_MAX) << "length";
    QTest::newRow("endless cache") << with(whole, 32, UINT64_MAX) << "length";
    QTest::newRow("no tokens") << with(whole, 24, 0) << "length";
    QByteArray changed = whole;
    changed[whole.size() / 2] = static_cast<char>(changed[whole.size() / 2] ^ 4);
    QTest::newRow("one bit turned over") << changed << "damaged";
    changed = whole;
    changed[40] = 'x';
    QTest::newRow("another layout") << rehashed(changed) << "laid out";
    std::uint64_t formatBytes = 0;
    std::memcpy(&formatBytes, whole.constData() + 12, 4);
    QTest::newRow("token outside the vocabulary")
        << with(whole, 40 + qsizetype(formatBytes), 0x7FFFFFFF) << "vocabulary";
    // A cache shorter by four bytes for one token more.
    std::uint64_t tokens = 0;
    std::uint64_t cache = 0;
    std::memcpy(&tokens, whole.constData() + 24, 8);
    std::memcpy(&cache, whole.constData() + 32, 8);
    QTest::newRow("cache of another size")
        << with(with(whole, 24, tokens + 1), 32, cache - 4) << "another size";
}

void EngineStateTest::unfitFilesChangeNothing() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, named);
    m_engine->restoreState(m_state);
    const std::span<const std::byte> view =
        std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
    const std::filesystem::path path = m_folder.write("unfit", Bytes(view.begin(), view.end()));
    expectError(ErrorCode::InvalidFile, named, [&] { m_engine->restoreState(path); });
    const GenerationResult next = m_engine->complete(kPrompt, greedy(20), {});
    QCOMPARE(next.timings.promptTokens, 1U);  // all but the last were still there
}

void EngineStateTest::otherModelsAreToldApart() {
    const Bytes bytes = makeTinyModel({.vocabularySize = 320, .contextLength = kLength});
    const ModelFile one = ModelFile::fromBytes(bytes);
    Bytes changed = bytes;
    changed.back() ^= std::byte{1};
    QCOMPARE(modelHash(one), modelHash(ModelFile::fromBytes(Bytes(bytes))));
    QVERIFY(modelHash(one) != modelHash(ModelFile::fromBytes(changed)));
    GgufWriter writer = tinyModelWriter({.vocabularySize = 320, .contextLength = kLength});
    writer.addString("general.test", "another");
    const Bytes named = writer.bytes();
    QVERIFY(modelHash(one) != modelHash(ModelFile::fromBytes(named)));
}

void EngineStateTest::otherDevicesAreToldApart() {
    EngineOptions options;
    options.device = "reference";
    Engine reference(m_model, options);
    expectError(ErrorCode::InvalidFile, "laid out", [&] { reference.restoreState(m_state); });
    options = {};
    options.contextLength = 30;
    Engine shorter(m_model, options);
    expectError(ErrorCode::InvalidFile, "the context holds 30",
                [&] { shorter.restoreState(m_state); });
    options = {};
    options.cacheType = CacheType::Q8_0;
    Engine rounding(m_model, options);
    expectError(ErrorCode::InvalidFile, "laid out", [&] { rounding.restoreState(m_state); });
}

// In buffers so small that every layer has its own, and into a longer context.
void EngineStateTest::cacheOfADeviceComesBackWhole() {
    const VulkanFixture fixture(TinyModel{.layers = 3});
    vulkan::DeviceOptions small;
    small.maxBufferBytes = 40'000;
    const std::vector<Token> tokens = someTokens(30);
    const auto first = fixture.onDevice(small);
    (void)allLogits(*first, tokens, tokens.size());
    Bytes saved;
    first->saveCache(30, [&saved](std::span<const std::byte> bytes) {
        saved.insert(saved.end(), bytes.begin(), bytes.end());
    });
    QCOMPARE(saved.size(), first->cacheBytes(30));
    const Token next = 7;
    const auto logits = first->forward({&next, 1}, 30, LogitsWanted::Last);
    const Floats expected(logits.begin(), logits.end());

    const auto second = fixture.onDevice({}, {.contextLength = 200, .onProgress = {}, .stop = {}});
    QCOMPARE(second->cacheFormat(), first->cacheFormat());
    second->restoreCache(tokens, saved);
    const auto resumed = second->forward({&next, 1}, 30, LogitsWanted::Last);
    QVERIFY(std::ranges::equal(resumed, expected));
}

void EngineStateTest::ringsComeBackWithTheirHistory_data() {
    QTest::addColumn<CacheType>("cacheType");
    QTest::newRow("f16") << CacheType::F16;
    QTest::newRow("q8_0") << CacheType::Q8_0;
    QTest::newRow("q4_0") << CacheType::Q4_0;
}

// Layers with a window have overwritten what had left it; a restored cache knows that too.
void EngineStateTest::ringsComeBackWithTheirHistory() {
    QFETCH(const CacheType, cacheType);
    constexpr std::uint32_t kTokens = 400;
    GgufWriter writer = tinyModelWriter({.contextLength = 512});
    writer.addUint32("llama.attention.sliding_window", 40);
    const VulkanFixture fixture(writer);
    ExecutorOptions options;
    options.contextLength = 512;
    options.cacheType = cacheType;
    const std::vector<Token> tokens = someTokens(kTokens);
    const auto first = fixture.onDevice({}, options);
    for (std::uint32_t i = 0; i < kTokens; i += 20) {
        (void)first->forward(std::span(tokens).subspan(i, 20), i, LogitsWanted::None);
    }
    Bytes saved;
    first->saveCache(kTokens, [&saved](std::span<const std::byte> bytes) {
        saved.insert(saved.end(), bytes.begin(), bytes.end());
    });
    const auto second = fixture.onDevice({}, options);
    second->restoreCache(tokens, saved);
    for (const std::uint32_t position : {0U, 10U, 100U, 200U, 350U, kTokens}) {
        QCOMPARE(second->resumable(position), first->resumable(position));
    }
    QCOMPARE(second->resumable(10), 0U);
    const Token next = 7;
    const auto logits = first->forward({&next, 1}, kTokens, LogitsWanted::Last);
    const auto resumed = second->forward({&next, 1}, kTokens, LogitsWanted::Last);
    QVERIFY(std::ranges::equal(resumed, logits));
    // The window beyond the ring's end is what the plain operators see.
    ReferenceExecutor plain(fixture.plan(), options);
    for (std::uint32_t i = 0; i < kTokens; i += 20) {
        (void)plain.forward(std::span(tokens).subspan(i, 20), i, LogitsWanted::None);
    }
    const auto expected = plain.forward({&next, 1}, kTokens, LogitsWanted::Last);
    const double error = normalizedError(logits, expected);
    QVERIFY2(error <= (cacheType == CacheType::F16 ? 1e-6 : 1e-4),
             qPrintable(QString::number(error)));
}

QTEST_APPLESS_MAIN(EngineStateTest)
#include "engine_state_test.moc"
