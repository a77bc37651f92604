#include <QTest>

#include "app/chat/conversation_tree.h"

using namespace concordia;

namespace {

MessageRecord message(RecordId id, RecordId parent) {
    MessageRecord made;
    made.id = id;
    made.parentId = parent;
    return made;
}

}  // namespace

class TestConversationTree : public QObject {
    Q_OBJECT

private slots:
    void addingShowsTheNewBranch() {
        ConversationTree tree;
        QVERIFY(tree.path().isEmpty());
        for (const auto& [id, parent] : {std::pair{1, 0}, {2, 1}, {3, 2}, {4, 3}}) {
            tree.add(message(id, parent));
        }
        QCOMPARE(tree.path(), (QList<RecordId>{1, 2, 3, 4}));
        tree.add(message(5, 1));
        QCOMPARE(tree.path(), (QList<RecordId>{1, 5}));
        QCOMPARE(tree.versionsOf(5), (QList<RecordId>{2, 5}));
        QCOMPARE(tree.above(4), (QList<RecordId>{1, 2, 3}));
        QCOMPARE(tree.branchesOf(1), (QList<RecordId>{1, 2, 5, 3, 4}));
        tree.add(message(6, 0));
        QCOMPARE(tree.path(), QList<RecordId>{6});
        QCOMPARE(tree.versionsOf(1), (QList<RecordId>{1, 6}));
    }

    void theLastUsedBranchIsRemembered() {
        ConversationTree tree;
        // 1 → 2 → 3, 1 → 4 → (5, 6)
        for (const auto& [id, parent] : {std::pair{1, 0}, {2, 1}, {3, 2}, {4, 1}, {5, 4}, {6, 4}}) {
            tree.add(message(id, parent));
        }
        tree.show(5);
        QCOMPARE(tree.show(2), QList<RecordId>{1});
        QCOMPARE(tree.path(), (QList<RecordId>{1, 2, 3}));
        QCOMPARE(tree.show(4), QList<RecordId>{1});
        QCOMPARE(tree.path(), (QList<RecordId>{1, 4, 5}));
        QCOMPARE(tree.show(4), QList<RecordId>());
        QCOMPARE(tree.show(3), QList<RecordId>{1});
    }

    void deletedMessagesAreNotShown() {
        ConversationTree tree;
        for (const auto& [id, parent] : {std::pair{1, 0}, {2, 1}, {3, 1}, {4, 3}}) {
            tree.add(message(id, parent));
        }
        const QList<RecordId> gone = tree.branchesOf(3);
        tree.setDeleted(gone, 7);
        QCOMPARE(tree.path(), (QList<RecordId>{1, 2}));
        QCOMPARE(tree.versionsOf(2), QList<RecordId>{2});
        tree.setDeleted(gone, 0);
        QCOMPARE(tree.path(), (QList<RecordId>{1, 3, 4}));
        tree.setDeleted({1}, 7);
        QVERIFY(tree.path().isEmpty());
    }

    void readsWhatTheStoreGives() {
        ConversationTree tree;
        MessageRecord root = message(1, 0);
        root.shownChild = 2;
        tree.reset({root, message(2, 1), message(3, 1), message(4, 0)}, 1);
        QCOMPARE(tree.path(), (QList<RecordId>{1, 2}));
        // What nobody chose: the newest.
        tree.reset({root, message(2, 1), message(3, 1), message(4, 0)}, 99);
        QCOMPARE(tree.path(), QList<RecordId>{4});
        // Rows that refer to each other lead nowhere, and do not hang.
        tree.reset({message(1, 2), message(2, 1), message(3, 3)}, 1);
        QVERIFY(tree.path().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConversationTree)
#include "tst_conversation_tree.moc"
