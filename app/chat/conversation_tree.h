// The messages of a conversation with all their branches, and which of them is shown.
// Thread rule: one thread at a time.
#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "app/storage/records.h"

namespace concordia {

class ConversationTree {
public:
    // Takes messages as the store gives them: parents before what follows them.
    void reset(const QList<MessageRecord>& messages, RecordId shownRoot);

    [[nodiscard]] const MessageRecord* find(RecordId id) const;
    // Its text and state may be changed, its place may not.
    [[nodiscard]] MessageRecord* find(RecordId id);

    // The branch that is shown, from the first message down.
    [[nodiscard]] QList<RecordId> path() const;
    // The messages from the first down to what `id` follows.
    [[nodiscard]] QList<RecordId> above(RecordId id) const;
    // The versions of a message with itself, the oldest first: what follows the same message.
    // Requires: the message is there and not deleted.
    [[nodiscard]] QList<RecordId> versionsOf(RecordId id) const;
    // The message and all that follow it, on every branch, deleted ones left out.
    [[nodiscard]] QList<RecordId> branchesOf(RecordId id) const;

    // Adds a message where its parentId says, and shows it.
    void add(const MessageRecord& message);
    // Shows the branches that lead to the message; returns what changed: messages whose
    // shownChild is another now, and 0 for shownRoot.
    QList<RecordId> show(RecordId id);
    void setDeleted(const QList<RecordId>& ids, qint64 time);  // 0 brings them back

    // The chosen first message; 0 when none was.
    [[nodiscard]] RecordId shownRoot() const { return m_shownRoot; }

private:
    struct Node {
        MessageRecord record;
        QList<RecordId> children;
    };

    [[nodiscard]] RecordId shownOf(const QList<RecordId>& children, RecordId chosen) const;
    [[nodiscard]] const QList<RecordId>& childrenOf(RecordId parent) const;

    QHash<RecordId, Node> m_nodes;
    QList<RecordId> m_roots;
    RecordId m_shownRoot = 0;
};

}  // namespace concordia
