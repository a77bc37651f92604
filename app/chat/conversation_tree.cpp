#include "app/chat/conversation_tree.h"

#include <algorithm>

namespace concordia {

void ConversationTree::reset(const QList<MessageRecord>& messages, RecordId shownRoot) {
    m_nodes.clear();
    m_roots.clear();
    m_nodes.reserve(messages.size());
    for (const MessageRecord& message : messages) {
        m_nodes.insert(message.id, {message, {}});
    }
    for (const MessageRecord& message : messages) {
        const auto parent = m_nodes.find(message.parentId);
        (parent == m_nodes.end() ? m_roots : parent->children).append(message.id);
    }
    m_shownRoot = shownRoot;
}

const MessageRecord* ConversationTree::find(RecordId id) const {
    const auto node = m_nodes.constFind(id);
    return node == m_nodes.constEnd() ? nullptr : &node->record;
}

MessageRecord* ConversationTree::find(RecordId id) {
    const auto node = m_nodes.find(id);
    return node == m_nodes.end() ? nullptr : &node->record;
}

const QList<RecordId>& ConversationTree::childrenOf(RecordId parent) const {
    const auto node = m_nodes.constFind(parent);
    return node == m_nodes.constEnd() ? m_roots : node->children;
}

// The chosen one if it is there, else the newest.
RecordId ConversationTree::shownOf(const QList<RecordId>& children, RecordId chosen) const {
    RecordId newest = 0;
    for (const RecordId id : children) {
        if (m_nodes.constFind(id)->record.deletedAt == 0) {
            if (id == chosen) {
                return id;
            }
            newest = id;
        }
    }
    return newest;
}

QList<RecordId> ConversationTree::path() const {
    QList<RecordId> path;
    RecordId next = shownOf(m_roots, m_shownRoot);
    while (next != 0) {
        path.append(next);
        const Node& node = *m_nodes.constFind(next);
        next = shownOf(node.children, node.record.shownChild);
    }
    return path;
}

QList<RecordId> ConversationTree::above(RecordId id) const {
    QList<RecordId> above;
    const MessageRecord* message = find(id);
    while (message != nullptr && (message = find(message->parentId)) != nullptr) {
        above.prepend(message->id);
    }
    return above;
}

QList<RecordId> ConversationTree::versionsOf(RecordId id) const {
    QList<RecordId> versions;
    for (const RecordId other : childrenOf(m_nodes.constFind(id)->record.parentId)) {
        if (m_nodes.constFind(other)->record.deletedAt == 0) {
            versions.append(other);
        }
    }
    return versions;
}

QList<RecordId> ConversationTree::branchesOf(RecordId id) const {
    QList<RecordId> found{id};
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const RecordId child : m_nodes.constFind(found[i])->children) {
            if (m_nodes.constFind(child)->record.deletedAt == 0) {
                found.append(child);
            }
        }
    }
    return found;
}

void ConversationTree::add(const MessageRecord& message) {
    m_nodes.insert(message.id, {message, {}});
    const auto parent = m_nodes.find(message.parentId);
    if (parent == m_nodes.end()) {
        m_roots.append(message.id);
        m_shownRoot = message.id;
    } else {
        parent->children.append(message.id);
        parent->record.shownChild = message.id;
    }
}

QList<RecordId> ConversationTree::show(RecordId id) {
    QList<RecordId> changed;
    for (const MessageRecord* message = find(id); message != nullptr;) {
        MessageRecord* const parent = find(message->parentId);
        RecordId& shown = parent == nullptr ? m_shownRoot : parent->shownChild;
        if (shown != message->id) {
            shown = message->id;
            changed.append(parent == nullptr ? 0 : parent->id);
        }
        message = parent;
    }
    return changed;
}

void ConversationTree::setDeleted(const QList<RecordId>& ids, qint64 time) {
    for (const RecordId id : ids) {
        if (MessageRecord* const message = find(id)) {
            message->deletedAt = time;
        }
    }
}

}  // namespace concordia
