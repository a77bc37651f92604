// What the engine reuses of a conversation whose model sees only a window in its layers, and
// scoring a checkpoint's folder.
#include <QFile>
#include <QTest>
#include <cstring>
#include <string>
#include <vector>

#include "inference/engine.h"
#include "tests/inference/engine_fixture.h"
#include "tests/inference/vulkan_fixture.h"
#include "tests/test_data.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// Letters that no pieces of the vocabulary join, so that each is a token or two.
std::string letters(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += static_cast<char>('A' + i * 7 % 26);
    }
    return text;
}

}  // namespace

class EngineWindowTest : public QObject {
    Q_OBJECT

private slots:
    void goesBackAsFarAsTheCacheReaches_data();
    void goesBackAsFarAsTheCacheReaches();
    void scoresACheckpoint();

private:
    ModelFolder m_folder;
};

void EngineWindowTest::goesBackAsFarAsTheCacheReaches_data() {
    QTest::addColumn<std::size_t>("kept");
    QTest::addColumn<bool>("isReused");
    QTest::newRow("all of it") << std::size_t{420} << true;
    QTest::newRow("but for the last tokens") << std::size_t{400} << true;
    QTest::newRow("the beginning") << std::size_t{40} << false;
}

void EngineWindowTest::goesBackAsFarAsTheCacheReaches() {
    QFETCH(const std::size_t, kept);
    QFETCH(const bool, isReused);
    GgufWriter writer = tinyModelWriter({.contextLength = 1024});
    writer.addUint32("llama.attention.sliding_window", 9);
    const auto path = m_folder.write("windowed.gguf", writer.bytes());
    const std::string first = letters(420);
    const std::string second = first.substr(0, kept) + "xyz";
    Engine engine(path);
    (void)engine.complete(first, greedy(4), {});
    const GenerationResult again = engine.complete(second, greedy(4), {});
    QCOMPARE(again.timings.cachedTokens > 0, isReused);
    Engine fresh(path);
    const GenerationResult expected = fresh.complete(second, greedy(4), {});
    QCOMPARE(again.text, expected.text);
    QCOMPARE(again.timings.cachedTokens + again.timings.promptTokens,
             expected.timings.promptTokens);
}

void EngineWindowTest::scoresACheckpoint() {
    const QString folder = QString::fromStdString(testData("architectures/llama").string());
    QFile tokensFile(folder + "/tokens.txt");
    QFile logitsFile(folder + "/logits.f32");
    QVERIFY(tokensFile.open(QIODevice::ReadOnly) && logitsFile.open(QIODevice::ReadOnly));
    std::vector<Token> tokens;
    for (const QByteArray& token : tokensFile.readAll().split(',')) {
        tokens.push_back(token.trimmed().toInt());
    }
    const QByteArray bytes = logitsFile.readAll();
    Floats expected(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(expected.data(), bytes.data(), expected.size() * sizeof(float));

    Engine engine(folder.toStdString());
    Floats actual;
    engine.score(tokens, [&](std::size_t, std::span<const float> logits) {
        actual.insert(actual.end(), logits.begin(), logits.end());
    });
    const double error = normalizedError(actual, expected);
    QVERIFY2(error <= 1e-6, qPrintable(QString::number(error)));
}

QTEST_APPLESS_MAIN(EngineWindowTest)
#include "engine_window_test.moc"
