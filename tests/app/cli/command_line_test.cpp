// The command line program, run as a process: help, wrong usage, failures, and interruption.
#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <csignal>

#include "tests/app/cli/program.h"

using concordia::test::endlessModel;
using concordia::test::ModelOnDisk;
using concordia::test::Outcome;
using concordia::test::prepare;
using concordia::test::readFile;
using concordia::test::runProgram;

namespace {

const QStringList kSubcommands{"chat",  "complete", "tokenize", "score",
                               "bench", "devices",  "inspect",  "convert"};

}  // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void helpListsTheSubcommands();
    void helpOfEachSubcommand_data();
    void helpOfEachSubcommand();
    void versionIsPrinted();
    void wrongUsage_data();
    void wrongUsage();
    void failures_data();
    void failures();
    void fullDiskIsReported();
    void modelFromTheEnvironment();
    void failedScoreLeavesNoFile();
    void interruptKeepsTheTextSoFar();
    void interruptedScoreLeavesNoFile();
    void readerThatGoesAwayEndsTheProgram();

private:
    ModelOnDisk m_model;
};

void CommandLineTest::helpListsTheSubcommands() {
    for (const QStringList& arguments : {QStringList{"--help"}, {"-h"}, {"help"}}) {
        const Outcome outcome = runProgram(arguments);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.errors.isEmpty());
        for (const QString& subcommand : kSubcommands) {
            QVERIFY(outcome.output.contains("\n  " + subcommand.toUtf8() + " "));
        }
    }
}

void CommandLineTest::helpOfEachSubcommand_data() {
    QTest::addColumn<QString>("subcommand");
    for (const QString& subcommand : kSubcommands) {
        QTest::newRow(qPrintable(subcommand)) << subcommand;
    }
}

void CommandLineTest::helpOfEachSubcommand() {
    QFETCH(QString, subcommand);
    const Outcome help = runProgram({"help", subcommand});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("Usage: concordia " + subcommand.toUtf8()));
    QVERIFY(help.output.contains("--json"));
    QCOMPARE(runProgram({subcommand, "--help"}).output, help.output);
}

void CommandLineTest::versionIsPrinted() {
    const Outcome outcome = runProgram({"--version"});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, QByteArray("concordia " CONCORDIA_VERSION "\n"));
}

void CommandLineTest::wrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QStringList& arguments, const char* named) {
        QTest::newRow(name) << arguments << QString::fromUtf8(named);
    };
    row("subcommand", {"frobnicate"}, "‘frobnicate’");
    row("help of nothing", {"help", "frobnicate"}, "‘frobnicate’");
    row("no model", {"complete", "--prompt", "x"}, "--model");
    row("no prompt", {"complete", "--model", "x"}, "--prompt");
    row("no piped prompt", {"chat", "--model", "x"}, "prompt");
    row("no file", {"inspect"}, "FILE");
    row("no new file", {"convert", "x"}, "OUT.gguf");
    row("unknown type", {"convert", "x", "y", "--type", "Q9"}, "--type");
    row("neither text nor tokens", {"score", "--model", "x"}, "--tokens");
    row("both text and tokens", {"score", "--model", "x", "--tokens", "1", "y"}, "--tokens");
    row("malformed token", {"score", "--model", "x", "--tokens", "1,,2"}, "--tokens");
    row("unknown option", {"devices", "--frobnicate"}, "--frobnicate");
    row("missing value", {"tokenize", "--model"}, "--model");
    row("two prompts", {"chat", "a", "b"}, "‘b’");
    row("cache type", {"chat", "--model", "x", "--cache-type", "q5_0", "y"}, "--cache-type");
    row("temperature", {"chat", "--temperature", "-1", "x"}, "--temperature");
    row("temperature nan", {"chat", "--temperature", "nan", "x"}, "--temperature");
    row("top-k", {"chat", "--top-k", "12x", "x"}, "--top-k");
    row("top-p", {"chat", "--top-p", "0", "x"}, "--top-p");
    row("min-p", {"chat", "--min-p", "1.1", "x"}, "--min-p");
    row("repetition penalty", {"chat", "--repetition-penalty", "0", "x"}, "--repetition-penalty");
    row("seed", {"chat", "--seed", "-1", "x"}, "--seed");
    row("max-tokens", {"chat", "--max-tokens=0", "x"}, "--max-tokens");
    row("context", {"chat", "--context", "4294967296", "x"}, "--context");
    row("bench prompt", {"bench", "-p", "0"}, "-p");
    row("bench answer", {"bench", "-n", "1"}, "-n");
    row("bench repetitions", {"bench", "-r0"}, "-r");
}

