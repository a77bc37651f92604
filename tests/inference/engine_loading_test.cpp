// Loading: which device and context, progress and cancelling, and files that are no good model.
#include <QTest>
#include <algorithm>
#include <utility>

#include "inference/engine.h"
#include "tests/inference/engine_fixture.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/tiny_model.h"

using namespace concordia;
using namespace concordia::test;

class EngineLoadingTest : public QObject {
    Q_OBJECT

private slots:
    void progressIsReported_data();
    void progressIsReported();
    void cancelWhileLoading_data();
    void cancelWhileLoading();
    void contextLength();
    void contextLengthOutOfRange_data();
    void contextLengthOutOfRange();
    void deviceThatIsAskedFor();
    void unknownDeviceIsRefused();
    void noFile();
    void truncatedFiles();
    void noise();
    void brokenModels_data();
    void brokenModels();
    void tooManyTokensInTheTokenizer();

private:
    void expectRefusal(const GgufWriter& writer, ErrorCode code, const QString& named) {
        const auto path = m_folder.write("broken.gguf", writer.bytes());
        expectError(code, named, [&] { const Engine engine(path); });
    }

    ModelFolder m_folder;
};

namespace {

void addDevices() {
    QTest::addColumn<QString>("device");
    QTest::newRow("chosen") << "";
    QTest::newRow("reference") << "reference";
}

}  // namespace

void EngineLoadingTest::progressIsReported_data() {
    addDevices();
}

void EngineLoadingTest::progressIsReported() {
    QFETCH(const QString, device);
    std::vector<std::pair<std::uint64_t, std::uint64_t>> reports;
    EngineOptions options;
    options.device = device.toStdString();
    options.onProgress = [&](std::uint64_t done, std::uint64_t total) {
        reports.emplace_back(done, total);
    };
    const Engine engine(m_folder.write("model.gguf", makeTinyModel()), options);
    QVERIFY(reports.size() >= 2);
    QCOMPARE(reports.front().first, 0U);
    QCOMPARE(reports.back().first, reports.back().second);
    for (const auto& [done, total] : reports) {
        QCOMPARE(total, reports.front().second);
        QVERIFY(total > 0);
    }
    QVERIFY(std::ranges::is_sorted(reports));
}

void EngineLoadingTest::cancelWhileLoading_data() {
    addDevices();
}

