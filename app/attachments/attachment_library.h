// The files, folders and collections attached to conversations: kept with them, and read in the
// background. What the index of documents holds follows from what is kept here and in collections.
// Thread rule: GUI thread.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

#include "app/chat/conversation_library.h"
#include "app/chat/undo_stack.h"
#include "app/collections/collection_library.h"
#include "app/documents/finding/document_library.h"
#include "app/storage/storage_thread.h"

namespace concordia {

class AttachmentLibrary : public QObject {
    Q_OBJECT

public:
    // Requires: all outlive the library. `read` is called on a thread of its own.
    AttachmentLibrary(StorageThread& storage, ConversationLibrary& conversations,
                      CollectionLibrary& collections, UndoStack& undo, documents::ReadFile read,
                      QObject* parent = nullptr);
    ~AttachmentLibrary() override;

    // Without collections that were deleted.
    [[nodiscard]] QList<AttachmentRecord> of(RecordId conversation) const;
    // A collection's name, or that of the file or folder without its path.
    [[nodiscard]] QString nameOf(const AttachmentRecord& attachment) const;

    // As paths are kept: absolute, and the same for a folder with and without a slash behind it.
    [[nodiscard]] static QString keptPath(const QString& path);
    // Those that are attached already are left out. The attachments of a
    // conversation not begun yet are kept from its beginning on.
    void attach(RecordId conversation, const QStringList& paths);
    void remove(RecordId conversation, RecordId attachment);  // can be undone
    // As `attach` does. Without a way to undo it: an assistant's are taken away with it.
    void attachCollections(RecordId conversation, const QList<RecordId>& collections);
    void detachCollections(RecordId conversation, const QList<RecordId>& collections);
    // The conversation is no longer in view: one that was never begun loses its attachments.
    void leave(RecordId conversation);

    // What has come of them, collections taken apart; the answer comes unless `context` has gone by
    // then. Returns whether one will come: not before it is known what is kept.
    bool states(RecordId conversation, QObject* context,
                documents::DocumentLibrary::OnStates onStates);
    bool states(const QList<documents::Owner>& owners, QObject* context,
                documents::DocumentLibrary::OnStates onStates);

    // Why documents can neither be read nor found now; unset while all is well.
    [[nodiscard]] const std::optional<StorageFailure>& failure() const { return m_failure; }

    // Finds what fits the question, up to so many bytes.
    void gather(RecordId conversation, const QString& question, std::size_t mostBytes,
                QObject* context, documents::DocumentLibrary::OnGathered onGathered);

    // What stands around a place in a document; nothing before it is known what is kept.
    void page(const QString& path, const QString& sha256, std::size_t offset, QObject* context,
              documents::DocumentLibrary::OnPage onPage);

signals:
    void changed(concordia::RecordId conversation);
    void statesChanged();
    void failureChanged();

private:
    void setFailure(const std::optional<StorageFailure>& failure);
    void take(const QList<AttachmentRecord>& kept);
    void takeCollections();
    [[nodiscard]] QList<documents::Owner> ownersOf(RecordId conversation) const;
    void begin(RecordId conversation);
    void forget(RecordId conversation);
    void add(RecordId conversation, const QList<AttachmentRecord>& attachments);
    void erase(const AttachmentRecord& attachment);
    void keep(const QList<AttachmentRecord>& attachments);

    StorageThread& m_storage;
    ConversationLibrary& m_conversations;
    CollectionLibrary& m_collections;
    UndoStack& m_undo;
    documents::ReadFile m_read;
    QHash<RecordId, QList<AttachmentRecord>> m_attachments;  // by conversation
    std::optional<StorageFailure> m_failure;
    std::unique_ptr<documents::DocumentLibrary> m_documents;  // once it is known what is kept
};

}  // namespace concordia
