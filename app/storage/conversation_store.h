// Conversations, folders and assistants in the database.
// Thread rule: the storage thread. Everything throws StorageError.
#pragma once

#include <QList>

#include "app/storage/database.h"
#include "app/storage/records.h"

namespace concordia {

class ConversationStore {
public:
    explicit ConversationStore(Database& database) : m_database(database) {}

    // All of them, the bin's too, in no order.
    [[nodiscard]] QList<ConversationRecord> conversations();
    void save(const ConversationRecord& record);
    // For ever, with all messages.
    void eraseConversation(RecordId id);
    // Erases what has been in the bin since before `time`: conversations and messages.
    void eraseDeletedBefore(qint64 time);

    [[nodiscard]] QList<FolderRecord> folders();
    void save(const FolderRecord& folder);
    void eraseFolder(RecordId id);  // its conversations stay, in no folder

    [[nodiscard]] QList<AssistantRecord> assistants();
    void save(const AssistantRecord& assistant);
    void eraseAssistant(RecordId id);  // its conversations stay, without one

    // Every table's greatest id.
    [[nodiscard]] RecordId greatestId();

private:
    Database& m_database;
};

}  // namespace concordia
