// Collections: made, changed, deleted and kept; conversations and assistants answered from them.
#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTest>

#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using namespace concordia::test;
using Roles = CollectionModel::Roles;

namespace {

struct CollectionFixture : ChatFixture {
    CollectionModel& model = parts.collected;

    CollectionFixture() = default;
    explicit CollectionFixture(std::shared_ptr<QTemporaryDir> earlier)
        : ChatFixture(std::move(earlier)) {}

    [[nodiscard]] QVariant of(int row, Roles role) {
        return model.index(row).data(static_cast<int>(role));
    }
    [[nodiscard]] QStringList names() {
        QStringList all;
        for (int row = 0; row < model.count(); ++row) {
            all.append(of(row, Roles::Name).toString());
        }
        return all;
    }
    [[nodiscard]] QString lastPrompt() {
        QString prompt;
        for (const std::vector<Message>& conversation : script->conversations()) {
            const QString text = QString::fromStdString(conversation.back().text);
            prompt = text.startsWith("Give this conversation a title") ? prompt : text;
        }
        return prompt;
    }
    [[nodiscard]] bool isRead(int row, int files) {
        return eventually([this, row, files] {
            return !of(row, Roles::Reading).toBool() && of(row, Roles::Files).toInt() == files;
        });
    }
};

}  // namespace

