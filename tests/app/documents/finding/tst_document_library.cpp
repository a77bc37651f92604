// Documents are attached, read in the background, followed while they change, and searched.
#include <sys/stat.h>

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/documents/finding/document_library.h"
#include "tests/app/documents/finding/line_reader.h"
#include "tests/app/support/eventually.h"

using namespace concordia;
using namespace concordia::documents;
using namespace concordia::documents::test;
using concordia::test::eventually;

class TestDocumentLibrary : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<DocumentLibrary> m_library;
    const Owner m_one{OwnerKind::Conversation, 1};
    const Owner m_two{OwnerKind::Collection, 1};

    QString path(const QString& name) { return m_files->filePath(name); }
    void open() {
        m_library.reset();
        m_library = std::make_unique<DocumentLibrary>(m_data->path(), readLines);
    }

    // The names of the files found, in alphabetical order.
    QStringList find(const QList<Owner>& owners, const QString& query) {
        std::optional<QStringList> names;
        m_library->find(owners, query, 10, this, [&](const std::vector<FilePassage>& passages) {
            names.emplace();
            for (const FilePassage& each : passages) {
                names->append(QFileInfo(each.file).fileName());
            }
            names->sort();
        });
        return eventually([&] { return names.has_value(); }) ? *names : QStringList{"no answer"};
    }
    QList<LibraryFile> files(const Owner& owner) {
        std::optional<QList<LibraryFile>> found;
        m_library->files(owner, this, [&](const QList<LibraryFile>& all) { found = all; });
        return eventually([&] { return found.has_value(); }) ? *found : QList<LibraryFile>();
    }
    QList<SourceState> states(const Owner& owner) {
        std::optional<QList<SourceState>> found;
        m_library->states({owner}, this, [&](const QList<SourceState>& all) { found = all; });
        return eventually([&] { return found.has_value(); }) ? *found : QList<SourceState>();
    }
    bool atRest() {
        return eventually([&] { return !m_library->busy(); });
    }

