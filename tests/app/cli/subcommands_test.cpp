// What each subcommand prints, run as a process.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

#include "tests/app/cli/program.h"

using concordia::test::ModelOnDisk;
using concordia::test::Outcome;
using concordia::test::readFile;
using concordia::test::runProgram;

namespace {

QJsonObject toObject(const QByteArray& text) {
    return QJsonDocument::fromJson(text).object();
}

}  // namespace

class SubcommandsTest : public QObject {
    Q_OBJECT

private slots:
    void completeWritesTheTextAlone();
    void completeAsJson();
    void seedDecidesTheText();
    void fullContextIsSaid();
    void statsGoToStandardError();
    void chatAnswersThePrompt();
    void pipedInputIsAppended();
    void systemTextIsRead();
    void reasoningIsApart();
    void reasoningOfModelsThatHaveNone();
    void tokenizeWritesALineForEachLine();
    void tokenizeReadsFiles();
    void tokenizeTakesAMegabyte();
    void scoreAgreesWithTheLogits();
    void scoreTakesTokens();
    void scoreAsText();
    void benchAsJson();
    void benchAsText();
    void devicesAsJson();
    void devicesAsText();
    void inspectAsJson();
    void inspectAsText();
    void cacheTypes();
    void convertedModelAnswersTheSame();

private:
    ModelOnDisk m_model;
};

void SubcommandsTest::completeWritesTheTextAlone() {
    const QStringList arguments = m_model.arguments(
        "complete", {"--prompt", "the", "--max-tokens", "12", "--temperature", "0"});
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.errors.isEmpty());
    QVERIFY(!outcome.output.isEmpty());
    const QJsonObject json = toObject(runProgram(arguments + QStringList{"--json"}).output);
    QCOMPARE(QString::fromUtf8(outcome.output), json["text"].toString());
}

void SubcommandsTest::completeAsJson() {
    const Outcome outcome = runProgram(m_model.arguments(
        "complete", {"--prompt=the", "--max-tokens=3", "--seed=18446744073709551615", "--json"}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("\"seed\": 18446744073709551615,"));
    const QJsonObject json = toObject(outcome.output);
    QCOMPARE(json["stopReason"].toString(), "maxTokens");
    QCOMPARE(json["device"]["id"].toString(), "reference");
    const QJsonObject timings = json["timings"].toObject();
    QCOMPARE(timings["generatedTokens"].toInt(), 3);
    QVERIFY(timings["promptTokens"].toInt() > 0);
    QVERIFY(timings["promptTokensPerSecond"].toDouble() > 0);
    QVERIFY(timings["generationTokensPerSecond"].toDouble() > 0);
    QVERIFY(timings["loadSeconds"].toDouble() > 0);
}

void SubcommandsTest::seedDecidesTheText() {
    const auto text = [&](const char* seed) {
        return runProgram(m_model.arguments("complete", {"--prompt", "the", "--max-tokens", "20",
                                                         "--temperature", "2", "--seed", seed}))
            .output;
    };
    const QByteArray first = text("7");
    QVERIFY(!first.isEmpty());
    QCOMPARE(text("7"), first);
    QVERIFY(text("8") != first);
}

void SubcommandsTest::fullContextIsSaid() {
    const QStringList arguments =
        m_model.arguments("complete", {"--prompt", "the", "--context", "16", "--temperature", "0"});
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.errors.contains("context of 16 tokens is full"));
    const QJsonObject json = toObject(runProgram(arguments + QStringList{"--json"}).output);
    QCOMPARE(json["stopReason"].toString(), "contextFull");
    QCOMPARE(QString::fromUtf8(outcome.output), json["text"].toString());
}

void SubcommandsTest::statsGoToStandardError() {
    const QStringList arguments =
        m_model.arguments("complete", {"--prompt", "the", "--max-tokens", "5", "--seed", "1"});
    const Outcome outcome = runProgram(arguments + QStringList{"--stats"});
    QCOMPARE(outcome.output, runProgram(arguments).output);
    QVERIFY(outcome.errors.contains("tokens/s"));
    QVERIFY(outcome.errors.contains("Seed: 1."));
    QVERIFY(outcome.errors.contains("Device: "));
}