void EngineLoadingTest::cancelWhileLoading() {
    QFETCH(const QString, device);
    const auto path = m_folder.write("model.gguf", makeTinyModel());
    std::stop_source source;
    EngineOptions options;
    options.device = device.toStdString();
    options.stop = source.get_token();
    int reports = 0;
    options.onProgress = [&](std::uint64_t, std::uint64_t) {
        ++reports;
        source.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(LoadCancelled, Engine(path, options));
    QCOMPARE(reports, 1);
    QVERIFY_THROWS_EXCEPTION(LoadCancelled, Engine(path, options));
}

void EngineLoadingTest::contextLength() {
    const auto path = m_folder.write("long.gguf", makeTinyModel({.contextLength = 100'000}));
    QCOMPARE(Engine(path).contextLength(), 4096U);
    EngineOptions options;
    options.contextLength = 100;
    QCOMPARE(Engine(path, options).contextLength(), 100U);
    QCOMPARE(Engine(m_folder.write("model.gguf", makeTinyModel())).contextLength(), 128U);
}

void EngineLoadingTest::contextLengthOutOfRange_data() {
    QTest::addColumn<std::uint32_t>("length");
    QTest::newRow("0") << 0U;
    QTest::newRow("more than the model's") << 129U;
    QTest::newRow("largest number") << 0xFFFF'FFFFU;
}

void EngineLoadingTest::contextLengthOutOfRange() {
    QFETCH(const std::uint32_t, length);
    EngineOptions options;
    options.contextLength = length;
    expectError(ErrorCode::InvalidArgument, "128", [&] {
        const Engine engine(m_folder.write("model.gguf", makeTinyModel()), options);
    });
}

void EngineLoadingTest::deviceThatIsAskedFor() {
    const auto path = m_folder.write("model.gguf", makeTinyModel());
    const Engine best(path);
    QVERIFY(best.device().device.kind != DeviceKind::Reference);
    QVERIFY(!explain(best.device()).empty());
    EngineOptions options;
    options.device = best.device().device.id;
    const Engine again(path, options);
    QCOMPARE(again.device().device.name, best.device().device.name);
    QCOMPARE(again.device().reason, ChoiceReason::AskedFor);
}

void EngineLoadingTest::unknownDeviceIsRefused() {
    EngineOptions options;
    options.device = "no such card";
    expectError(ErrorCode::DeviceUnavailable, "no such card", [&] {
        const Engine engine(m_folder.write("model.gguf", makeTinyModel()), options);
    });
}

void EngineLoadingTest::noFile() {
    const auto path = m_folder.write("model.gguf", makeTinyModel());
    expectError(ErrorCode::FileNotFound, "missing.gguf",
                [&] { const Engine engine(path.parent_path() / "missing.gguf"); });
    // A folder may be a checkpoint; this one is none.
    expectError(ErrorCode::InvalidFile, "config.json",
                [&] { const Engine engine(path.parent_path()); });
}

// Cut anywhere, a file is refused.
void EngineLoadingTest::truncatedFiles() {
    const Bytes whole = makeTinyModel();
    std::size_t size = 0;
    while (size < whole.size()) {
        const Bytes part(whole.begin(), whole.begin() + std::ptrdiff_t(size));
        const auto path = m_folder.write("part.gguf", part);
        expectError(ErrorCode::InvalidFile, "", [&] { const Engine engine(path); });
        size += size < 12'000 ? 61 : 20'011;
    }
}

void EngineLoadingTest::noise() {
    Bytes bytes = makeTinyModel();
    std::uint32_t state = 1;
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        Bytes damaged = bytes;
        for (int i = 0; i < 8; ++i) {
            state = state * 1'664'525U + 1'013'904'223U;
            // The header and metadata; what lies behind are weights, of which any are valid.
            damaged[state % 12'000] ^= static_cast<std::byte>(1 + (state >> 24) % 255);
        }
        try {
            const Engine engine(m_folder.write("damaged.gguf", damaged));
        } catch (const Error& error) {
            ++refused;
            QVERIFY(error.what()[0] != '\0');
        }
    }
    QVERIFY(refused > 30);
}

void EngineLoadingTest::brokenModels_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("architecture") << "architecture" << ErrorCode::Unsupported << "mamba";
    QTest::newRow("tensor missing") << "missing" << ErrorCode::InvalidFile << "blk.1.ffn_up.weight";
    QTest::newRow("tensor too many") << "extra" << ErrorCode::Unsupported << "blk.0.surprise";
    QTest::newRow("tensor misshapen") << "shape" << ErrorCode::InvalidFile << "blk.0.attn_q.weight";
    QTest::newRow("tensor type") << "type" << ErrorCode::Unsupported << "IQ2_XXS";
    QTest::newRow("no layers") << "layers" << ErrorCode::InvalidFile << "block_count";
    QTest::newRow("endless layers") << "many layers" << ErrorCode::InvalidFile << "block_count";
    QTest::newRow("no vocabulary") << "vocabulary" << ErrorCode::InvalidFile << "tokenizer";
}

void EngineLoadingTest::brokenModels() {
    QFETCH(const QString, change);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, named);
    GgufWriter writer = tinyModelWriter({});
    if (change == "architecture") {
        writer.remove("general.architecture");
        writer.addString("general.architecture", "mamba");
    } else if (change == "missing") {
        writer.tensor("blk.1.ffn_up.weight").name = "blk.7.ffn_up.weight";
    } else if (change == "extra") {
        TensorToWrite extra = writer.tensor("blk.0.attn_norm.weight");
        extra.name = "blk.0.surprise.weight";
        writer.addTensor(extra);
    } else if (change == "shape") {
        writer.tensor("blk.0.attn_q.weight").shape = {32, 128};
    } else if (change == "type") {
        writer.tensor("output.weight").typeId = 16;
        writer.tensor("output.weight").shape = {256, 320};
    } else if (change == "vocabulary") {
        writer.remove("tokenizer.ggml.tokens");
    } else {
        writer.remove("llama.block_count");
        writer.addUint32("llama.block_count", change == "layers" ? 0 : 0xFFFF'FFFF);
    }
    expectRefusal(writer, code, named);
}

void EngineLoadingTest::tooManyTokensInTheTokenizer() {
    GgufWriter writer = tinyModelWriter({.vocabularySize = 320});
    for (const char* name : {"token_embd.weight", "output.weight"}) {
        TensorToWrite& tensor = writer.tensor(name);
        tensor.shape[1] = 300;
        tensor.data.resize(tensor.shape[0] * 300 * sizeof(float));
    }
    expectRefusal(writer, ErrorCode::InvalidFile, "");
}

QTEST_APPLESS_MAIN(EngineLoadingTest)
#include "engine_loading_test.moc"