class TestCollections : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_files;

    QUrl write(const QString& name, const QByteArray& text) {
        QFile file(m_files->filePath(name));
        QDir().mkpath(QFileInfo(file).absolutePath());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("A test file cannot be written.");
        }
        return QUrl::fromLocalFile(file.fileName());
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German)); }
    void init() { m_files = std::make_unique<QTemporaryDir>(); }

    void theyAreMadeChangedAndKept() {
        auto fixture = std::make_unique<CollectionFixture>();
        {
            CollectionModel& model = fixture->model;
            const QAbstractItemModelTester tester(&model);
            QCOMPARE(model.add("  "), 0);
            const qint64 laws = model.add(" Laws  and rules ");
            model.add("ärzte");
            model.add("Bees");
            QCOMPARE(fixture->names(), (QStringList{"ärzte", "Bees", "Laws and rules"}));
            model.rename(laws, "Acts");
            model.rename(laws, " ");
            QCOMPARE(fixture->names(), (QStringList{"Acts", "ärzte", "Bees"}));
            model.addFiles(laws, {write("b.txt", "B."), write("a.txt", "A."), write("a.txt", "A."),
                                  QUrl("https://example.org/c.txt")});
            QCOMPARE(fixture->of(0, Roles::Sources).toList().size(), 2);
            model.removeSource(laws, m_files->filePath("b.txt"));
            QCOMPARE(fixture->of(0, Roles::Sources).toList().size(), 1);
            QVERIFY(fixture->parts.undo.undo());
            QCOMPARE(fixture->of(0, Roles::Sources).toList().size(), 2);
            model.removeSource(laws, m_files->filePath("b.txt"));
        }
        QVERIFY(fixture->waitUntilSaved());
        const auto folder = fixture->folder;
        fixture.reset();
        CollectionFixture later(folder);
        QVERIFY(eventually([&] { return later.model.count() == 3; }));
        QCOMPARE(later.names(), (QStringList{"Acts", "ärzte", "Bees"}));
        const QVariantList sources = later.of(0, Roles::Sources).toList();
        QCOMPARE(sources.size(), 1);
        const auto source = sources[0].value<CollectionSource>();
        QCOMPARE(source.path, m_files->filePath("a.txt"));
        QCOMPARE(source.name, "a.txt");
        QVERIFY(!source.isFolder);
        later.model.remove(later.of(0, Roles::CollectionId).toLongLong());
        QCOMPARE(later.names(), (QStringList{"ärzte", "Bees"}));
        QVERIFY(later.parts.undo.undo());
        QCOMPARE(later.names(), (QStringList{"Acts", "ärzte", "Bees"}));
        QCOMPARE(later.of(0, Roles::Sources).toList(), sources);
    }

    void whatHasComeOfTheirFilesIsTold() {
        CollectionFixture fixture;
        write("papers/one.txt", "One.");
        write("papers/deep/two.txt", "Two.");
        write("papers/empty.txt", " ");
        const qint64 id = fixture.model.add("Papers");
        fixture.model.setWatching(true);
        QVERIFY(fixture.isRead(0, 0));
        fixture.model.addFiles(id, {QUrl::fromLocalFile(m_files->filePath("papers")),
                                    QUrl::fromLocalFile(m_files->filePath("gone.txt"))});
        QVERIFY(fixture.isRead(0, 2));
        QCOMPARE(fixture.of(0, Roles::Refused).toInt(), 2);
        const QVariantList problems = fixture.of(0, Roles::Problems).toList();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].value<CollectionProblem>().name, "gone.txt");
        QVERIFY(problems[0].value<CollectionProblem>().sentence.startsWith("It cannot be opened."));
        QCOMPARE(problems[1].value<CollectionProblem>().name, "empty.txt");
        QVERIFY(problems[1].value<CollectionProblem>().sentence.startsWith("It holds no text."));
        // What lies in a folder that is there counts once.
        fixture.model.addFiles(id, {write("papers/one.txt", "One.")});
        QVERIFY(fixture.isRead(0, 2));
        QCOMPARE(fixture.of(0, Roles::Sources).toList().size(), 3);
        QCOMPARE(fixture.of(0, Roles::Refused).toInt(), 2);
        // A new file is noticed.
        write("papers/three.txt", "Three.");
        QVERIFY(fixture.isRead(0, 3));
    }

    void conversationsAreAnsweredFromThem() {
        CollectionFixture fixture;
        const qint64 id = fixture.model.add("Library");
        fixture.model.addFiles(id, {write("hours.txt", "The library opens at 9:30.")});
        fixture.model.toggle(id);
        QVERIFY(fixture.of(0, Roles::Attached).toBool());
        QCOMPARE(fixture.parts.attached.count(), 1);
        QVERIFY(fixture.ask("When does it open?", "At 9:30 [1]."));
        QVERIFY(fixture.lastPrompt().contains("[1] The library opens at 9:30."));
        const RecordId first = fixture.chat.conversationId();
        // Another conversation has none, until it is given it too.
        fixture.chat.newConversation();
        QVERIFY(!fixture.of(0, Roles::Attached).toBool());
        QVERIFY(fixture.ask("When does it open?", "Unknown."));
        QCOMPARE(fixture.lastPrompt(), "When does it open?");
        fixture.model.toggle(id);
        QVERIFY(fixture.ask("And now?", "At 9:30 [1]."));
        QVERIFY(fixture.lastPrompt().contains("9:30"));
        // A change of the file is found by both.
        write("hours.txt", "The library opens at ten.");
        QVERIFY(fixture.open(first));
        QVERIFY(eventually([&] {
            return fixture.ask("Again?", "At ten [1].") && fixture.lastPrompt().contains("at ten");
        }));
        fixture.model.toggle(id);
        QCOMPARE(fixture.parts.attached.count(), 0);
        QVERIFY(fixture.ask("Still?", "Unknown."));
        QCOMPARE(fixture.lastPrompt(), "Still?");
    }

    void theyStayWithTheirConversations() {
        auto fixture = std::make_unique<CollectionFixture>();
        const qint64 id = fixture->model.add("Library");
        fixture->model.addFiles(id, {write("hours.txt", "The library opens at 9:30.")});
        fixture->model.toggle(id);
        QVERIFY(fixture->ask("When?", "At 9:30 [1]."));
        const RecordId conversation = fixture->chat.conversationId();
        QVERIFY(fixture->waitUntilSaved());
        const auto folder = fixture->folder;
        fixture.reset();
        CollectionFixture later(folder);
        QVERIFY(later.open(conversation));
        QVERIFY(eventually([&] { return later.parts.attached.count() == 1; }));
        // Without the collection it is not answered from its files, and with it again when it is
        // back.
        later.model.remove(id);
        QCOMPARE(later.parts.attached.count(), 0);
        QVERIFY(later.ask("And when?", "Unknown."));
        QCOMPARE(later.lastPrompt(), "And when?");
        QVERIFY(later.parts.undo.undo());
        QCOMPARE(later.parts.attached.count(), 1);
        QVERIFY(later.ask("And when?", "At 9:30 [1]."));
        QVERIFY(later.lastPrompt().contains("9:30"));
    }

    void deletedOnesLeaveNothing() {
        auto fixture = std::make_unique<CollectionFixture>();
        const qint64 id = fixture->model.add("Library");
        fixture->model.toggle(id);
        QVERIFY(fixture->ask("When?", "Unknown."));
        fixture->model.remove(id);
        QVERIFY(fixture->waitUntilSaved());
        const auto folder = fixture->folder;
        fixture.reset();
        Store store(folder->path());
        QVERIFY(store.attachments().attachments().isEmpty());
        QVERIFY(store.collections().collections().isEmpty());
    }

    void anEmptyOneIsNotWaitedFor() {
        CollectionFixture fixture;
        fixture.model.toggle(fixture.model.add("Nothing"));
        QVERIFY(eventually([&] {
            return fixture.parts.attached.index(0)
                       .data(static_cast<int>(AttachmentModel::Roles::State))
                       .toInt() == static_cast<int>(AttachmentModel::State::Ready);
        }));
        QVERIFY(fixture.ask("When?", "The passages do not say that."));
    }

    void assistantsCarryThem() {
        CollectionFixture fixture;
        AssistantModel& assistants = fixture.parts.assistants;
        const qint64 library = fixture.model.add("Library");
        fixture.model.addFiles(library, {write("hours.txt", "The library opens at 9:30.")});
        const qint64 other = fixture.model.add("Other");
        const qint64 librarian =
            assistants.save(0, {{"name", "Librarian"},
                                {"temperature", -1},
                                {"collections", QVariantList{library, 12345}}});
        QCOMPARE(assistants.valuesOf(librarian)["collections"].toList().size(), 2);
        fixture.model.toggle(other);
        assistants.choose(librarian);
        QCOMPARE(fixture.parts.attached.count(), 2);
        QVERIFY(fixture.ask("When?", "At 9:30 [1]."));
        QVERIFY(fixture.lastPrompt().contains("9:30"));
        // Taken away with it; what the person has attached stays.
        assistants.choose(0);
        QCOMPARE(fixture.parts.attached.count(), 1);
        QVERIFY(fixture.of(1, Roles::Attached).toBool());
        assistants.save(librarian, {{"name", "Librarian"}, {"temperature", -1}});
        QVERIFY(assistants.valuesOf(librarian)["collections"].toList().isEmpty());
    }
};

QTEST_MAIN(TestCollections)
#include "tst_collections.moc"
