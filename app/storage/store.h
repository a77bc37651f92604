// The data folder, opened: its lock, its database, and what is kept in it.
// Thread rule: the storage thread. Everything throws StorageError.
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "app/storage/attachment_store.h"
#include "app/storage/collection_store.h"
#include "app/storage/conversation_store.h"
#include "app/storage/database.h"
#include "app/storage/folder_lock.h"
#include "app/storage/message_store.h"
#include "app/storage/storage_error.h"

namespace concordia {

// How opening went, for the person to know.
struct OpenReport {
    QString folder;
    QString damagedFile;                   // set: where a damaged database was put aside
    QString backupFile;                    // set: the copy made before the tables were changed
    std::optional<StorageFailure> unkept;  // set: why what is written now is not kept
};

class Store {
public:
    // Opens the data folder, and makes it where there is none. A damaged database is put aside
    // under another name, and a new one begun.
    // Throws StorageError{InUse, ReadOnly, Full, Newer, Unreadable}.
    explicit Store(const QString& folder);

    // A store in memory, gone with the process; `report` says why.
    explicit Store(const OpenReport& report);

    [[nodiscard]] const OpenReport& report() const { return m_report; }
    [[nodiscard]] ConversationStore& conversations() { return m_conversations; }
    [[nodiscard]] MessageStore& messages() { return m_messages; }
    [[nodiscard]] AttachmentStore& attachments() { return m_attachments; }
    [[nodiscard]] CollectionStore& collections() { return m_collections; }
    [[nodiscard]] Database& database() { return *m_database; }

    // Deleted things are kept this long.
    static constexpr qint64 kBinDays = 30;

private:
    void begin();

    OpenReport m_report;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<Database> m_database;
    ConversationStore m_conversations;
    MessageStore m_messages;
    AttachmentStore m_attachments;
    CollectionStore m_collections;
};

}  // namespace concordia
