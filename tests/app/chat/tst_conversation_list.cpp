// The list of conversations, folders, bin and search, as the window sees them.
#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/app/chat/chat_fixture.h"

using namespace concordia;
using concordia::test::eventually;
using Fixture = concordia::test::ChatFixture;
using Roles = ConversationListModel::Roles;
using Scope = ConversationListModel::Scope;

namespace {

constexpr qint64 kDay = 24LL * 3600 * 1000;

QStringList titles(const ConversationListModel& list) {
    QStringList all;
    for (int row = 0; row < list.count(); ++row) {
        all.append(list.index(row).data(static_cast<int>(Roles::Title)).toString());
    }
    return all;
}

QString section(const ConversationListModel& list, int row) {
    return list.index(row).data(static_cast<int>(Roles::Section)).toString();
}

// Conversations that were last used `daysAgo`, in the store before the program starts.
std::shared_ptr<QTemporaryDir> folderWith(const QList<std::pair<QString, int>>& conversations) {
    auto folder = std::make_shared<QTemporaryDir>();
    Store store(folder->path());
    Transaction transaction(store.database());
    for (const auto& [title, daysAgo] : conversations) {
        const qint64 time = nowMilliseconds() - daysAgo * kDay;
        store.conversations().save(
            {.id = newRecordId(), .title = title, .createdAt = time, .updatedAt = time});
    }
    transaction.commit();
    return folder;
}

}  // namespace