void SubcommandsTest::chatAnswersThePrompt() {
    const Outcome outcome = runProgram(
        m_model.arguments("chat", {"--max-tokens", "8", "--temperature", "0", "the prompt"}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.errors.isEmpty());
    QVERIFY(outcome.output.size() > 1);
    QVERIFY(outcome.output.endsWith('\n'));
    const Outcome json = runProgram(m_model.arguments(
        "chat", {"--max-tokens", "8", "--temperature", "0", "--json", "the prompt"}));
    QCOMPARE(toObject(json.output)["text"].toString() + "\n", QString::fromUtf8(outcome.output));
}

void SubcommandsTest::pipedInputIsAppended() {
    const QStringList options =
        m_model.arguments("chat", {"--max-tokens", "24", "--temperature", "0"});
    const auto answer = [&](const QStringList& prompt, const QByteArray& input) {
        return runProgram(options + prompt, input).output;
    };
    const QByteArray whole = answer({"one\n\ntwo"}, "");
    QCOMPARE(answer({"one"}, "two\n"), whole);
    QCOMPARE(answer({}, "one\n\ntwo\n"), whole);
    QVERIFY(answer({"one"}, "") != whole);
}

void SubcommandsTest::systemTextIsRead() {
    const auto promptTokens = [&](const QStringList& more) {
        const Outcome outcome = runProgram(m_model.arguments(
            "chat", QStringList{"--max-tokens", "1", "--json", "the prompt"} + more));
        return toObject(outcome.output)["timings"].toObject()["promptTokens"].toInt();
    };
    QVERIFY(promptTokens({"--system", "a long instruction"}) > promptTokens({}));
}

void SubcommandsTest::reasoningIsApart() {
    const ModelOnDisk model(concordia::test::ponderingModel());
    const QStringList arguments =
        model.arguments("chat", {"the", "--max-tokens", "6", "--temperature", "0"});
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray("\n"));
    const QJsonObject json = toObject(runProgram(arguments + QStringList{"--json"}).output);
    QVERIFY(!json["reasoning"].toString().isEmpty());
    QVERIFY(json["reasoningSeconds"].toDouble() > 0);
    QCOMPARE(json["text"].toString(), QString());

    const Outcome off = runProgram(arguments + QStringList{"--reasoning", "off"});
    QVERIFY(off.output.size() > 1);
    const Outcome wrong = runProgram(arguments + QStringList{"--reasoning", "maybe"});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.errors.contains("--reasoning takes on, off or hide, not ‘maybe’"));
    QVERIFY(runProgram({"inspect", model.path()}).output.contains("can be switched on and off"));
}

void SubcommandsTest::reasoningOfModelsThatHaveNone() {
    const Outcome outcome =
        runProgram(m_model.arguments("chat", {"the", "--max-tokens", "2", "--reasoning", "on"}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.errors.contains("does not think"));
    QCOMPARE(toObject(runProgram({"inspect", "--json", m_model.path()}).output)["reasoning"],
             QJsonValue("none"));
}

void SubcommandsTest::tokenizeWritesALineForEachLine() {
    const QStringList arguments{"tokenize", "--model", m_model.path()};
    const Outcome outcome = runProgram(arguments, "the\n\nthe\r\nthe");
    QCOMPARE(outcome.exitCode, 0);
    const QList<QByteArray> lines = outcome.output.split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[4].isEmpty());
    for (int i = 0; i < 4; ++i) {
        QVERIFY(QJsonDocument::fromJson(lines[i]).isArray());
    }
    QCOMPARE(lines[1], "[]");
    QCOMPARE(lines[3], lines[0]);
    // The carriage return is a token of its own, the byte 0x0D.
    QCOMPARE(lines[2], lines[0].chopped(1) + ",16]");

    const Outcome special = runProgram(arguments + QStringList{"--special"}, "the\n\n");
    QCOMPARE(special.output, "[1," + lines[0].sliced(1) + "\n[1]\n");
    QVERIFY(runProgram(arguments, "").output.isEmpty());
}

void SubcommandsTest::tokenizeReadsFiles() {
    const QByteArray text = "one line\nand another";
    const QStringList arguments{"tokenize", "--model", m_model.path()};
    const QString file = m_model.write("text", text);
    QCOMPARE(runProgram(arguments + QStringList{file}).output, runProgram(arguments, text).output);
    QCOMPARE(runProgram(arguments + QStringList{"-"}, text).output,
             runProgram(arguments, text).output);
}

