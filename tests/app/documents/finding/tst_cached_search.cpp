// A second search over the same files reads none of them again.
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/documents/finding/cached_search.h"
#include "tests/app/documents/finding/line_reader.h"

using namespace concordia;
using namespace concordia::documents;
using namespace concordia::documents::test;

class TestCachedSearch : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<QTemporaryDir> m_cache;

    // The index, brought up to date, and how many files were read for that.
    std::unique_ptr<CachedSearch> search(int& reads, const QStringList& paths) {
        reads = 0;
        auto found = std::make_unique<CachedSearch>(
            m_cache->path(), paths, [&reads](const QString& file, const std::stop_token&) {
                ++reads;
                return readLines(file);
            });
        found->bringUpToDate();
        return found;
    }
    QStringList indexes() {
        return QDir(m_cache->path()).entryList({QStringLiteral("documents-*.sqlite")});
    }

private slots:
    void init() {
        m_files = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<QTemporaryDir>();
        writeFile(m_files->filePath("bees.txt"), "Bees make honey.");
        writeFile(m_files->filePath("bad.txt"), "refuse");
    }

    void whatIsKnownIsNotReadAgain() {
        int reads = 0;
        auto first = search(reads, {m_files->path()});
        QVERIFY(first->isKept());
        QCOMPARE(reads, 2);
        QCOMPARE(first->find("honey", 10).size(), std::size_t{1});
        QCOMPARE(first->find("honey", 10)[0].file, m_files->filePath("bees.txt"));
        QCOMPARE(first->refused().size(), std::size_t{1});
        first.reset();
        auto second = search(reads, {m_files->path() + u'/'});
        QCOMPARE(reads, 0);
        QCOMPARE(second->find("honey", 10).size(), std::size_t{1});
        second.reset();
        writeFile(m_files->filePath("bees.txt"), "Bees make wax.");
        auto third = search(reads, {m_files->path()});
        QCOMPARE(reads, 1);
        QVERIFY(third->find("honey", 10).empty());
        QCOMPARE(indexes().size(), 1);
        third.reset();
        static_cast<void>(search(reads, {m_files->filePath("bees.txt")}));
        QCOMPARE(indexes().size(), 2);
    }

    void damagedIndexesAreMadeAgain() {
        int reads = 0;
        search(reads, {m_files->path()}).reset();
        writeFile(m_cache->filePath(indexes().first()), QByteArray(10'000, 'x'));
        QCOMPARE(search(reads, {m_files->path()})->find("honey", 10).size(), std::size_t{1});
        QCOMPARE(reads, 2);
    }

    void oldIndexesAreDeleted() {
        int reads = 0;
        search(reads, {m_files->path()}).reset();
        QFile file(m_cache->filePath(indexes().first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-40),
                                 QFileDevice::FileModificationTime));
        file.close();
        search(reads, {m_files->filePath("bees.txt")}).reset();
        QCOMPARE(indexes().size(), 1);
    }

    void withoutACacheItWorksInMemory() {
        CachedSearch memory(QString(), {m_files->path()}, readLines);
        QVERIFY(!memory.isKept());
        memory.bringUpToDate();
        QCOMPARE(memory.find("honey", 10).size(), std::size_t{1});
        CachedSearch unwritable(m_files->filePath("bees.txt"), {m_files->path()}, readLines);
        QVERIFY(!unwritable.isKept());
    }
};

QTEST_GUILESS_MAIN(TestCachedSearch)
#include "tst_cached_search.moc"