private slots:
    void init() {
        m_data = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_library.reset(); }

    void attachedFilesAreFoundByTheirOwner() {
        writeFile(path("bees.txt"), "Bees make honey.");
        writeFile(path("bad.txt"), "refuse");
        writeFile(path("wasps.txt"), "Wasps eat honey.");
        m_library->attach(m_one, {path("bees.txt"), path("bad.txt"), path("missing.txt")});
        m_library->attach(m_two, {path("wasps.txt")});
        QVERIFY(atRest());
        QCOMPARE(find({m_one}, "honey"), (QStringList{"bees.txt"}));
        QCOMPARE(find({m_two}, "honey"), (QStringList{"wasps.txt"}));
        QCOMPARE(find({m_one, m_two}, "honey"), (QStringList{"bees.txt", "wasps.txt"}));
        const QList<LibraryFile> all = files(m_one);
        QCOMPARE(all.size(), 3);
        QVERIFY(all[0].refusal == ReadErrorCode::Damaged);
        QVERIFY(all[1].document.has_value());
        QVERIFY(all[2].isWaiting());  // should it come back, it is read
        writeFile(path("missing.txt"), "There is honey again.");
        QVERIFY(eventually([&] { return find({m_one}, "again") == QStringList{"missing.txt"}; }));
    }

    void whatIsDetachedIsForgotten() {
        writeFile(path("bees.txt"), "Bees make honey.");
        m_library->attach(m_one, {path("bees.txt")});
        m_library->attach(m_two, {path("bees.txt")});
        m_library->detach(m_one, {path("bees.txt")});
        QVERIFY(atRest());
        QCOMPARE(find({m_one}, "honey"), QStringList());
        QCOMPARE(find({m_two}, "honey"), (QStringList{"bees.txt"}));
        m_library->detachAll(m_two);
        QVERIFY(atRest());
        QCOMPARE(find({m_two}, "honey"), QStringList());
        QVERIFY(files(m_two).isEmpty());
        m_library.reset();
        DocumentIndex index(m_data->filePath(QStringLiteral("documents.sqlite")));
        QVERIFY(PassageSearch(index).find("honey").empty());
        QVERIFY(FileIndexer(index, readLines).files().empty());
    }

    void sourcesTellWhatHasComeOfThem() {
        QVERIFY(QDir(m_files->path()).mkpath(QStringLiteral("papers/inner")));
        writeFile(path("papers/bees.txt"), "Bees make honey.");
        writeFile(path("papers/inner/bad.txt"), "refuse");
        writeFile(path("papers.txt"), "Begins with the folder's name.");
        writeFile(path("bad.txt"), "refuse");
        m_library->attach(m_one,
                          {path("papers"), path("papers.txt"), path("bad.txt"), path("gone.txt")});
        QVERIFY(atRest());
        const QList<SourceState> all = states(m_one);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].path, path("bad.txt"));
        QVERIFY(all[0].refusal == ReadErrorCode::Damaged);
        QVERIFY(all[1].refusal == ReadErrorCode::Unreadable);
        QVERIFY(all[2].isFolder);
        QCOMPARE(all[2].files, 2);
        QCOMPARE(all[2].read, 1);
        QCOMPARE(all[2].refused, 1);
        QVERIFY(!all[3].isFolder);
        QCOMPARE(all[3].read, 1);
        QVERIFY(!all[3].refusal);
    }

    // A pipe is never read: whoever waited for it would wait for ever.
    void whatIsNoFileIsRefused() {
        QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
        writeFile(path("bees.txt"), "Bees make honey.");
        m_library->attach(m_one, {path("bees.txt"), path("pipe")});
        QVERIFY(atRest());
        const QList<SourceState> all = states(m_one);
        QCOMPARE(all.size(), 2);
        QVERIFY(all[1].refusal == ReadErrorCode::Unreadable);
        std::optional<Gathered> gathered;
        m_library->gather({m_one}, "honey", 100, this,
                          [&](const Gathered& found) { gathered = found; });
        QVERIFY(eventually([&] { return gathered.has_value(); }));
        QVERIFY(!gathered->waiting);
        QCOMPARE(gathered->passages.size(), std::size_t{1});
    }

    void aFolderAndAFileInItAreOneDocument() {
        QVERIFY(QDir(m_files->path()).mkpath(QStringLiteral("papers")));
        writeFile(path("papers/bees.txt"), "Bees make honey.");
        writeFile(path("papers.txt"), "Begins with the folder's name.");
        m_library->attach(m_one, {path("papers/"), path("papers/bees.txt")});
        QVERIFY(atRest());
        QCOMPARE(states(m_one)[0].files, 1);
        const QList<LibraryFile> all = files(m_one);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].path, path("papers/bees.txt"));
    }

    // Not only once all of a large folder is read.
    void questionsAreAnsweredBetweenSlicesOfReading() {
        constexpr int kFiles = 40;
        constexpr int kLongerThanASlice = 150;  // milliseconds
        constexpr int kPatience = 20'000;
        for (int i = 0; i < kFiles; ++i) {
            writeFile(path(QStringLiteral("%1.txt").arg(i)), QByteArray::number(i) + " pots.");
        }
        const auto begun = std::make_shared<QSemaphore>();
        const auto released = std::make_shared<QSemaphore>();
        m_library.reset();
        m_library = std::make_unique<DocumentLibrary>(
            m_data->path(), [begun, released](const QString& file, const std::stop_token& stop) {
                begun->release();
                static_cast<void>(released->tryAcquire(1, kPatience));
                return readLines(file, stop);
            });
        m_library->attach(m_one, {m_files->path()});
        QVERIFY(begun->tryAcquire(1, kPatience));
        std::optional<QList<SourceState>> found;
        m_library->states({m_one}, this, [&](const QList<SourceState>& all) { found = all; });
        QTest::qWait(kLongerThanASlice);
        released->release(kFiles);
        QVERIFY(eventually([&] { return found.has_value(); }));
        QCOMPARE(found->first().files, kFiles);
        QVERIFY(found->first().read > 0);
        QVERIFY(found->first().read < kFiles);
        QVERIFY(atRest());
        QCOMPARE(states(m_one).first().read, kFiles);
    }

    void sourcesOfAllOwnersOfAKindAreReplaced() {
        writeFile(path("bees.txt"), "Bees make honey.");
        writeFile(path("wasps.txt"), "Wasps eat honey.");
        m_library->attach(m_one, {path("bees.txt")});
        m_library->attach(m_two, {path("bees.txt")});
        const Owner three{OwnerKind::Conversation, 3};
        m_library->setSources(OwnerKind::Conversation, {{three.id, {path("wasps.txt")}}});
        QVERIFY(atRest());
        QCOMPARE(find({m_one}, "honey"), QStringList());
        QCOMPARE(find({m_two}, "honey"), (QStringList{"bees.txt"}));
        QCOMPARE(find({three}, "honey"), (QStringList{"wasps.txt"}));
    }

    void changesAreFollowed() {
        writeFile(path("bees.txt"), "Bees make honey.");
        m_library->attach(m_one, {m_files->path()});
        QVERIFY(atRest());
        QCOMPARE(find({m_one}, "honey"), (QStringList{"bees.txt"}));
        writeFile(path("bees.txt"), "Bees make wax.");  // replaced
        QVERIFY(eventually([&] { return find({m_one}, "wax") == QStringList{"bees.txt"}; }));
        QCOMPARE(find({m_one}, "honey"), QStringList());
        QFile file(path("bees.txt"));  // written into
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.write(" And propolis.") > 0);
        file.close();
        QVERIFY(eventually([&] { return find({m_one}, "propolis") == QStringList{"bees.txt"}; }));
        QVERIFY(QDir(m_files->path()).mkpath(QStringLiteral("inner")));
        QVERIFY(eventually([&] { return !m_library->busy(); }));
        writeFile(path("inner/new.txt"), "Pollen, too.");
        QVERIFY(eventually([&] { return find({m_one}, "pollen") == QStringList{"new.txt"}; }));
        QVERIFY(QFile::remove(path("bees.txt")));
        QVERIFY(eventually([&] { return find({m_one}, "propolis").isEmpty(); }));
    }

    void everythingIsThereAtTheNextStart() {
        for (int i = 0; i < 50; ++i) {
            writeFile(path(QStringLiteral("%1.txt").arg(i)),
                      "Number " + QByteArray::number(i + 1000) + " of the honey pots.");
        }
        QSignalSpy kept(m_library.get(), &DocumentLibrary::kept);
        m_library->attach(m_one, {m_files->path()});
        QVERIFY(eventually([&] { return !kept.isEmpty(); }));
        open();  // perhaps while it was reading
        QVERIFY(eventually([&] { return find({m_one}, "1049").contains("49.txt"); }));
        QCOMPARE(files(m_one).size(), 50);
    }

    void anIndexThatCannotBeOpenedIsTold() {
        m_library.reset();
        QFile file(m_data->filePath(QStringLiteral("documents.sqlite")));
        QVERIFY(file.remove());
        QVERIFY(QDir(m_data->path()).mkpath(QStringLiteral("documents.sqlite")));
        m_library = std::make_unique<DocumentLibrary>(m_data->path(), readLines);
        QSignalSpy failed(m_library.get(), &DocumentLibrary::failed);
        QVERIFY(eventually([&] { return !failed.isEmpty(); }));
        m_library->attach(m_one, {m_files->path()});  // nothing happens, nothing crashes
    }
};

QTEST_GUILESS_MAIN(TestDocumentLibrary)
#include "tst_document_library.moc"