void CommandLineTest::wrongUsage() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.startsWith("concordia: "));
    QVERIFY2(outcome.errors.contains(named.toUtf8()), outcome.errors.constData());
    QVERIFY(outcome.errors.contains("help"));
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void CommandLineTest::failures_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString missing = m_model.filePath("missing");
    const QString broken = m_model.write("broken.gguf", readFile(m_model.path()).first(20'000));
    const QString empty = m_model.write("empty", "");
    QTest::newRow("missing model") << QStringList{"complete", "--model", missing, "--prompt", "x"};
    QTest::newRow("broken model") << QStringList{"chat", "--model", broken, "x"};
    QTest::newRow("folder as model") << QStringList{"chat", "--model", "/", "x"};
    QTest::newRow("inspected file is missing") << QStringList{"inspect", missing};
    QTest::newRow("inspected file is broken") << QStringList{"inspect", broken};
    QTest::newRow("inspected file is empty") << QStringList{"inspect", empty};
    QTest::newRow("converted over an existing file")
        << QStringList{"convert", m_model.path(), m_model.path()};
    QTest::newRow("text is missing") << QStringList{"tokenize", "--model", m_model.path(), missing};
    QTest::newRow("text is a folder") << m_model.arguments("score", {"/"});
    QTest::newRow("token outside") << m_model.arguments("score", {"--tokens", "99999"});
    QTest::newRow("text too long")
        << m_model.arguments("score", {"--context", "2", "--tokens", "1,2,3"});
    QTest::newRow("prompt too long")
        << m_model.arguments("complete", {"--context", "2", "--prompt", "several words"});
    QTest::newRow("no such device") << QStringList{
        "complete", "--model", m_model.path(), "--prompt", "x", "--device", "no such"};
}

void CommandLineTest::failures() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = runProgram(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.startsWith("concordia: "));
    QVERIFY(outcome.errors.endsWith(".\n"));
}

void CommandLineTest::fullDiskIsReported() {
    QProcess process;
    prepare(process, {"devices"});
    process.setStandardOutputFile("/dev/full");
    process.start();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().startsWith("concordia: Standard output could not"));
}

void CommandLineTest::modelFromTheEnvironment() {
    QProcess process;
    prepare(process, {"tokenize"});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert("CONCORDIA_MODEL", m_model.path());
    process.setProcessEnvironment(environment);
    process.start();
    process.write("a");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith('['));
}

void CommandLineTest::failedScoreLeavesNoFile() {
    const ModelOnDisk model;
    const Outcome outcome = runProgram(
        model.arguments("score", {"--tokens", "1,99999", "--logits", model.filePath("logits")}));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(QDir(model.filePath(".")).entryList(QDir::Files), QStringList{"tiny.gguf"});
}

void CommandLineTest::interruptKeepsTheTextSoFar() {
    const ModelOnDisk model(endlessModel());
    QProcess process;
    prepare(process, model.arguments("complete", {"--prompt", "the", "--temperature", "0",
                                                  "--context", "1000000"}));
    process.start();
    process.closeWriteChannel();
    QByteArray output;
    while (output.size() < 20) {
        QVERIFY(process.waitForReadyRead());
        output += process.readAllStandardOutput();
    }
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().isEmpty());

    output += process.readAllStandardOutput();
    const Outcome whole = runProgram(model.arguments(
        "complete", {"--prompt", "the", "--temperature", "0", "--max-tokens", "20"}));
    QVERIFY(output.startsWith(whole.output) || whole.output.startsWith(output));
}

void CommandLineTest::interruptedScoreLeavesNoFile() {
    const ModelOnDisk model(endlessModel());
    QStringList tokens;
    for (int i = 0; i < 30'000; ++i) {
        tokens << "5";
    }
    QProcess process;
    prepare(process, model.arguments("score", {"--tokens", tokens.join(','), "--logits",
                                               model.filePath("logits")}));
    process.start();
    const QDir folder(model.filePath("."));
    // The model and the temporary file.
    QVERIFY(QTest::qWaitFor([&] { return folder.entryList(QDir::Files).size() == 2; }, 20'000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QCOMPARE(folder.entryList(QDir::Files), QStringList{"tiny.gguf"});
}

void CommandLineTest::readerThatGoesAwayEndsTheProgram() {
    const ModelOnDisk model(endlessModel());
    QProcess reader;
    QProcess process;
    prepare(process, model.arguments("complete", {"--prompt", "the", "--temperature", "0",
                                                  "--context", "1000000"}));
    process.setStandardOutputProcess(&reader);
    process.start();
    reader.start("head", {"-c", "10"});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput().size(), 10);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);  // by SIGPIPE, as programs of the shell do
    QVERIFY(process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
