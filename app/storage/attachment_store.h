// The files and folders attached to conversations, in the database.
// Thread rule: the storage thread. Everything throws StorageError.
#pragma once

#include <QList>

#include "app/storage/database.h"
#include "app/storage/records.h"

namespace concordia {

class AttachmentStore {
public:
    explicit AttachmentStore(Database& database) : m_database(database) {}

    // Of all conversations, in the order of their making.
    [[nodiscard]] QList<AttachmentRecord> attachments();
    // Requires: its conversation is there.
    void save(const AttachmentRecord& attachment);
    void erase(RecordId id);

private:
    Database& m_database;
};

}  // namespace concordia
