// The jail, and what comes out of it.
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <cstring>

#include "app/documents/read_error_text.h"
#include "app/documents/reader/reader_process.h"

using namespace concordia::documents;

class ReaderProcessTest : public QObject {
    Q_OBJECT

private slots:
    void nothingGetsOut_data();
    void nothingGetsOut();
    void readsText();
    void readsSeveralAtOnce();
    void refuses_data();
    void refuses();
    void stopsWhatTakesTooLong();
    void memoryIsLimited();
    void refusesWhatIsNoFile();
    void doesNotBelieveRecords_data();
    void doesNotBelieveRecords();
    void recordsSurviveAnyCut();

private:
    std::string write(const QString& name, const QByteArray& bytes);
    ReadErrorCode refusalOf(const std::string& path, ReaderOptions options = {});

    QTemporaryDir m_folder;
};

namespace {

ReaderOptions withProgram(ReaderOptions options = {}) {
    options.program = CONCORDIA_READER;
    return options;
}

class CountingSink : public BlockSink {
public:
    void setTitle(std::string) override {}
    void setPages(int) override {}
    void progress(int, int) override {}
    void add(Block block) override { blocks.push_back(std::move(block)); }
    void warn(Warning) override {}
    std::vector<Block> blocks;
};

}  // namespace

std::string ReaderProcessTest::write(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(name));
    }
    return file.fileName().toStdString();
}

ReadErrorCode ReaderProcessTest::refusalOf(const std::string& path, ReaderOptions options) {
    try {
        (void)readDocument(path, withProgram(std::move(options)));
    } catch (const ReadError& error) {
        if (sentenceOf(error).size() < 10) {
            qFatal("no sentence");
        }
        return error.code();
    }
    qFatal("not refused");
}

void ReaderProcessTest::nothingGetsOut_data() {
    QTest::addColumn<QString>("probe");
    for (const char* probe : {"open", "create", "proc", "socket", "local-socket", "exec", "fork",
                              "thread", "kill", "execute-memory", "map-executable", "remove",
                              "change-folder", "write-document", "memory", "duplicate"}) {
        QTest::newRow(probe) << probe;
    }
}

void ReaderProcessTest::nothingGetsOut() {
    QFETCH(QString, probe);
#ifdef __SANITIZE_ADDRESS__
    if (probe == "memory") {
        QSKIP("Memory is not limited under sanitizers.");
    }
#endif
    QProcess process;
    process.setStandardInputFile(QString::fromStdString(write("document.txt", "text")));
    process.start(CONCORDIA_READER, {"probe", probe});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void ReaderProcessTest::readsText() {
    const std::string path = write("a.txt", "One line\r\nand another.\r\n\r\nA second paragraph.");
    const DocumentText document = readDocument(path, withProgram());
    QCOMPARE(document.format, DocumentFormat::PlainText);
    QCOMPARE(document.blocks.size(), std::size_t{2});
    QCOMPARE(document.textOf(document.blocks[0]), std::string_view("One line\nand another."));
    QCOMPARE(document.blocks[0].place.firstLine, 1);
    QCOMPARE(document.blocks[0].place.lastLine, 2);
    QCOMPARE(document.blocks[1].place.firstLine, 4);
}

void ReaderProcessTest::readsSeveralAtOnce() {
    ReaderProcess first(write("1.txt", "first"), withProgram());
    ReaderProcess second(write("2.txt", "second"), withProgram());
    CountingSink firstSink;
    CountingSink secondSink;
    while (second.advance(secondSink, std::chrono::milliseconds(100))) {
    }
    while (first.advance(firstSink, std::chrono::milliseconds(100))) {
    }
    QCOMPARE(firstSink.blocks.at(0).text, std::string("first"));
    QCOMPARE(secondSink.blocks.at(0).text, std::string("second"));
}

void ReaderProcessTest::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadErrorCode>("code");
    const QByteArray text = "text";
    QTest::newRow("empty") << "a.txt" << QByteArray() << ReadErrorCode::NoText;
    QTest::newRow("blank") << "a.txt" << QByteArray(" \n \n") << ReadErrorCode::NoText;
    QTest::newRow("binary") << "a.bin"
                            << QByteArray(
                                   "\x7F"
                                   "ELF\1\1\1\0\0\0\0\0\0",
                                   13)
                            << ReadErrorCode::UnknownFormat;
    QTest::newRow("archive") << "a.zip" << QByteArray("PK\x03\x04junkPK\x05\x06")
                             << ReadErrorCode::UnknownFormat;
    QTest::newRow("cut off") << "a.docx" << QByteArray("PK\x03\x04[Content_Types].xml")
                             << ReadErrorCode::Damaged;
    QTest::newRow("old Word") << "a.doc" << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")
                              << ReadErrorCode::NotSupported;
    QTest::newRow("dies") << "a.crash" << text << ReadErrorCode::Damaged;
    QTest::newRow("lies") << "a.lie" << text << ReadErrorCode::Unreadable;
    QTest::newRow("says nothing") << "a.silent" << text << ReadErrorCode::Unreadable;
}

