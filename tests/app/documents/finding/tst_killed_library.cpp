// A process that attaches documents is killed at random moments. Afterwards the index is sound,
// everything that was said to be attached is there, and what was not read yet is read.
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/documents/finding/library_worker.h"
#include "tests/app/documents/finding/line_reader.h"

using namespace concordia;
using namespace concordia::documents;

namespace {

constexpr int kKills = 20;
constexpr int kLongestLife = 300;  // milliseconds after it is ready
constexpr int kPatience = 20'000;  // milliseconds

}  // namespace

class TestKilledLibrary : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost() {
        const QTemporaryDir data;
        const QTemporaryDir files;
        const Owner owner{OwnerKind::Conversation, 1};
        QStringList attached;
        for (int round = 0; round < kKills; ++round) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QStringLiteral(CONCORDIA_LIBRARY_WRITER), {data.path(), files.path()});
            QVERIFY(process.waitForReadyRead(kPatience));
            QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(kLongestLife)));
            process.kill();
            QVERIFY(process.waitForFinished(kPatience));
            for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
                if (line.startsWith("attached ")) {
                    attached.append(QString::fromUtf8(line.sliced(9)));
                }
            }
            DocumentIndex index(data.filePath(QStringLiteral("documents.sqlite")));
            QCOMPARE(index.database().problems(Database::Thoroughness::Full), QString());
            Statement unread = index.database().prepare(
                "SELECT count(*) FROM file LEFT JOIN document ON document.id = document_id"
                " WHERE document.id IS NULL OR document.chunks <>"
                " (SELECT count(*) FROM chunk WHERE chunk.document_id = document.id)");
            QVERIFY(unread.step());
            QCOMPARE(unread.integer(0), 0);  // no document is there by half
        }
        QVERIFY(attached.size() > kKills);
        LibraryWorker worker(data.path(), test::readLines);
        const QStringList sources = worker.sources(owner);
        for (const QString& path : attached) {
            QVERIFY2(sources.contains(path), qPrintable(path + QStringLiteral(" is lost")));
        }
        while (worker.work({})) {
        }
        for (const LibraryFile& file : worker.files(owner)) {
            QVERIFY2(file.document.has_value(), qPrintable(file.path));
        }
        const std::vector<FilePassage> found = worker.find({owner}, "honey", 10);
        QCOMPARE(found.size(), std::size_t{10});
    }
};

QTEST_GUILESS_MAIN(TestKilledLibrary)
#include "tst_killed_library.moc"
