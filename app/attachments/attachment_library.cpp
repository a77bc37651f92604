#include "app/attachments/attachment_library.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace concordia {

using documents::DocumentLibrary;
using documents::Owner;
using documents::OwnerKind;

namespace {

Owner ownerOf(RecordId conversation) {
    return {.kind = OwnerKind::Conversation, .id = conversation};
}

}  // namespace

AttachmentLibrary::AttachmentLibrary(StorageThread& storage, ConversationLibrary& conversations,
                                     CollectionLibrary& collections, UndoStack& undo,
                                     documents::ReadFile read, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_conversations(conversations),
      m_collections(collections),
      m_undo(undo),
      m_read(std::move(read)) {
    connect(&conversations, &ConversationLibrary::added, this, &AttachmentLibrary::begin);
    connect(&conversations, &ConversationLibrary::erased, this, &AttachmentLibrary::forget);
    connect(&collections, &CollectionLibrary::changed, this, &AttachmentLibrary::takeCollections);
    storage.run(
        this, [](Store& store) { return store.attachments().attachments(); },
        [this](const Outcome<QList<AttachmentRecord>>& outcome) { take(outcome.value); });
}

AttachmentLibrary::~AttachmentLibrary() = default;

void AttachmentLibrary::take(const QList<AttachmentRecord>& kept) {
    for (const AttachmentRecord& attachment : kept) {
        m_attachments[attachment.conversationId].append(attachment);
    }
    QMap<qint64, QStringList> paths;
    for (const QList<AttachmentRecord>& attachments : std::as_const(m_attachments)) {
        for (const AttachmentRecord& attachment : attachments) {
            if (attachment.collectionId == 0) {
                paths[attachment.conversationId].append(attachment.path);
            }
        }
    }
    // Where nothing is kept, the folder may be another program's.
    const std::optional<OpenReport>& report = m_storage.report();
    const bool keeping = report && !report->unkept;
    m_documents =
        std::make_unique<DocumentLibrary>(keeping ? report->folder : QString(), std::move(m_read));
    connect(m_documents.get(), &DocumentLibrary::filesChanged, this, [this] {
        setFailure(std::nullopt);
        emit statesChanged();
    });
    connect(m_documents.get(), &DocumentLibrary::failed, this, &AttachmentLibrary::setFailure);
    m_documents->setSources(OwnerKind::Conversation, paths);
    m_documents->setSources(OwnerKind::Collection, m_collections.paths());
    for (const RecordId conversation : m_attachments.keys()) {
        emit changed(conversation);
    }
}

void AttachmentLibrary::takeCollections() {
    if (m_documents) {
        m_documents->setSources(OwnerKind::Collection, m_collections.paths());
    }
    for (auto entry = m_attachments.cbegin(); entry != m_attachments.cend(); ++entry) {
        if (std::ranges::any_of(*entry, &AttachmentRecord::collectionId)) {
            emit changed(entry.key());
        }
    }
}

void AttachmentLibrary::setFailure(const std::optional<StorageFailure>& failure) {
    if (m_failure != failure) {
        m_failure = failure;
        emit failureChanged();
    }
}

QList<AttachmentRecord> AttachmentLibrary::of(RecordId conversation) const {
    QList<AttachmentRecord> attachments = m_attachments.value(conversation);
    attachments.removeIf([this](const AttachmentRecord& each) {
        return each.collectionId != 0 && m_collections.find(each.collectionId) == nullptr;
    });
    return attachments;
}

QString AttachmentLibrary::nameOf(const AttachmentRecord& attachment) const {
    const CollectionRecord* const collection = m_collections.find(attachment.collectionId);
    return collection == nullptr ? QFileInfo(attachment.path).fileName() : collection->name;
}

QList<Owner> AttachmentLibrary::ownersOf(RecordId conversation) const {
    QList<Owner> owners = {ownerOf(conversation)};
    for (const AttachmentRecord& attachment : of(conversation)) {
        if (attachment.collectionId != 0) {
            owners.append({.kind = OwnerKind::Collection, .id = attachment.collectionId});
        }
    }
    return owners;
}

QString AttachmentLibrary::keptPath(const QString& path) {
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

void AttachmentLibrary::attach(RecordId conversation, const QStringList& paths) {
    QList<AttachmentRecord> wanted;
    for (const QString& path : paths) {
        wanted.append({newRecordId(), conversation, keptPath(path), nowMilliseconds()});
    }
    add(conversation, wanted);
}

void AttachmentLibrary::attachCollections(RecordId conversation,
                                          const QList<RecordId>& collections) {
    QList<AttachmentRecord> wanted;
    for (const RecordId collection : collections) {
        if (m_collections.find(collection) != nullptr) {
            wanted.append({.id = newRecordId(),
                           .conversationId = conversation,
                           .path = {},
                           .createdAt = nowMilliseconds(),
                           .collectionId = collection});
        }
    }
    add(conversation, wanted);
}

void AttachmentLibrary::detachCollections(RecordId conversation,
                                          const QList<RecordId>& collections) {
    for (const AttachmentRecord& attachment : m_attachments.value(conversation)) {
        if (attachment.collectionId != 0 && collections.contains(attachment.collectionId)) {
            erase(attachment);
        }
    }
}

// Those that are new.
void AttachmentLibrary::add(RecordId conversation, const QList<AttachmentRecord>& attachments) {
    QList<AttachmentRecord>& there = m_attachments[conversation];
    QList<AttachmentRecord> added;
    QStringList paths;
    for (const AttachmentRecord& attachment : attachments) {
        const auto isSame = [&](const AttachmentRecord& each) {
            return each.path == attachment.path && each.collectionId == attachment.collectionId;
        };
        if (std::ranges::none_of(there, isSame)) {
            there.insert(std::ranges::upper_bound(there, attachment.id, {}, &AttachmentRecord::id),
                         attachment);
            added.append(attachment);
            if (attachment.collectionId == 0) {
                paths.append(attachment.path);
            }
        }
    }
    if (added.isEmpty()) {
        return;
    }
    keep(added);
    if (m_documents && !paths.isEmpty()) {
        m_documents->attach(ownerOf(conversation), paths);
    }
    emit changed(conversation);
}

// Those of a conversation that is not begun yet are written by begin().
void AttachmentLibrary::keep(const QList<AttachmentRecord>& attachments) {
    if (attachments.isEmpty() ||
        m_conversations.find(attachments.first().conversationId) == nullptr) {
        return;
    }
    m_storage.run([attachments](Store& store) {
        Transaction transaction(store.database());
        for (const AttachmentRecord& attachment : attachments) {
            store.attachments().save(attachment);
        }
        transaction.commit();
    });
}

void AttachmentLibrary::begin(RecordId conversation) {
    if (m_attachments.value(conversation).isEmpty()) {
        return;
    }
    // The conversation itself is written with its first message only, which comes after this.
    m_storage.run([record = *m_conversations.find(conversation)](Store& store) {
        store.conversations().save(record);
    });
    keep(of(conversation));
}

void AttachmentLibrary::remove(RecordId conversation, RecordId attachment) {
    QList<AttachmentRecord>& there = m_attachments[conversation];
    const auto found = std::ranges::find(there, attachment, &AttachmentRecord::id);
    if (found == there.end()) {
        return;
    }
    const AttachmentRecord removed = there.value(found - there.begin());
    erase(removed);
    m_undo.push(tr("‘%1’ is no longer attached.").arg(nameOf(removed)),
                [this, removed] { add(removed.conversationId, {removed}); });
}

void AttachmentLibrary::erase(const AttachmentRecord& attachment) {
    m_attachments[attachment.conversationId].removeIf(
        [&](const AttachmentRecord& each) { return each.id == attachment.id; });
    m_storage.run([id = attachment.id](Store& store) { store.attachments().erase(id); });
    if (m_documents && attachment.collectionId == 0) {
        m_documents->detach(ownerOf(attachment.conversationId), {attachment.path});
    }
    emit changed(attachment.conversationId);
}

void AttachmentLibrary::forget(RecordId conversation) {
    if (m_attachments.remove(conversation) > 0 && m_documents) {
        m_documents->detachAll(ownerOf(conversation));
    }
}

void AttachmentLibrary::leave(RecordId conversation) {
    if (m_conversations.find(conversation) == nullptr) {
        forget(conversation);
    }
}

void AttachmentLibrary::gather(RecordId conversation, const QString& question,
                               std::size_t mostBytes, QObject* context,
                               DocumentLibrary::OnGathered onGathered) {
    if (m_documents) {
        m_documents->gather(ownersOf(conversation), question, mostBytes, context,
                            std::move(onGathered));
    } else {
        // Not before it is known what is kept.
        onGathered({.passages = {}, .waiting = true, .failure = {}});
    }
}

void AttachmentLibrary::page(const QString& path, const QString& sha256, std::size_t offset,
                             QObject* context, DocumentLibrary::OnPage onPage) {
    if (m_documents) {
        m_documents->page(path, sha256, offset, context, std::move(onPage));
    }
}

bool AttachmentLibrary::states(RecordId conversation, QObject* context,
                               DocumentLibrary::OnStates onStates) {
    return states(ownersOf(conversation), context, std::move(onStates));
}

bool AttachmentLibrary::states(const QList<Owner>& owners, QObject* context,
                               DocumentLibrary::OnStates onStates) {
    if (m_documents) {
        m_documents->states(owners, context, std::move(onStates));
    }
    return m_documents != nullptr;
}

}  // namespace concordia