void ReaderProcessTest::refuses() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(ReadErrorCode, code);
    QCOMPARE(refusalOf(write(name, bytes)), code);
}

void ReaderProcessTest::stopsWhatTakesTooLong() {
    QElapsedTimer timer;
    timer.start();
    using std::chrono::milliseconds;
    QCOMPARE(refusalOf(write("a.hang", "x"), {.timeLimit = milliseconds(300)}),
             ReadErrorCode::TookTooLong);
    QCOMPARE(refusalOf(write("b.hang", "x"), {.stallLimit = milliseconds(300)}),
             ReadErrorCode::TookTooLong);
    QCOMPARE(refusalOf(write("a.spin", "x"), {.stallLimit = milliseconds(300)}),
             ReadErrorCode::TookTooLong);
    // Far below the limits that were not set.
    QVERIFY(timer.elapsed() < 100'000);
}

void ReaderProcessTest::memoryIsLimited() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("Memory is not limited under sanitizers.");
#endif
    const std::string path = write("large.txt", QByteArray(40 << 20, 'a'));
    QCOMPARE(refusalOf(path, {.memoryBytes = 32ULL << 20}), ReadErrorCode::OutOfMemory);
}

void ReaderProcessTest::refusesWhatIsNoFile() {
    QCOMPARE(refusalOf(m_folder.path().toStdString()), ReadErrorCode::Unreadable);
    QCOMPARE(refusalOf(m_folder.filePath("missing").toStdString()), ReadErrorCode::Unreadable);
    QCOMPARE(refusalOf("/dev/zero"), ReadErrorCode::Unreadable);
}

void ReaderProcessTest::doesNotBelieveRecords_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto record = [](char kind, const QByteArray& values) {
        const quint32 length = static_cast<quint32>(values.size()) + 1;
        return QByteArray(reinterpret_cast<const char*>(&length), 4) + kind + values;
    };
    QTest::newRow("no length") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("long") << QByteArray("\xFF\xFF\xFF\x7F", 4);
    QTest::newRow("unknown kind") << record(99, {});
    QTest::newRow("unknown format") << record(0, QByteArray("\x50\0\0\0", 4));
    QTest::newRow("short value") << record(2, QByteArray("\1", 1));
    QTest::newRow("long value") << record(2, QByteArray(8, '\0'));
    QTest::newRow("negative") << record(2, QByteArray("\xFF\xFF\xFF\xFF", 4));
    QTest::newRow("text too long") << record(1, QByteArray("\x05\0\0\0abc", 7));
    QTest::newRow("no UTF-8") << record(1, QByteArray("\x01\0\0\0\xFF", 5));
    QTest::newRow("control character") << record(1, QByteArray("\x01\0\0\0\x1B", 5));
    QTest::newRow("invisible") << record(1, QByteArray("\x03\0\0\0\xE2\x80\x8B", 7));
    QTest::newRow("unknown refusal") << record(6, QByteArray("\x50\0\0\0\0\0\0\0", 8));
    QTest::newRow("a picture") << record(8, QByteArray("\1\0\0\0\1\0\0\0", 8));
    QTest::newRow("pixels") << record(9, QByteArray(4, '\0'));
    QTest::newRow("after the end") << record(7, {}) + record(7, {});
}

void ReaderProcessTest::doesNotBelieveRecords() {
    QFETCH(QByteArray, bytes);
    RecordReader reader(Limits{});
    CountingSink sink;
    try {
        reader.take({bytes.data(), static_cast<std::size_t>(bytes.size())}, sink);
        QFAIL("It was believed.");
    } catch (const ReadError& error) {
        QCOMPARE(error.code(), ReadErrorCode::Unreadable);
    }
}

void ReaderProcessTest::recordsSurviveAnyCut() {
    QTemporaryFile file;
    QVERIFY(file.open());
    Block block{.kind = BlockKind::TableRow, .level = 1, .text = "a\tb", .hidden = true};
    block.place = {.page = 3,
                   .rectangles = {{1, 2, 3, 4}},
                   .part = "Sheet",
                   .range = "A1:B1",
                   .firstLine = 5,
                   .lastLine = 6};
    RecordWriter writer(file.handle());
    writer.setFormat(DocumentFormat::Csv);
    writer.add(block);
    writer.finish();
    QVERIFY(file.seek(0));
    const QByteArray bytes = file.readAll();
    RecordReader reader(Limits{});
    CountingSink sink;
    for (const char byte : bytes) {
        reader.take({&byte, 1}, sink);
    }
    QVERIFY(reader.done());
    QCOMPARE(reader.format(), DocumentFormat::Csv);
    QCOMPARE(sink.blocks.size(), std::size_t{1});
    QVERIFY(sink.blocks.front() == block);
}

QTEST_GUILESS_MAIN(ReaderProcessTest)
#include "tst_reader_process.moc"
