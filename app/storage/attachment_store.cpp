#include "app/storage/attachment_store.h"

#include <QFileInfo>

namespace concordia {

QList<AttachmentRecord> AttachmentStore::attachments() {
    QList<AttachmentRecord> all;
    Statement rows = m_database.prepare(
        "SELECT id, conversation_id, reference, created_at, collection_id FROM attachment"
        " ORDER BY id");
    while (rows.step()) {
        all.append(
            {rows.integer(0), rows.integer(1), rows.text(2), rows.integer(3), rows.integer(4)});
    }
    return all;
}

void AttachmentStore::save(const AttachmentRecord& attachment) {
    m_database
        .prepare(
            "INSERT OR REPLACE INTO attachment (id, conversation_id, name, reference, created_at,"
            " collection_id) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(attachment.id, attachment.conversationId, QFileInfo(attachment.path).fileName(),
              attachment.path, attachment.createdAt, attachment.collectionId)
        .run();
}

void AttachmentStore::erase(RecordId id) {
    m_database.prepare("DELETE FROM attachment WHERE id = ?").bind(id).run();
}

}  // namespace concordia