void SubcommandsTest::tokenizeTakesAMegabyte() {
    const QByteArray line = "all the letters of a tale in one line, and the next one on another\n";
    const Outcome outcome =
        runProgram({"tokenize", "--model", m_model.path()}, line.repeated(16'000));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.count('\n'), 16'000);
}

void SubcommandsTest::scoreAgreesWithTheLogits() {
    const QByteArray text = "the text that is scored\nin two lines\n";
    const QString file = m_model.write("text", text);
    const QString logitsFile = m_model.filePath("logits");
    const Outcome outcome =
        runProgram(m_model.arguments("score", {"--json", "--logits", logitsFile, file}));
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject json = toObject(outcome.output);
    const int count = json["tokens"].toInt();
    constexpr int kVocabulary = 320;
    const QByteArray bytes = readFile(logitsFile);
    QVERIFY(count > 10);
    QCOMPARE(json["predictedTokens"].toInt(), count - 1);
    QCOMPARE(bytes.size(), qsizetype{count} * kVocabulary * 4);

    const QJsonObject fromText =
        toObject(runProgram(m_model.arguments("score", {"--json", "-"}), text).output);
    QCOMPARE(fromText, json);

    const double mean = json["meanNegativeLogLikelihood"].toDouble();
    QVERIFY(mean > 0);
    QVERIFY(std::abs(json["perplexity"].toDouble() - std::exp(mean)) < 1e-9 * std::exp(mean));
}

void SubcommandsTest::scoreTakesTokens() {
    const QString logitsFile = m_model.filePath("token-logits");
    const Outcome outcome = runProgram(
        m_model.arguments("score", {"--json", "--tokens", "1,300,7", "--logits", logitsFile}));
    const QJsonObject json = toObject(outcome.output);
    QCOMPARE(json["tokens"].toInt(), 3);

    // The same figure out of the logits: −Σ ln softmax(logits after i)[token i + 1] / 2.
    const QByteArray bytes = readFile(logitsFile);
    QCOMPARE(bytes.size(), 3 * 320 * 4);
    std::vector<float> logits(3 * 320);
    std::memcpy(logits.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    double sum = 0;
    const std::array<std::size_t, 2> next{300, 7};
    for (std::size_t i = 0; i < next.size(); ++i) {
        double total = 0;
        for (std::size_t token = 0; token < 320; ++token) {
            total += std::exp(double{logits[i * 320 + token]});
        }
        sum += std::log(total) - double{logits[i * 320 + next[i]]};
    }
    QVERIFY(std::abs(json["meanNegativeLogLikelihood"].toDouble() - sum / 2) < 1e-9);

    const QJsonObject one =
        toObject(runProgram(m_model.arguments("score", {"--json", "--tokens", "1"})).output);
    QVERIFY(one["perplexity"].isNull());
}

void SubcommandsTest::scoreAsText() {
    const Outcome outcome = runProgram(m_model.arguments("score", {"--tokens", "1,2,3"}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output.count('\n'), 3);
    QVERIFY(outcome.output.startsWith("Tokens: "));
    QVERIFY(outcome.output.contains("\nMean negative log-likelihood: "));
    QVERIFY(outcome.output.contains("\nPerplexity: "));
}

void SubcommandsTest::benchAsJson() {
    const Outcome outcome =
        runProgram(m_model.arguments("bench", {"-p", "9", "-n", "4", "-r", "3", "--json"}));
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject json = toObject(outcome.output);
    QCOMPARE(json["promptTokens"].toInt(), 9);
    QCOMPARE(json["generatedTokens"].toInt(), 4);
    for (const char* key : {"promptTokensPerSecond", "generationTokensPerSecond", "loadSeconds"}) {
        const QJsonObject figure = json[QLatin1String(key)].toObject();
        QCOMPARE(figure["runs"].toArray().size(), 3);
        QVERIFY(figure["minimum"].toDouble() > 0);
        QVERIFY(figure["minimum"].toDouble() <= figure["median"].toDouble());
        QVERIFY(figure["median"].toDouble() <= figure["maximum"].toDouble());
    }
}

void SubcommandsTest::benchAsText() {
    const Outcome outcome =
        runProgram(m_model.arguments("bench", {"-p", "9", "-n", "4", "-r", "1"}));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("\nPrompt, 9 tokens: "));
    QVERIFY(outcome.output.contains("\nAnswer, 4 tokens: "));
    QVERIFY(outcome.output.contains("\nLoading: "));
    QVERIFY(outcome.output.contains(", 1 run)"));
}

void SubcommandsTest::devicesAsJson() {
    const Outcome outcome = runProgram({"devices", "--json"});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject json = toObject(outcome.output);
    const QJsonArray devices = json["devices"].toArray();
    QVERIFY(!devices.isEmpty());
    QCOMPARE(devices.last()["id"].toString(), "reference");
    QCOMPARE(devices.last()["kind"].toString(), "reference");
    QVERIFY(!json["reason"].toString().isEmpty());
    int chosen = 0;
    for (const QJsonValue device : devices) {
        if (device["chosen"].toBool()) {
            ++chosen;
            QCOMPARE(device["id"], json["chosen"]);
        }
    }
    QCOMPARE(chosen, json["chosen"].isNull() ? 0 : 1);
}

void SubcommandsTest::devicesAsText() {
    const Outcome outcome = runProgram({"devices"});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("  reference  "));
    const QJsonObject json = toObject(runProgram({"devices", "--json"}).output);
    QVERIFY(outcome.output.contains(json["reason"].toString().toUtf8()));
    if (!json["chosen"].isNull()) {
        QVERIFY(outcome.output.contains("* " + json["chosen"].toString().toUtf8() + "  "));
    }
}

void SubcommandsTest::inspectAsJson() {
    const Outcome outcome = runProgram({"inspect", "--json", m_model.path()});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject json = toObject(outcome.output);
    QCOMPARE(json["name"].toString(), "Tiny test model");
    QCOMPARE(json["architecture"].toString(), "llama");
    QCOMPARE(json["layers"].toInt(), 2);
    QCOMPARE(json["heads"].toInt(), 4);
    QCOMPARE(json["keyValueHeads"].toInt(), 2);
    QCOMPARE(json["vocabularySize"].toInt(), 320);
    QCOMPARE(json["fileBytes"].toInteger(), readFile(m_model.path()).size());
    QCOMPARE(json["licence"].toString(), "CC0-1.0");
    QVERIFY(json["supported"].toBool());
    QVERIFY(json["tensorTypes"].toObject().contains("F32"));
    // 128 positions of 2 layers and 2 heads, of 16 numbers each for key and value; with scales
    // they take up 32.
    const QJsonObject cache = json["cacheBytes"].toObject();
    QCOMPARE(cache["f16"].toInteger(), 128 * 2 * 2 * 2 * 16 * 2);
    QCOMPARE(cache["q8_0"].toInteger(), 128 * 2 * 2 * 2 * 34);
    QCOMPARE(cache["q4_0"].toInteger(), 128 * 2 * 2 * 2 * 18);
}

// The type reaches the device: the numbers are rounded, and the memory is what was announced.
void SubcommandsTest::cacheTypes() {
    const QStringList tokens{"--tokens", "1,40,50,60,70,80,90,100", "--json"};
    const Outcome whole = runProgram(QStringList{"score", "--model", m_model.path()} + tokens);
    const Outcome rounded = runProgram(
        QStringList{"score", "--model", m_model.path(), "--cache-type", "q4_0"} + tokens);
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(rounded.exitCode, 0);
    QVERIFY(whole.output != rounded.output);
    const QJsonObject bench =
        toObject(runProgram({"bench", "--model", m_model.path(), "-p", "32", "-n", "32", "-r", "1",
                             "--cache-type", "q8_0", "--json"})
                     .output);
    QCOMPARE(bench["cacheType"].toString(), "q8_0");
    QCOMPARE(bench["cacheBytes"].toInteger(), 64 * 2 * 2 * 2 * 34);
}

void SubcommandsTest::inspectAsText() {
    const Outcome outcome = runProgram({"inspect", m_model.path()});
    QCOMPARE(outcome.exitCode, 0);
    for (const char* text : {"Tiny test model", "llama", "320 tokens", "CC0-1.0", "F32"}) {
        QVERIFY2(outcome.output.contains(text), text);
    }
}

void SubcommandsTest::convertedModelAnswersTheSame() {
    const QString target = m_model.filePath("converted.gguf");
    const Outcome outcome = runProgram({"convert", m_model.path(), target, "--type", "F32"});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.output.contains("F32 ("), outcome.output.constData());
    const QStringList prompt{"--prompt", "the", "--temperature", "0", "--max-tokens", "8"};
    const Outcome expected =
        runProgram(QStringList{"complete", "--model", m_model.path()} + prompt);
    QCOMPARE(expected.exitCode, 0);
    QCOMPARE(runProgram(QStringList{"complete", "--model", target} + prompt).output,
             expected.output);
    const Outcome again = runProgram({"convert", m_model.path(), target, "--json", "--force"});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(toObject(again.output)["tensorTypes"].toObject().contains("Q8_0"));
}

QTEST_GUILESS_MAIN(SubcommandsTest)
#include "subcommands_test.moc"
