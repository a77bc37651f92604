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
                                     UndoStack& undo, documents::ReadFile read, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_conversations(conversations),
      m_undo(undo),
      m_read(std::move(read)) {
    connect(&conversations, &ConversationLibrary::added, this, &AttachmentLibrary::begin);
    connect(&conversations, &ConversationLibrary::erased, this, &AttachmentLibrary::forget);
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
            paths[attachment.conversationId].append(attachment.path);
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
    for (auto entry = paths.begin(); entry != paths.end(); ++entry) {
        emit changed(entry.key());
    }
}

void AttachmentLibrary::setFailure(const std::optional<StorageFailure>& failure) {
    if (m_failure != failure) {
        m_failure = failure;
        emit failureChanged();
    }
}

QList<AttachmentRecord> AttachmentLibrary::of(RecordId conversation) const {
    return m_attachments.value(conversation);
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

// Those that are new.
void AttachmentLibrary::add(RecordId conversation, const QList<AttachmentRecord>& attachments) {
    QList<AttachmentRecord>& there = m_attachments[conversation];
    QList<AttachmentRecord> added;
    QStringList paths;
    for (const AttachmentRecord& attachment : attachments) {
        if (std::ranges::find(there, attachment.path, &AttachmentRecord::path) == there.end()) {
            there.insert(std::ranges::upper_bound(there, attachment.id, {}, &AttachmentRecord::id),
                         attachment);
            added.append(attachment);
            paths.append(attachment.path);
        }
    }
    if (added.isEmpty()) {
        return;
    }
    keep(added);
    if (m_documents) {
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
    const AttachmentRecord removed = *found;
    there.erase(found);
    m_storage.run([attachment](Store& store) { store.attachments().erase(attachment); });
    if (m_documents) {
        m_documents->detach(ownerOf(conversation), {removed.path});
    }
    emit changed(conversation);
    m_undo.push(tr("‘%1’ is no longer attached.").arg(QFileInfo(removed.path).fileName()),
                [this, removed] { add(removed.conversationId, {removed}); });
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
        m_documents->gather(ownerOf(conversation), question, mostBytes, context,
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
    if (m_documents) {
        m_documents->states(ownerOf(conversation), context, std::move(onStates));
    }
    return m_documents != nullptr;
}

}  // namespace concordia
