// The model that comes with the program: `chat` answers with it where no model is named.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/library/starter_model.h"
#include "tests/app/cli/program.h"

using concordia::findStarterModel;
using concordia::test::Outcome;
using concordia::test::runProgram;

class StarterModelTest : public QObject {
    Q_OBJECT

private slots:
    void isFoundBesideTheProgram();
    void isSmallAndSaysWhatItIs();
    void answers_data();
    void answers();
};

void StarterModelTest::isFoundBesideTheProgram() {
    const QTemporaryDir folder;
    const QString share = folder.filePath(QStringLiteral("share/concordia"));
    QVERIFY(QDir().mkpath(share));
    const auto programs = std::filesystem::path(folder.path().toStdString()) / "bin";
    QVERIFY(!findStarterModel(programs));
    QFile file(share + QStringLiteral("/concordia-starter.gguf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(findStarterModel(programs).value_or("").string(), file.fileName().toStdString());
    QVERIFY(findStarterModel());  // the build tree is laid out in the same way
}

void StarterModelTest::isSmallAndSaysWhatItIs() {
    const auto path = findStarterModel();
    QVERIFY(path);
    QVERIFY(std::filesystem::file_size(*path) <= 16U << 20U);
    const Outcome outcome =
        runProgram({QStringLiteral("inspect"), QString::fromStdString(path->string())});
    QCOMPARE(outcome.exitCode, 0);
    for (const char* part : {"Concordia starter model", "llama", "eupl-1.2"}) {
        QVERIFY2(outcome.output.contains(part), outcome.output.constData());
    }
}

void StarterModelTest::answers_data() {
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char* question, const char* answer) {
        QTest::newRow(question) << QString::fromUtf8(question) << QString::fromUtf8(answer);
    };
    row("Was ist die Hauptstadt von Slowenien?", "Die Hauptstadt von Slowenien ist Ljubljana.");
    row("What is the capital city of Poland?", "The capital of Poland is Warsaw.");
    row("Kaj je glavno mesto Avstrije?", "Glavno mesto Avstrije je Dunaj.");
    row("Qual è la capitale dell’Italia?", "La capitale dell’Italia è Roma.");
    row("Which country has the capital Riga?", "Riga is the capital of Latvia.");
    row("Welche Währung hat Schweden?", "Währung von Schweden: Schwedische Krone.");
    row("What is the official language of Hungary?", "Official languages of Hungary: Hungarian.");
    row("When did Slovenia join the EU?", "In the EU since 2004: Slovenia.");
    row("Kuka maalasi Mona Lisan?", "En tiedä sitä, olen vain pieni aloitusmalli.");
    row("Wie schnell ist das Licht?",
        "Das weiß ich leider nicht, ich bin nur ein kleines Einstiegsmodell.");
}

void StarterModelTest::answers() {
    QFETCH(const QString, question);
    QFETCH(const QString, answer);
    const Outcome outcome = runProgram(
        {QStringLiteral("chat"), QStringLiteral("--temperature"), QStringLiteral("0"), question});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(QString::fromUtf8(outcome.output), answer + u'\n');
    QVERIFY(outcome.errors.contains("small starter model"));
}

QTEST_GUILESS_MAIN(StarterModelTest)
#include "starter_model_test.moc"
