// story-model.gguf, a small model trained on made-up stories: what the engine writes and computes
// must be what llama.cpp and Hugging Face transformers do (tests/data/make_story_model.py).
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <cstring>

#include "inference/engine.h"
#include "tests/inference/engine_fixture.h"
#include "tests/test_data.h"

using namespace concordia;

namespace {

const std::string kModel = test::testData("story-model.gguf").string();

std::vector<Token> tokensOf(const QJsonValue& list) {
    std::vector<Token> tokens;
    for (const QJsonValue token : list.toArray()) {
        tokens.push_back(token.toInt());
    }
    return tokens;
}

double negativeLogLikelihood(std::span<const float> logits, Token token) {
    const double highest = double{*std::ranges::max_element(logits)};
    double sum = 0;
    for (const float logit : logits) {
        sum += std::exp(double{logit} - highest);
    }
    return highest + std::log(sum) - double{logits[static_cast<std::size_t>(token)]};
}

}  // namespace

class StoryModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void greedyText_data();
    void greedyText();
    void logits_data();
    void logits();

private:
    Engine& engine(const QString& device) { return device == "reference" ? *m_plain : *m_engine; }

    QJsonObject m_expected;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Engine> m_plain;
};

void StoryModelTest::initTestCase() {
    QFile file(test::testData("story-model.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).object();
    m_engine = std::make_unique<Engine>(kModel);
    EngineOptions options;
    options.device = "reference";
    m_plain = std::make_unique<Engine>(kModel, options);
    QVERIFY(m_engine->device().device.kind != DeviceKind::Reference);
    QVERIFY(m_expected["cases"].toArray().size() >= 3);
}

void StoryModelTest::greedyText_data() {
    QTest::addColumn<QString>("device");
    QTest::addColumn<QJsonObject>("story");
    for (const char* device : {"Vulkan", "reference"}) {
        int number = 0;
        for (const QJsonValue story : m_expected["cases"].toArray()) {
            QTest::addRow("%s %d", device, number++) << device << story.toObject();
        }
    }
}

void StoryModelTest::greedyText() {
    QFETCH(const QString, device);
    QFETCH(const QJsonObject, story);
    const std::string prompt = story["prompt"].toString().toStdString();
    QCOMPARE(encodeWithSpecial(engine(device).tokenizer(), prompt),
             tokensOf(story["promptTokens"]));
    const std::size_t count = tokensOf(story["tokens"]).size();
    QCOMPARE(count, 200U);
    const GenerationResult result =
        engine(device).complete(prompt, test::greedy(static_cast<std::uint32_t>(count)), {});
    QCOMPARE(result.stopReason, StopReason::MaxTokens);
    QCOMPARE(result.timings.generatedTokens, count);
    QCOMPARE(QString::fromStdString(result.text), story["text"].toString());
}

void StoryModelTest::logits_data() {
    QTest::addColumn<QString>("device");
    QTest::newRow("Vulkan") << "Vulkan";
    QTest::newRow("reference") << "reference";
}

void StoryModelTest::logits() {
    QFETCH(const QString, device);
    const QJsonObject scored = m_expected["scored"].toObject();
    const std::vector<Token> tokens = tokensOf(scored["tokens"]);
    const QByteArray bytes =
        QByteArray::fromBase64(scored["logitsFloat32Base64"].toString().toLatin1());
    std::vector<float> expected(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(expected.data(), bytes.data(), expected.size() * sizeof(float));
    const auto positions = static_cast<std::size_t>(scored["positions"].toInt());
    const std::size_t vocabulary = engine(device).model().vocabularySize;
    QCOMPARE(expected.size(), positions * vocabulary);

    double likelihood = 0;
    std::vector<float> last;
    engine(device).score(tokens, [&](std::size_t index, std::span<const float> logits) {
        if (index + 1 < tokens.size()) {
            likelihood += negativeLogLikelihood(logits, tokens[index + 1]);
        }
        if (index + positions >= tokens.size()) {
            last.insert(last.end(), logits.begin(), logits.end());
        }
    });
    QCOMPARE(last.size(), expected.size());
    double difference = 0;
    double total = 0;
    for (std::size_t i = 0; i < last.size(); ++i) {
        difference += std::pow(double{last[i]} - double{expected[i]}, 2);
        total += std::pow(double{expected[i]}, 2);
    }
    // Keys and values in float16 are all that differs from the exact computation.
    QVERIFY2(difference / total <= 1e-5, qPrintable(QString::number(difference / total)));
    const double mean = likelihood / static_cast<double>(tokens.size() - 1);
    QVERIFY(std::abs(mean - scored["meanNegativeLogLikelihood"].toDouble()) < 1e-3);
}

QTEST_APPLESS_MAIN(StoryModelTest)
#include "story_model_test.moc"
