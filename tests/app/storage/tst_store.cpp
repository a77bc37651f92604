// The data folder: what is kept, migrations, damage, a second process, a full disk.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/storage/schema.h"
#include "app/storage/store.h"

using namespace concordia;

namespace {

struct Folder {
    QTemporaryDir directory;

    [[nodiscard]] QString path() const { return directory.path(); }
    [[nodiscard]] QString database() const {
        return directory.filePath(QStringLiteral("conversations.sqlite"));
    }
    [[nodiscard]] QStringList files(const QString& pattern) const {
        return QDir(directory.path()).entryList({pattern});
    }
};

ConversationRecord conversation(const QString& title) {
    return {.id = newRecordId(),
            .title = title,
            .createdAt = nowMilliseconds(),
            .updatedAt = nowMilliseconds()};
}

MessageRecord message(const ConversationRecord& in, const QString& text, RecordId parent = 0) {
    MessageRecord made;
    made.id = newRecordId();
    made.conversationId = in.id;
    made.parentId = parent;
    made.text = text;
    made.createdAt = nowMilliseconds();
    return made;
}

template <typename Work>
std::optional<StorageErrorCode> codeOf(const Work& work) {
    try {
        work();
    } catch (const StorageError& error) {
        return error.code();
    }
    return std::nullopt;
}

}  // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsKept() {
        const Folder folder;
        FolderRecord group{newRecordId(), QStringLiteral("Work"), 3};
        AssistantRecord assistant{newRecordId(),
                                  QStringLiteral("Clerk"),
                                  QStringLiteral("Be brief."),
                                  QStringLiteral("mt"),
                                  QStringLiteral("/m.gguf"),
                                  {{QStringLiteral("a"), 1}},
                                  2};
        ConversationRecord kept = conversation(QStringLiteral("Ċavetta ‘1’"));
        kept.titleOrigin = TitleOrigin::Person;
        kept.pinned = kept.archived = true;
        kept.folderId = group.id;
        kept.assistantId = assistant.id;
        kept.deletedAt = nowMilliseconds();
        kept.answerLanguage = QStringLiteral("mt");
        kept.settings = {{QStringLiteral("instructions"), QStringLiteral("Be kind.")}};
        MessageRecord question = message(kept, QStringLiteral("Why?"));
        MessageRecord answer = message(kept, QStringLiteral("Because\n**so** 🙂"), question.id);
        kept.shownRoot = question.id;
        question.shownChild = answer.id;
        answer.role = MessageRole::Model;
        answer.state = MessageState::Failed;
        answer.reasoning = QStringLiteral("Hm");
        answer.reasoningSeconds = 1.5;
        answer.stopReason = StopReason::MaxTokens;
        answer.failureCode = 3;
        answer.failureDetails = QStringLiteral("It broke.");
        answer.omittedMessages = 4;
        answer.summary = QStringLiteral("They met.");
        answer.answerLanguage = QStringLiteral("fi");
        answer.languageOutcome = LanguageOutcome::Missed;
        answer.passages = QStringLiteral("{\"word\":\"q7\"}");
        answer.origin = {QStringLiteral("M"),
                         QStringLiteral("/m.gguf"),
                         QStringLiteral("GPU"),
                         0xffff'ffff'ffff'fff0U,
                         {},
                         77,
                         true};
        answer.origin.sampling.temperature = 0.25F;
        answer.origin.sampling.topK = 7;
        answer.figures = {100, 20, 0.5, 2.5, 0.125};
        {
            Store store(folder.path());
            store.conversations().save(group);
            store.conversations().save(assistant);
            store.conversations().save(kept);
            store.messages().save(question);
            store.messages().save(answer);
        }
        Store store(folder.path());
        QCOMPARE(store.conversations().conversations(), QList{kept});
        QCOMPARE(store.conversations().folders().value(0).name, group.name);
        QCOMPARE(store.conversations().assistants().value(0).instructions, assistant.instructions);
        const QList<MessageRecord> read = store.messages().messagesOf(kept.id);
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[0].shownChild, answer.id);
        const MessageRecord& back = read[1];
        QCOMPARE(back.text, answer.text);
        QCOMPARE(back.parentId, question.id);
        QCOMPARE(back.state, answer.state);
        QCOMPARE(back.role, answer.role);
        QCOMPARE(back.reasoning, answer.reasoning);
        QCOMPARE(back.reasoningSeconds, answer.reasoningSeconds);
        QCOMPARE(back.stopReason, answer.stopReason);
        QCOMPARE(back.failureCode, answer.failureCode);
        QCOMPARE(back.failureDetails, answer.failureDetails);
        QCOMPARE(back.omittedMessages, answer.omittedMessages);
        QCOMPARE(back.summary, answer.summary);
        QCOMPARE(back.answerLanguage, answer.answerLanguage);
        QCOMPARE(back.languageOutcome, answer.languageOutcome);
        QCOMPARE(back.passages, answer.passages);
        QCOMPARE(back.origin.seed, answer.origin.seed);
        QCOMPARE(back.origin.device, answer.origin.device);
        QCOMPARE(back.origin.sampling.temperature, 0.25F);
        QCOMPARE(back.origin.sampling.topK, 7U);
        QCOMPARE(back.origin.maxTokens, answer.origin.maxTokens);
        QVERIFY(back.origin.continued);
        QCOMPARE(back.figures.generatedTokens, 20);
        QCOMPARE(back.figures.energyWattHours, std::optional(0.125));
    }

    void attachmentsAreKeptAndGoWithTheirConversation() {
        const Folder folder;
        const ConversationRecord first = conversation(QStringLiteral("a"));
        const ConversationRecord second = conversation(QStringLiteral("b"));
        const AttachmentRecord paper{newRecordId(), first.id, QStringLiteral("/data/p ‘1’.pdf"), 7};
        const AttachmentRecord other{newRecordId(), second.id, QStringLiteral("/data"), 8};
        const AttachmentRecord third{newRecordId(), second.id, QStringLiteral("/data/q"), 9};
        {
            Store store(folder.path());
            QVERIFY(codeOf([&] { store.attachments().save(paper); }).has_value());
            store.conversations().save(first);
            store.conversations().save(second);
            for (const AttachmentRecord& each : {paper, other, third}) {
                store.attachments().save(each);
            }
            store.attachments().erase(third.id);
        }
        Store store(folder.path());
        QVERIFY(newRecordId() > third.id);
        const QList<AttachmentRecord> kept = store.attachments().attachments();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].conversationId, first.id);
        QCOMPARE(kept[0].path, paper.path);
        QCOMPARE(kept[0].createdAt, 7);
        store.conversations().eraseConversation(first.id);
        QCOMPARE(store.attachments().attachments().size(), 1);
    }

    void collectionsAreKeptWhole() {
        const Folder folder;
        CollectionRecord papers{newRecordId(), QStringLiteral("‘Papers’; 1"), {}};
        const CollectionRecord empty{newRecordId(), QStringLiteral("Empty"), {}};
        const ConversationRecord talk = conversation(QStringLiteral("a"));
        {
            Store store(folder.path());
            papers.paths = {QStringLiteral("/a"), QStringLiteral("/b")};
            store.collections().save(papers);
            papers.paths = {QStringLiteral("/b"), QStringLiteral("/c")};
            store.collections().save(papers);
            store.collections().save(empty);
            store.conversations().save(talk);
            store.attachments().save({newRecordId(), talk.id, {}, 1, papers.id});
            store.attachments().save({newRecordId(), talk.id, {}, 1, empty.id});
        }
        {
            Store store(folder.path());
            QVERIFY(newRecordId() > empty.id);
            QCOMPARE(store.collections().collections(), (QList<CollectionRecord>{papers, empty}));
            QCOMPARE(store.attachments().attachments().size(), 2);
            store.collections().erase(papers.id);
            // Until the next start it may come back.
            QCOMPARE(store.attachments().attachments().size(), 2);
        }
        Store store(folder.path());
        QCOMPARE(store.collections().collections(), (QList<CollectionRecord>{empty}));
        QCOMPARE(store.attachments().attachments().size(), 1);
        QCOMPARE(store.attachments().attachments()[0].collectionId, empty.id);
    }

    void erasingTakesMessagesAndWordsAlong() {
        const Folder folder;
        Store store(folder.path());
        const ConversationRecord kept = conversation(QStringLiteral("Kept"));
        const ConversationRecord gone = conversation(QStringLiteral("Gone"));
        for (const auto& record : {kept, gone}) {
            store.conversations().save(record);
            store.messages().save(message(record, QStringLiteral("a walnut")));
        }
        QCOMPARE(store.messages().search(QStringLiteral("walnut"), 10).size(), 2);
        store.conversations().eraseConversation(gone.id);
        QVERIFY(store.messages().messagesOf(gone.id).isEmpty());
        const auto hits = store.messages().search(QStringLiteral("walnut"), 10);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].conversationId, kept.id);
        QCOMPARE(store.database().problems(Database::Thoroughness::Full), QString());
    }

    void theBinIsEmptiedAfterThirtyDays() {
        const Folder folder;
        constexpr qint64 kDay = 24LL * 3600 * 1000;
        ConversationRecord late = conversation(QStringLiteral("Late"));
        ConversationRecord early = conversation(QStringLiteral("Early"));
        early.deletedAt = nowMilliseconds() - 31 * kDay;
        late.deletedAt = nowMilliseconds() - 29 * kDay;
        {
            Store store(folder.path());
            store.conversations().save(late);
            store.conversations().save(early);
            MessageRecord old = message(late, QStringLiteral("old"));
            store.messages().save(old);
            store.messages().setDeleted({old.id}, early.deletedAt);
        }
        Store store(folder.path());
        QCOMPARE(store.conversations().conversations(), QList{late});
        QVERIFY(store.messages().messagesOf(late.id).isEmpty());
    }

    void aFolderLeavesItsConversations() {
        const Folder folder;
        Store store(folder.path());
        const FolderRecord group{newRecordId(), QStringLiteral("Work"), 0};
        ConversationRecord inside = conversation(QStringLiteral("Inside"));
        inside.folderId = group.id;
        store.conversations().save(group);
        store.conversations().save(inside);
        store.conversations().eraseFolder(group.id);
        QCOMPARE(store.conversations().conversations().value(0).folderId, 0);
    }

    void interruptedAnswersAreStoppedAndFound() {
        const Folder folder;
        const ConversationRecord record = conversation(QStringLiteral("Cut"));
        {
            Store store(folder.path());
            store.conversations().save(record);
            MessageRecord answer = message(record, {});
            answer.role = MessageRole::Model;
            answer.state = MessageState::Waiting;
            store.messages().save(answer);
            store.messages().saveProgress(answer.id, QStringLiteral("half a hazelnut"), {});
            QVERIFY(store.messages().search(QStringLiteral("hazelnut"), 10).isEmpty());
        }
        Store store(folder.path());
        QCOMPARE(store.messages().messagesOf(record.id).value(0).state, MessageState::Stopped);
        QCOMPARE(store.messages().search(QStringLiteral("hazelnut"), 10).size(), 1);
    }

    void migrationChecksAndBacksUp() {
        const Folder folder;
        Database database(folder.database());
        const char* const steps[] = {"CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y",
                                     "not SQL at all"};
        const QString backup = folder.path() + QStringLiteral("/backup.sqlite");
        QVERIFY(!bringUpToDate(database, backup, std::span(steps, 1)));
        QVERIFY(!QFile::exists(backup));
        database.execute("INSERT INTO a VALUES (7)");
        QVERIFY(bringUpToDate(database, backup, std::span(steps, 2)));
        database.execute("INSERT INTO a (x, y) VALUES (1, 2)");
        {
            Database copy(backup);
            Statement row = copy.prepare("SELECT x FROM a");
            QVERIFY(row.step());
            QCOMPARE(row.integer(0), 7);
            QVERIFY(!row.step());
        }
        // A step that fails leaves everything as it was.
        const QString second = folder.path() + QStringLiteral("/second.sqlite");
        QVERIFY(codeOf([&] { bringUpToDate(database, second, steps); }).has_value());
        Statement version = database.prepare("PRAGMA user_version");
        QVERIFY(version.step());
        QCOMPARE(version.integer(0), 2);
        QVERIFY(QFile::exists(second));
    }

    void earlierVersionsAreBroughtUpToDate_data() {
        QTest::addColumn<int>("steps");
        for (int steps = 1; steps < static_cast<int>(schemaSteps().size()); ++steps) {
            QTest::addRow("version %d", steps) << steps;
        }
    }

    void earlierVersionsAreBroughtUpToDate() {
        QFETCH(int, steps);
        const Folder folder;
        {
            Database database(folder.database());
            QVERIFY(
                !bringUpToDate(database, {}, schemaSteps().first(static_cast<std::size_t>(steps))));
            database.execute(
                "INSERT INTO conversation (id, created_at, updated_at) VALUES (1, 1, 1);"
                "INSERT INTO message (id, conversation_id, role, state, text, created_at)"
                " VALUES (2, 1, 0, 2, 'an old walnut', 1);"
                "INSERT INTO message_search (rowid, text) VALUES (2, 'an old walnut')");
        }
        Store store(folder.path());
        QVERIFY(QFile::exists(store.report().backupFile));
        QCOMPARE(store.messages().search(QStringLiteral("walnut"), 10).size(), 1);
        QList<MessageRecord> messages = store.messages().messagesOf(1);
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages[0].passages.isEmpty());
        messages[0].passages = QStringLiteral("{}");
        store.messages().save(messages[0]);
        QCOMPARE(store.messages().messagesOf(1)[0].passages, messages[0].passages);
        store.conversations().eraseConversation(1);
        QVERIFY(store.messages().search(QStringLiteral("walnut"), 10).isEmpty());
    }

    void aLaterVersionIsLeftAlone() {
        const Folder folder;
        {
            Store store(folder.path());
        }
        {
            Database(folder.database()).execute("PRAGMA user_version = 999");
        }
        QCOMPARE(codeOf([&] { Store(folder.path()); }), StorageErrorCode::Newer);
        QVERIFY(folder.files(QStringLiteral("*damaged*")).isEmpty());
    }

    void damageIsPutAside_data() {
        QTest::addColumn<bool>("wholeFile");
        QTest::newRow("not a database") << true;
        QTest::newRow("a page overwritten") << false;
    }

    void damageIsPutAside() {
        QFETCH(bool, wholeFile);
        const Folder folder;
        {
            Store store(folder.path());
            const ConversationRecord record = conversation(QStringLiteral("Lost"));
            store.conversations().save(record);
            for (int i = 0; i < 200; ++i) {
                store.messages().save(message(record, QString(300, u'x')));
            }
        }
        QFile file(folder.database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(wholeFile ? 0 : 4096));
        file.write(QByteArray(wholeFile ? size : 40000, '\x5a'));
        file.close();
        if (!wholeFile) {
            // As after a crash: only then is the whole file checked.
            QFile lock(folder.path() + QStringLiteral("/lock"));
            QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("open\n") > 0);
        }
        Store store(folder.path());
        QVERIFY(!store.report().damagedFile.isEmpty());
        QCOMPARE(QFile(store.report().damagedFile).size(), size);
        QVERIFY(store.conversations().conversations().isEmpty());
        store.conversations().save(conversation(QStringLiteral("New")));
    }

    void aSecondProcessIsKeptOut() {
        const Folder folder;
        {
            Store first(folder.path());
            QCOMPARE(codeOf([&] { Store(folder.path()); }), StorageErrorCode::InUse);
            first.conversations().save(conversation(QStringLiteral("First")));
        }
        Store later(folder.path());
        QCOMPARE(later.conversations().conversations().size(), 1);
    }

    void aFolderThatCannotBeMadeIsSaid() {
        const Folder folder;
        QFile file(folder.path() + QStringLiteral("/file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(codeOf([&] { Store(file.fileName() + QStringLiteral("/data")); }),
                 StorageErrorCode::ReadOnly);
    }

    void aFullDiskLosesNothing() {
        const Folder folder;
        const ConversationRecord record = conversation(QStringLiteral("Full"));
        qsizetype kept = 0;
        {
            Store store(folder.path());
            store.conversations().save(record);
            store.database().execute("PRAGMA max_page_count = 60");
            const auto code = codeOf([&] {
                while (kept < 1000) {
                    Transaction transaction(store.database());
                    store.messages().save(message(record, QString(2000, u'y')));
                    transaction.commit();
                    ++kept;
                }
            });
            QCOMPARE(code, StorageErrorCode::Full);
            QVERIFY(kept > 0);
        }
        Store store(folder.path());
        QCOMPARE(store.messages().messagesOf(record.id).size(), kept);
        QCOMPARE(store.database().problems(Database::Thoroughness::Full), QString());
    }

    void idsGrow() {
        RecordId last = newRecordId();
        for (int i = 0; i < 10000; ++i) {
            const RecordId next = newRecordId();
            QVERIFY(next > last);
            last = next;
        }
        keepRecordIdsAbove(last + 1'000'000);
        QVERIFY(newRecordId() > last + 1'000'000);
        QVERIFY(last < RecordId{1} << 53);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
