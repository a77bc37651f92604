#include "app/chat/conversation_library.h"

#include <algorithm>

namespace concordia {

ConversationLibrary::ConversationLibrary(StorageThread& storage, UndoStack& undo, QObject* parent)
    : QObject(parent), m_storage(storage), m_undo(undo) {
    read();
}

void ConversationLibrary::read() {
    m_storage.run(
        this,
        [](Store& store) {
            return Content{store.conversations().conversations(), store.conversations().folders()};
        },
        [this](const Outcome<Content>& outcome) { take(outcome.value); });
}

void ConversationLibrary::take(const Content& content) {
    for (const ConversationRecord& record : content.conversations) {
        // What was begun before the store was read is newer.
        if (!m_records.contains(record.id)) {
            m_records.insert(record.id, record);
        }
    }
    for (const FolderRecord& folder : content.folders) {
        putFolder(folder);
    }
    m_loaded = true;
    emit reset();
    emit foldersChanged();
}

const ConversationRecord* ConversationLibrary::find(RecordId id) const {
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? nullptr : &*found;
}

QList<FolderEntry> ConversationLibrary::folders() const {
    QList<FolderEntry> entries;
    for (const FolderRecord& folder : m_folders) {
        FolderEntry entry;
        entry.folderId = folder.id;
        entry.name = folder.name;
        entries.append(entry);
    }
    return entries;
}

void ConversationLibrary::add(const ConversationRecord& record) {
    m_records.insert(record.id, record);
    emit added(record.id);
}

void ConversationLibrary::change(RecordId id, const Change& change) {
    const ConversationRecord* const record = find(id);
    if (record == nullptr) {
        return;
    }
    const ConversationRecord before = *record;
    changeUnsaved(id, change);
    if (*find(id) != before) {
        m_storage.run([record = *find(id)](Store& store) { store.conversations().save(record); });
    }
}

void ConversationLibrary::changeUnsaved(RecordId id, const Change& change) {
    const auto found = m_records.find(id);
    if (found == m_records.end()) {
        return;
    }
    ConversationRecord record = *found;
    change(record);
    if (*found != record) {
        *found = std::move(record);
        emit changed(id);
    }
}

void ConversationLibrary::rename(qint64 id, const QString& title) {
    const QString wanted = title.simplified();
    if (!wanted.isEmpty()) {
        change(id, [&](ConversationRecord& record) {
            record.title = wanted;
            record.titleOrigin = TitleOrigin::Person;
        });
    }
}

void ConversationLibrary::setPinned(qint64 id, bool pinned) {
    change(id, [pinned](ConversationRecord& record) { record.pinned = pinned; });
}

void ConversationLibrary::setArchived(qint64 id, bool archived) {
    const ConversationRecord* const record = find(id);
    if (record == nullptr || record->archived == archived) {
        return;
    }
    change(id, [archived](ConversationRecord& changed) { changed.archived = archived; });
    if (archived) {
        m_undo.push(tr("‘%1’ is in the archive now.").arg(titleOf(id)),
                    [this, id] { setArchived(id, false); });
    }
}

void ConversationLibrary::moveToFolder(qint64 id, qint64 folderId) {
    const bool known = std::ranges::any_of(
        m_folders, [folderId](const FolderRecord& folder) { return folder.id == folderId; });
    if (known || folderId == 0) {
        change(id, [folderId](ConversationRecord& record) { record.folderId = folderId; });
    }
}

void ConversationLibrary::remove(qint64 id) {
    const ConversationRecord* const record = find(id);
    if (record == nullptr || record->deletedAt != 0) {
        return;
    }
    change(id, [](ConversationRecord& changed) { changed.deletedAt = nowMilliseconds(); });
    m_undo.push(tr("‘%1’ was deleted.").arg(titleOf(id)), [this, id] { restore(id); });
}

void ConversationLibrary::restore(qint64 id) {
    change(id, [](ConversationRecord& record) { record.deletedAt = 0; });
}

void ConversationLibrary::eraseForever(qint64 id) {
    const ConversationRecord* const record = find(id);
    if (record == nullptr || record->deletedAt == 0) {
        return;
    }
    m_storage.run([id](Store& store) { store.conversations().eraseConversation(id); });
    m_records.remove(id);
    emit erased(id);
}

void ConversationLibrary::emptyBin() {
    for (const RecordId id : ids()) {
        eraseForever(id);
    }
}

QString ConversationLibrary::titleOf(qint64 id) const {
    const ConversationRecord* const record = find(id);
    return record == nullptr ? QString() : shownTitle(*record);
}

QString ConversationLibrary::shownTitle(const ConversationRecord& record) const {
    return record.title.isEmpty() ? tr("Untitled conversation") : record.title;
}

qint64 ConversationLibrary::addFolder(const QString& name) {
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        return 0;
    }
    const int position = m_folders.isEmpty() ? 0 : m_folders.last().position + 1;
    const FolderRecord folder{newRecordId(), wanted, position};
    putFolder(folder);
    m_storage.run([folder](Store& store) { store.conversations().save(folder); });
    emit foldersChanged();
    return folder.id;
}

void ConversationLibrary::renameFolder(qint64 id, const QString& name) {
    const QString wanted = name.simplified();
    const auto folder = std::ranges::find(m_folders, id, &FolderRecord::id);
    if (folder == m_folders.end() || wanted.isEmpty()) {
        return;
    }
    folder->name = wanted;
    m_storage.run([folder = *folder](Store& store) { store.conversations().save(folder); });
    emit foldersChanged();
}

void ConversationLibrary::removeFolder(qint64 id) {
    const auto found = std::ranges::find(m_folders, id, &FolderRecord::id);
    if (found == m_folders.end()) {
        return;
    }
    QList<RecordId> inside;
    for (const ConversationRecord& record : std::as_const(m_records)) {
        if (record.folderId == id) {
            inside.append(record.id);
        }
    }
    for (const RecordId conversation : inside) {
        moveToFolder(conversation, 0);
    }
    const FolderRecord folder = m_folders.takeAt(std::distance(m_folders.begin(), found));
    m_storage.run([id](Store& store) { store.conversations().eraseFolder(id); });
    emit foldersChanged();
    m_undo.push(tr("The folder ‘%1’ was deleted; its conversations are kept.").arg(folder.name),
                [this, folder, inside] {
                    putFolder(folder);
                    m_storage.run([folder](Store& store) { store.conversations().save(folder); });
                    emit foldersChanged();
                    for (const RecordId conversation : inside) {
                        moveToFolder(conversation, folder.id);
                    }
                });
}

void ConversationLibrary::putFolder(const FolderRecord& folder) {
    const auto after = std::ranges::find_if(
        m_folders, [&](const FolderRecord& other) { return other.position > folder.position; });
    m_folders.insert(after, folder);
}

}  // namespace concordia