class TestConversationList : public QObject {
    Q_OBJECT

private slots:
    void listsByDateInSections() {
        Fixture f(folderWith({{QStringLiteral("old"), 400},
                              {QStringLiteral("today"), 0},
                              {QStringLiteral("month"), 20},
                              {QStringLiteral("yesterday"), 1},
                              {QStringLiteral("week"), 5}}));
        ConversationListModel& list = f.parts.list;
        const QAbstractItemModelTester tester(&list);
        QVERIFY(eventually([&] { return list.count() == 5; }));
        QCOMPARE(titles(list), (QStringList{QStringLiteral("today"), QStringLiteral("yesterday"),
                                            QStringLiteral("week"), QStringLiteral("month"),
                                            QStringLiteral("old")}));
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(section(list, row), titles(list)[row]);
        }
        const QString month =
            QDate::currentDate().addDays(-400).toString(QStringLiteral("yyyy-MM"));
        QCOMPARE(section(list, 4), month);
        QVERIFY(list.monthTitle(month, QStringLiteral("MMMM yyyy")).contains(month.first(4)));
        // Pinned ones come first, whatever their date.
        f.parts.library.setPinned(list.conversationAt(4), true);
        QCOMPARE(titles(list).first(), QStringLiteral("old"));
        QCOMPARE(section(list, 0), QStringLiteral("pinned"));
    }

    void monthsAreNamedAsTheyStandByThemselves() {
        Fixture f(folderWith({}));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Polish));
        const QString title =
            f.parts.list.monthTitle(QStringLiteral("2026-03"), QStringLiteral("MMMM yyyy"));
        QLocale::setDefault(before);
        QCOMPARE(title, QStringLiteral("Marzec 2026"));
    }

    void aMessageMovesItsConversationUp() {
        Fixture f(folderWith({{QStringLiteral("a"), 3}, {QStringLiteral("b"), 2}}));
        ConversationListModel& list = f.parts.list;
        const QAbstractItemModelTester tester(&list);
        QVERIFY(eventually([&] { return list.count() == 2; }));
        QVERIFY(f.open(list.conversationAt(1)));
        QVERIFY(f.ask(QStringLiteral("Again"), "yes"));
        QCOMPARE(titles(list), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(section(list, 0), QStringLiteral("today"));
    }

    void aNewConversationIsListedWithItsFirstMessage() {
        Fixture f;
        QVERIFY(eventually([&] { return f.parts.library.loaded(); }));
        QCOMPARE(f.parts.list.count(), 0);
        f.script->holdAfter = 1;
        f.chat.send(QStringLiteral("Hello there"));
        QCOMPARE(titles(f.parts.list), QStringList{QStringLiteral("Hello there")});
        const auto is = [&](Roles role) {
            return f.parts.list.index(0).data(static_cast<int>(role)).toBool();
        };
        QVERIFY(is(Roles::Writing));
        // An answer that nobody watched is marked until it is looked at.
        const RecordId id = f.chat.conversationId();
        f.chat.newConversation();
        f.script->release();
        QVERIFY(eventually([&] { return f.parts.writer.isIdle(); }));
        QVERIFY(!is(Roles::Writing));
        QVERIFY(is(Roles::Unread));
        QVERIFY(f.open(id));
        QVERIFY(!is(Roles::Unread));
    }

    void renamingPinningAndFoldersAreKept() {
        const auto folder = folderWith({{QStringLiteral("a"), 0}, {QStringLiteral("b"), 1}});
        RecordId work = 0;
        {
            Fixture f(folder);
            QVERIFY(eventually([&] { return f.parts.list.count() == 2; }));
            const RecordId a = f.parts.list.conversationAt(0);
            f.parts.library.rename(a, QStringLiteral("  New \n name "));
            f.parts.library.rename(a, QStringLiteral("   "));
            f.parts.library.rename(123, QStringLiteral("Nothing"));
            QCOMPARE(f.parts.library.addFolder(QStringLiteral(" ")), 0);
            work = f.parts.library.addFolder(QStringLiteral("Work"));
            f.parts.library.moveToFolder(a, work);
            f.parts.library.moveToFolder(f.parts.list.conversationAt(1), 4711);
        }
        Fixture f(folder);
        QVERIFY(eventually([&] { return f.parts.list.count() == 2; }));
        QCOMPARE(titles(f.parts.list),
                 (QStringList{QStringLiteral("New name"), QStringLiteral("b")}));
        QCOMPARE(f.parts.library.folders().value(0).name, QStringLiteral("Work"));
        f.parts.list.setFolder(work);
        QCOMPARE(titles(f.parts.list), QStringList{QStringLiteral("New name")});
        f.parts.library.removeFolder(work);
        QCOMPARE(f.parts.list.count(), 0);
        QVERIFY(f.parts.library.folders().isEmpty());
        QVERIFY(f.parts.undo.undo());
        QCOMPARE(f.parts.list.count(), 1);
        QCOMPARE(f.parts.library.folders().size(), 1);
    }

    void archiveAndBin() {
        Fixture f(folderWith({{QStringLiteral("a"), 0}, {QStringLiteral("b"), 1}}));
        ConversationListModel& list = f.parts.list;
        const QAbstractItemModelTester tester(&list);
        QVERIFY(eventually([&] { return list.count() == 2; }));
        const RecordId a = list.conversationAt(0);
        const RecordId b = list.conversationAt(1);
        f.parts.library.setArchived(a, true);
        f.parts.library.remove(b);
        QCOMPARE(f.parts.undo.sentence(), QStringLiteral("‘b’ was deleted."));
        QCOMPARE(list.count(), 0);
        list.setScope(Scope::Archived);
        QCOMPARE(titles(list), QStringList{QStringLiteral("a")});
        list.setScope(Scope::Bin);
        QCOMPARE(titles(list), QStringList{QStringLiteral("b")});
        QVERIFY(list.index(0).data(static_cast<int>(Roles::DeletedAt)).toDateTime().isValid());
        f.parts.library.eraseForever(a);  // is not in the bin
        QVERIFY(f.parts.library.find(a) != nullptr);
        QVERIFY(f.parts.undo.undo());
        QVERIFY(f.parts.undo.undo());
        list.setScope(Scope::Current);
        QCOMPARE(list.count(), 2);
        QVERIFY(f.open(b));
        f.parts.library.remove(b);
        f.parts.library.emptyBin();
        QVERIFY(f.parts.library.find(b) == nullptr);
        QVERIFY(f.chat.conversationId() != b);
        QVERIFY(!f.parts.undo.canUndo() || !f.parts.undo.undo() || list.count() == 1);
    }

    void searchFindsTitlesAndMessages() {
        Fixture f;
        QVERIFY(f.ask(QStringLiteral("Über Walnüsse"), "Die **Walnuss** ist eine Frucht."));
        const RecordId id = f.chat.conversationId();
        f.chat.newConversation();
        QVERIFY(f.ask(QStringLiteral("Something else"), "Nothing."));
        SearchModel& search = f.parts.search;
        const QAbstractItemModelTester tester(&search);
        for (const char* const typed : {"w", "wa", "wal", "waln", "walnu"}) {
            search.setQuery(QString::fromUtf8(typed));
        }
        QVERIFY(eventually([&] { return !search.searching() && search.count() == 3; }));
        const auto value = [&](int row, SearchModel::Roles role) {
            return search.index(row).data(static_cast<int>(role));
        };
        QCOMPARE(value(0, SearchModel::Roles::MessageId).toLongLong(), 0);
        QCOMPARE(value(1, SearchModel::Roles::ConversationId).toLongLong(), id);
        QVERIFY(!value(1, SearchModel::Roles::FromPerson).toBool());
        QCOMPARE(value(1, SearchModel::Roles::Snippet).toString(),
                 QStringLiteral("Die **<mark>Walnuss</mark>** ist eine Frucht."));
        QVERIFY(value(2, SearchModel::Roles::FromPerson).toBool());
        f.parts.library.remove(id);
        search.setQuery(QStringLiteral("walnuss"));
        QVERIFY(eventually([&] { return !search.searching(); }));
        QCOMPARE(search.count(), 0);
        search.setQuery(QString());
        QCOMPARE(search.count(), 0);
    }

    void undoKeepsTheLatest() {
        UndoStack undo;
        int undone = 0;
        for (int i = 0; i < 2 * UndoStack::kMostSteps; ++i) {
            undo.push(QString::number(i), [&undone] { ++undone; });
        }
        QCOMPARE(undo.sentence(), QStringLiteral("99"));
        while (undo.undo()) {
        }
        QCOMPARE(undone, static_cast<int>(UndoStack::kMostSteps));
    }
};

QTEST_MAIN(TestConversationList)
#include "tst_conversation_list.moc"
