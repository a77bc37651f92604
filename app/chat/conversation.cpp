#include "app/chat/conversation.h"

#include <algorithm>
#include <utility>

#include "app/attachments/given_passages.h"

namespace concordia {
namespace {

Role roleFor(MessageRole role) {
    switch (role) {
        case MessageRole::System:
            return Role::System;
        case MessageRole::Person:
            return Role::User;
        case MessageRole::Model:
            break;
    }
    return Role::Assistant;
}

}  // namespace

Conversation::Conversation(RecordId id, StorageThread& storage, ConversationLibrary& library)
    : m_id(id), m_storage(storage), m_library(library) {
    if (record() == nullptr) {
        m_loaded = true;
        return;
    }
    storage.run(
        this, [id](Store& store) { return store.messages().messagesOf(id); },
        [this](const Outcome<QList<MessageRecord>>& outcome) { take(outcome.value); });
}

void Conversation::take(const QList<MessageRecord>& messages) {
    m_tree.reset(messages, record() == nullptr ? 0 : record()->shownRoot);
    m_loaded = true;
    emit loadedChanged();
    emit pathChanged();
}

QList<RecordId> Conversation::append(RecordId parentId, QList<MessageRecord> messages) {
    QList<RecordId> ids;
    for (MessageRecord& message : messages) {
        message.id = newRecordId();
        message.conversationId = m_id;
        message.parentId = parentId;
        message.createdAt = nowMilliseconds();
        m_tree.add(message);
        ids.append(message.id);
        parentId = message.id;
    }
    m_library.changeUnsaved(m_id, [this](ConversationRecord& record) {
        record.updatedAt = nowMilliseconds();
        record.shownRoot = m_tree.shownRoot();
    });
    emit pathChanged();
    return ids;
}

void Conversation::show(RecordId message) {
    for (const RecordId changed : m_tree.show(message)) {
        if (changed == 0) {
            m_library.change(m_id, [this](ConversationRecord& record) {
                record.shownRoot = m_tree.shownRoot();
            });
        } else {
            m_storage.run([changed, child = m_tree.find(changed)->shownChild](Store& store) {
                store.messages().setShownChild(changed, child);
            });
        }
    }
    emit pathChanged();
}

QList<RecordId> Conversation::remove(RecordId message) {
    const QList<RecordId> removed = m_tree.branchesOf(message);
    setDeleted(removed, nowMilliseconds());
    return removed;
}

void Conversation::restore(const QList<RecordId>& messages) {
    setDeleted(messages, 0);
}

void Conversation::setDeleted(const QList<RecordId>& ids, qint64 time) {
    m_tree.setDeleted(ids, time);
    m_storage.run([ids, time](Store& store) { store.messages().setDeleted(ids, time); });
    emit pathChanged();
}

void Conversation::appendText(RecordId answer, const QString& text) {
    MessageRecord* const message = m_tree.find(answer);
    message->text += text;
    const bool first =
        std::exchange(message->state, MessageState::Streaming) != MessageState::Streaming;
    if (first) {
        emit textBegun(answer);
    } else {
        emit textAdded(answer);
    }
}

void Conversation::appendReasoning(RecordId answer, const QString& text) {
    m_tree.find(answer)->reasoning += text;
    emit reasoningAdded(answer);
}

void Conversation::change(RecordId message, const Change& change) {
    change(*m_tree.find(message));
    emit messageChanged(message);
}

void Conversation::save(const QList<RecordId>& messages, const Done& done) {
    QList<RecordId> ids = m_unsaved.keys();
    for (const RecordId id : messages) {
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    std::ranges::sort(ids);  // parents are older than what follows them
    QList<MessageRecord> changed;
    QList<std::pair<RecordId, RecordId>> shown;  // a message, and which one is shown after it
    for (const RecordId id : ids) {
        changed.append(*m_tree.find(id));
        if (const MessageRecord* const parent = m_tree.find(changed.last().parentId)) {
            shown.append({parent->id, parent->shownChild});
        }
    }
    const ConversationRecord* const conversation = record();
    if (conversation == nullptr) {
        return;  // erased while an answer was being written
    }
    m_storage.run(
        this,
        [conversation = *conversation, changed, shown](Store& store) {
            Transaction transaction(store.database());
            store.conversations().save(conversation);
            for (const MessageRecord& message : changed) {
                store.messages().save(message);
            }
            for (const auto& [parent, child] : shown) {
                store.messages().setShownChild(parent, child);
            }
            transaction.commit();
        },
        [this, ids, done](const auto& outcome) {
            for (const RecordId id : ids) {
                if (outcome.failure) {
                    m_unsaved.insert(id, *outcome.failure);
                } else {
                    m_unsaved.remove(id);
                }
            }
            if (done) {
                done(outcome.failure);
            }
        });
}

void Conversation::saveProgress(RecordId answer) {
    const MessageRecord& message = *m_tree.find(answer);
    m_storage.run([id = answer, text = message.text, reasoning = message.reasoning](Store& store) {
        store.messages().saveProgress(id, text, reasoning);
    });
}

std::optional<StorageFailure> Conversation::saveFailure(RecordId message) const {
    const auto found = m_unsaved.constFind(message);
    return found == m_unsaved.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<Message> Conversation::leadingTo(RecordId answer) const {
    QList<RecordId> ids = m_tree.above(answer);
    ids.append(answer);
    return asRead(ids);
}

void Conversation::givePassages(RecordId answer, std::vector<Message>& messages) const {
    const auto given = givenPassagesFromJson(m_tree.find(answer)->passages);
    const auto question =
        std::ranges::find(messages.rbegin(), messages.rend(), Role::User, &Message::role);
    if (given && question != messages.rend()) {
        question->text = promptOf(*given, QString::fromStdString(question->text)).toStdString();
    }
}

std::vector<Message> Conversation::shown() const {
    const QList<RecordId> path = m_tree.path();
    std::vector<Message> messages = asRead(path);
    if (!path.isEmpty()) {
        givePassages(path.last(), messages);
    }
    return messages;
}

bool Conversation::quotes(RecordId answer) const {
    const auto given = givenPassagesFromJson(m_tree.find(answer)->passages);
    return given && !given->passages.isEmpty();
}

std::vector<Message> Conversation::asRead(const QList<RecordId>& ids) const {
    std::vector<Message> messages;
    const QString instructions =
        record() == nullptr ? QString() : record()->settings[kInstructions].toString();
    if (!instructions.isEmpty()) {
        messages.push_back({Role::System, instructions.toStdString()});
    }
    for (const RecordId id : ids) {
        const MessageRecord& message = *m_tree.find(id);
        if (!message.text.isEmpty()) {
            messages.push_back({roleFor(message.role), message.text.toStdString(),
                                message.reasoning.toStdString()});
        }
    }
    return messages;
}

}  // namespace concordia
