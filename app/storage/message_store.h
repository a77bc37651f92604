// The messages of all conversations in the database, and the search over them.
// Thread rule: the storage thread. Everything throws StorageError.
#pragma once

#include <QList>
#include <QStringList>

#include "app/storage/database.h"
#include "app/storage/records.h"

namespace concordia {

// A message that has all the words looked for.
struct SearchHit {
    RecordId conversationId = 0;
    RecordId messageId = 0;
    MessageRole role = MessageRole::Person;
    qint64 createdAt = 0;
    QString text;  // the whole message
};

class MessageStore {
public:
    explicit MessageStore(Database& database) : m_database(database) {}

    // All of a conversation, deleted ones too, in the order of their making.
    [[nodiscard]] QList<MessageRecord> messagesOf(RecordId conversationId);

    // Adds or replaces. Answers that are being written are found by search once they are finished.
    void save(const MessageRecord& message);
    // The text of an answer that is being written.
    void saveProgress(RecordId id, const QString& text, const QString& reasoning);
    void setDeleted(const QList<RecordId>& ids, qint64 time);  // 0 brings them back
    void setShownChild(RecordId id, RecordId child);

    // Answers that were being written when the program ended become stopped ones.
    void endInterrupted();

    // Messages that hold every word, the last one being the start of a word; the newest first,
    // at most `limit`. Words in quotation marks are looked for as they follow each other. Nothing
    // of the bin is found.
    [[nodiscard]] QList<SearchHit> search(const QString& words, int limit);

private:
    void index(const MessageRecord& message);

    Database& m_database;
};

}  // namespace concordia
