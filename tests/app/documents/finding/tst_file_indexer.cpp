// The index follows the files: new, changed, copied, refused and removed ones.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/documents/finding/file_indexer.h"
#include "app/documents/finding/passage.h"
#include "tests/app/documents/finding/line_reader.h"

using namespace concordia;
using namespace concordia::documents;
using namespace concordia::documents::test;

class TestFileIndexer : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentIndex> m_index;
    std::unique_ptr<FileIndexer> m_indexer;
    int m_reads = 0;

    QString path(const char* name) { return m_folder->filePath(QString::fromUtf8(name)); }
    QStringList found(const char* query) {
        QStringList files;
        for (const FoundPassage& each : PassageSearch(*m_index).find(query)) {
            files.append(QFileInfo(m_indexer->pathOf(each.document)).fileName());
        }
        files.sort();
        return files;
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_index = std::make_unique<DocumentIndex>(QString());
        m_reads = 0;
        m_indexer = std::make_unique<FileIndexer>(
            *m_index, [this](const QString& file, const std::stop_token&) {
                ++m_reads;
                return readLines(file);
            });
    }

    void foldersAreFollowed() {
        writeFile(path("one.txt"), "Bees make honey.");
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("inner/.hidden")));
        writeFile(path("inner/two.txt"), "Bees make wax.");
        writeFile(path("inner/.hidden/three.txt"), "Bees make noise.");
        writeFile(path(".four.txt"), "Bees make nests.");
        QVERIFY(QFile::link(path("one.txt"), path("five.txt")));
        IndexReport report = m_indexer->bringUpToDate({m_folder->path()});
        QCOMPARE(report.read, 2);
        QCOMPARE(found("bees"), (QStringList{"one.txt", "two.txt"}));

        report = m_indexer->bringUpToDate({m_folder->path()});
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(m_reads, 2);

        writeFile(path("one.txt"), "Wasps make paper.");
        QVERIFY(QFile::remove(path("inner/two.txt")));
        report = m_indexer->bringUpToDate({m_folder->path()});
        QCOMPARE(report.read, 1);
        QCOMPARE(report.removed, 1);
        QCOMPARE(found("bees"), QStringList());
        QCOMPARE(found("wasps"), (QStringList{"one.txt"}));
    }

    void copiesAreOneDocument() {
        writeFile(path("a.txt"), "Bees make honey.");
        writeFile(path("b.txt"), "Bees make honey.");
        QCOMPARE(m_indexer->bringUpToDate({m_folder->path()}).read, 2);
        QCOMPARE(m_reads, 1);
        QCOMPARE(found("honey"), (QStringList{"a.txt"}));
        QVERIFY(QFile::remove(path("a.txt")));
        m_indexer->update({path("a.txt")});
        QCOMPARE(found("honey"), (QStringList{"b.txt"}));
        QVERIFY(QFile::rename(path("b.txt"), path("c.txt")));
        m_indexer->update({path("b.txt"), path("c.txt")});
        QCOMPARE(found("honey"), (QStringList{"c.txt"}));
    }

    void refusedFilesAreSetAside() {
        writeFile(path("bad.txt"), "refuse me");
        writeFile(path("good.txt"), "Bees make honey.");
        QCOMPARE(m_indexer->bringUpToDate({m_folder->path()}).refused, 1);
        const auto bad = m_indexer->file(path("bad.txt"));
        QVERIFY(bad.has_value());
        QVERIFY(bad->refusal == ReadErrorCode::Damaged);
        QCOMPARE(bad->refusalDetail, "It asked for it.");
        QCOMPARE(found("bees"), (QStringList{"good.txt"}));
        // Not tried again before it changes.
        m_indexer->bringUpToDate({m_folder->path()});
        QCOMPARE(m_reads, 2);
        writeFile(path("bad.txt"), "Better bees.");
        m_indexer->bringUpToDate({m_folder->path()});
        QCOMPARE(found("bees"), (QStringList{"bad.txt", "good.txt"}));
        QVERIFY(!m_indexer->file(path("bad.txt"))->refusal.has_value());
        // A good file that turns bad is not found by what it was.
        writeFile(path("good.txt"), "refuse");
        m_indexer->bringUpToDate({m_folder->path()});
        QCOMPARE(found("bees"), (QStringList{"bad.txt"}));
    }

    void whatIsDoneBeforeAStopIsKept() {
        for (int i = 0; i < 10; ++i) {
            writeFile(path(qPrintable(QString::number(i))), "Bees " + QByteArray::number(i));
        }
        std::stop_source source;
        FileIndexer stopping(*m_index, [&](const QString& file, const std::stop_token&) {
            if (++m_reads == 3) {
                source.request_stop();
            }
            return readLines(file);
        });
        stopping.bringUpToDate({m_folder->path()}, source.get_token());
        QCOMPARE(m_reads, 3);
        QCOMPARE(found("bees").size(), 3);
        QCOMPARE(m_indexer->bringUpToDate({m_folder->path()}).read, 7);
        QCOMPARE(m_index->database().problems(Database::Thoroughness::Full), QString());
    }

    void aReadingThatWasStoppedIsNoRefusal() {
        writeFile(path("a.txt"), "Bees");
        std::stop_source source;
        FileIndexer stopping(*m_index, [&](const QString&, const std::stop_token&) -> DocumentText {
            source.request_stop();
            throw ReadError(ReadErrorCode::TookTooLong);
        });
        QCOMPARE(stopping.bringUpToDate({m_folder->path()}, source.get_token()).refused, 0);
        QVERIFY(!m_indexer->file(path("a.txt")).has_value());
        QCOMPARE(m_indexer->bringUpToDate({m_folder->path()}).read, 1);
    }

    void passagesTellWhereTheyStand() {
        QByteArray text;
        for (int i = 1; i <= 200; ++i) {
            text += "The line with number " + QByteArray::number(i) + " tells of bees.\n";
        }
        writeFile(path("long.txt"), text);
        m_indexer->bringUpToDate({m_folder->path()});
        const auto all = PassageSearch(*m_index).find("number 150");
        QVERIFY(!all.empty());
        const auto passage = describe(*m_index, all.front());
        QVERIFY(passage.has_value());
        QVERIFY(passage->firstLine > 1 && passage->firstLine <= 150);
        QVERIFY(passage->lastLine < 200 && passage->lastLine >= 150);
        const QList<QByteArray> lines = text.split('\n');
        QVERIFY(passage->text.starts_with(lines[passage->firstLine - 1].toStdString()));
        QVERIFY(passage->text.find(lines[passage->lastLine - 1].toStdString()) !=
                std::string::npos);
        QVERIFY(text.mid(static_cast<qsizetype>(passage->offset))
                    .toStdString()
                    .starts_with(passage->text));
        QVERIFY(!describe(*m_index, {.chunk = 12'345}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFileIndexer)
#include "tst_file_indexer.moc"
