// Figures that the command line computes and writes.
#include "app/cli/figures.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "app/cli/logits_file.h"
#include "app/cli/output.h"
#include "app/cli/score.h"
#include "tests/app/cli/program.h"

using namespace concordia;
using namespace concordia::cli;

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void logProbabilityIsThatOfSoftmax();
    void scoreSkipsTheFirstToken();
    void nothingPredictedHasNoMean();
    void spreadHasMedianAndEnds();
    void speeds();
    void numbersForReading();
    void terminalsAreNotSteered();
    void logitsFileIsNamedWhenFinished();
    void unfinishedLogitsFileGoes();
    void logitsFileKeepsTheTargetOfALink();
    void logitsFileThatCannotBeMade();
};

void FiguresTest::logProbabilityIsThatOfSoftmax() {
    const float quarter = std::log(3.0F);  // exp gives 1 and 3
    QVERIFY(std::abs(logProbability(std::vector{0.0F, quarter}, 0) - std::log(0.25)) < 1e-6);
    QVERIFY(std::abs(logProbability(std::vector{0.0F, quarter}, 1) - std::log(0.75)) < 1e-6);
    QVERIFY(std::abs(logProbability(std::vector{1e4F, 1e4F}, 0) - std::log(0.5)) < 1e-6);
    QCOMPARE(logProbability(std::vector{0.0F, 1000.0F}, 0), -1000.0);
}

void FiguresTest::scoreSkipsTheFirstToken() {
    const std::vector<Token> tokens{0, 1, 0};
    Score score(tokens);
    const float quarter = std::log(3.0F);
    score.add(0, std::vector{0.0F, quarter});  // token 1 comes with 3/4
    score.add(1, std::vector{0.0F, quarter});  // token 0 comes with 1/4
    score.add(2, std::vector{0.0F, 50.0F});    // nothing comes
    QCOMPARE(score.predictedTokens(), 2U);
    const double mean = -(std::log(0.75) + std::log(0.25)) / 2;
    QVERIFY(std::abs(score.meanNegativeLogLikelihood().value() - mean) < 1e-6);
    QVERIFY(std::abs(score.perplexity().value() - std::sqrt(16.0 / 3.0)) < 1e-6);
}

void FiguresTest::nothingPredictedHasNoMean() {
    const std::vector<Token> tokens{0};
    Score score(tokens);
    score.add(0, std::vector{0.0F, 1.0F});
    QVERIFY(!score.meanNegativeLogLikelihood());
    QVERIFY(!score.perplexity());
}

void FiguresTest::spreadHasMedianAndEnds() {
    const Spread odd = spreadOf({3, 1, 20});
    QCOMPARE(odd.median, 3.0);
    QCOMPARE(odd.minimum, 1.0);
    QCOMPARE(odd.maximum, 20.0);
    QCOMPARE(spreadOf({4, 1, 2, 9}).median, 3.0);
    QCOMPARE(spreadOf({7}).median, 7.0);
}

void FiguresTest::speeds() {
    Timings timings;
    QCOMPARE(promptSpeed(timings), 0.0);
    QCOMPARE(generationSpeed(timings), 0.0);
    timings.promptTokens = 10;
    timings.promptSeconds = 0.5;
    timings.generatedTokens = 1;
    timings.generationSeconds = 1e-9;
    QCOMPARE(promptSpeed(timings), 20.0);
    QCOMPARE(generationSpeed(timings), 0.0);
    timings.generatedTokens = 8;
    timings.generationSeconds = 2;
    QCOMPARE(generationSpeed(timings), 4.0);
}

void FiguresTest::numbersForReading() {
    QCOMPARE(decimal(1.0 / 3, 2), "0.33");
    QCOMPARE(decimal(1e300, 0).size(), 301U);
    QCOMPARE(grouped(0), "0");
    QCOMPARE(grouped(999), "999");
    QCOMPARE(grouped(1000), "1,000");
    QCOMPARE(grouped(1234567), "1,234,567");
    QCOMPARE(byteSize(1023), "1023 B");
    QCOMPARE(byteSize(1536), "1.5 KiB");
    QCOMPARE(byteSize(1024 * 1024 - 1), "1.0 MiB");
    QCOMPARE(byteSize(UINT64_MAX), "16.0 EiB");
}

void FiguresTest::terminalsAreNotSteered() {
    QCOMPARE(forTerminal("čau\n\t!"), "čau\n\t!");
    QCOMPARE(forTerminal("\x1b[2J\r"), "\uFFFD[2J\uFFFD");
    QCOMPARE(forTerminal("\xC2\x9B"
                         "1m \xC2\xA0"),
             "\uFFFD1m \xC2\xA0");
}

void FiguresTest::logitsFileIsNamedWhenFinished() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("logits");
    {
        LogitsFile file(path.toStdString());
        file.write(std::vector{1.0F, -2.0F});
        QVERIFY(!QFileInfo::exists(path));
        file.finish();
    }
    // IEEE 754: 1 is 0x3F800000 and −2 is 0xC0000000.
    QCOMPARE(test::readFile(path), QByteArray("\x00\x00\x80\x3F\x00\x00\x00\xC0", 8));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void FiguresTest::unfinishedLogitsFileGoes() {
    const QTemporaryDir folder;
    {
        LogitsFile file(folder.filePath("logits").toStdString());
        file.write(std::vector<float>(100'000));
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void FiguresTest::logitsFileKeepsTheTargetOfALink() {
    const QTemporaryDir folder;
    QFile target(folder.filePath("target"));
    QVERIFY(target.open(QFile::WriteOnly));
    QVERIFY(target.link(folder.filePath("link")));
    LogitsFile file(folder.filePath("link").toStdString());
    file.write(std::vector{1.0F});
    file.finish();
    QVERIFY(QFileInfo(folder.filePath("link")).isSymLink());
    QCOMPARE(test::readFile(folder.filePath("target")).size(), 4);
}

void FiguresTest::logitsFileThatCannotBeMade() {
    const QTemporaryDir folder;
    QVERIFY_THROWS_EXCEPTION(OutputError,
                             LogitsFile(folder.filePath("no/such/folder").toStdString()));
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
