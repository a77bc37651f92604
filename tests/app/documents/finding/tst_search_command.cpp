// ‘concordia documents search’ as a person would call it.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int kPatience = 60'000;  // milliseconds

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class TestSearchCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_files;
    QTemporaryDir m_cache;

    Outcome search(const QStringList& arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_cache.path());
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(CONCORDIA_DOCUMENTS),
            QStringList{QStringLiteral("documents"), QStringLiteral("search")} + arguments);
        if (!process.waitForFinished(kPatience)) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private slots:
    void initTestCase() {
        QByteArray text;
        for (int i = 1; i <= 300; ++i) {
            text += "This is line " + QByteArray::number(i) + " of the diary of the beekeeper.\n";
        }
        text += "On Sunday the swarm came to rest in the old pear tree.\n";
        write(m_files.filePath(QStringLiteral("diary.txt")), text);
        write(m_files.filePath(QStringLiteral("bauer.txt")),
              "Der Bauer hat seine Obstbäume beschnitten und die Leitern in den Schuppen "
              "gestellt, damit sie im Winter trocken bleiben.\n");
        write(m_files.filePath(QStringLiteral("broken.pdf")), "%PDF-1.4 and nothing more");
    }

    void passagesComeAsJson() {
        const Outcome outcome =
            search({"--json", "--in", m_files.path(), "Where did the swarm rest?"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json["query"].toString(), QStringLiteral("Where did the swarm rest?"));
        const QJsonArray results = json["results"].toArray();
        QVERIFY(!results.isEmpty());
        const QJsonObject first = results.first().toObject();
        QCOMPARE(first["rank"].toInt(), 1);
        QVERIFY(first["score"].toDouble() > 0);
        QCOMPARE(first["file"].toString(), m_files.filePath(QStringLiteral("diary.txt")));
        QVERIFY(first["page"].isNull());
        const QByteArray text = first["text"].toString().toUtf8();
        QVERIFY(text.contains("old pear tree"));
        QCOMPARE(first["length"].toInt(), text.size());
        const QJsonArray lines = first["lines"].toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].toInt(), 301);
        QVERIFY(lines[0].toInt() > 250);
        // The offset is into the text that ‘documents text’ gives.
        QProcess process;
        process.start(
            QStringLiteral(CONCORDIA_DOCUMENTS),
            {"documents", "text", "--json", m_files.filePath(QStringLiteral("diary.txt"))});
        QVERIFY(process.waitForFinished(kPatience));
        const QByteArray whole =
            QJsonDocument::fromJson(process.readAllStandardOutput())["text"].toString().toUtf8();
        QCOMPARE(whole.mid(first["offset"].toInt(), first["length"].toInt()), text);
        const QJsonArray refused = json["refused"].toArray();
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0]["file"].toString().endsWith(QLatin1String("broken.pdf")));
        QVERIFY(!refused[0]["reason"].toString().isEmpty());
    }

    void compoundsAreFound() {
        const Outcome outcome = search({"--in", m_files.path(), "Baum", "--limit", "1"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.contains("Obstbäume"));
        QVERIFY(outcome.errors.contains("broken.pdf"));
    }

    void changesAreSeen() {
        const QString path = m_files.filePath(QStringLiteral("new.txt"));
        QVERIFY(search({"--in", path, m_files.filePath(QStringLiteral("bauer.txt")), "meadow"})
                    .status == 2);  // not there yet
        write(path, "The meadow is mown in June.");
        QVERIFY(search({"--in", path, "meadow"}).output.contains("mown"));
        write(path, "The meadow is mown in July, after the orchids.");
        QVERIFY(search({"--in", path, "meadow"}).output.contains("orchids"));
        QVERIFY(QFile::remove(path));
    }

    void nothingFoundIsSaid() {
        const Outcome outcome = search({"--in", m_files.path(), "zzyzx"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.output, QByteArray("Nothing was found.\n"));
    }

    void wrongUsageIsExplained() {
        QCOMPARE(search({"honey"}).status, 2);
        QVERIFY(search({"honey"}).errors.contains("--in PATH"));
        QCOMPARE(search({"--in", m_files.path()}).status, 2);
        QVERIFY(search({"--in", "/nowhere/at/all", "honey"}).errors.contains("/nowhere/at/all"));
        QCOMPARE(search({"--in", m_files.path(), "--limit", "0", "honey"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_search_command.moc"
