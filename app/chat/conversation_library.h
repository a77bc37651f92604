// All conversations without their messages, and the folders they are in: what the list shows and
// what can be done with a row of it. Every change is kept.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QHash>
#include <QObject>
#include <functional>

#include "app/chat/undo_stack.h"
#include "app/storage/storage_thread.h"

namespace concordia {

// A folder as the window shows it.
class FolderEntry {
    Q_GADGET
    QML_VALUE_TYPE(folderEntry)
    Q_PROPERTY(qint64 folderId MEMBER folderId)
    Q_PROPERTY(QString name MEMBER name)

public:
    RecordId folderId = 0;
    QString name;
};

class ConversationLibrary : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool loaded READ loaded NOTIFY reset)
    Q_PROPERTY(QList<concordia::FolderEntry> folders READ folders NOTIFY foldersChanged)

public:
    // Requires: both outlive the library.
    ConversationLibrary(StorageThread& storage, UndoStack& undo, QObject* parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] const ConversationRecord* find(RecordId id) const;
    [[nodiscard]] QList<RecordId> ids() const { return m_records.keys(); }
    [[nodiscard]] QList<FolderEntry> folders() const;

    // Adds a conversation whose messages are saved with it next: nothing is written yet.
    void add(const ConversationRecord& record);
    // Changes a conversation and keeps it; ignored when there is none of that id.
    using Change = std::function<void(ConversationRecord&)>;
    void change(RecordId id, const Change& change);
    // The same without writing: for what is saved together with messages.
    void changeUnsaved(RecordId id, const Change& change);

    // Each ignores ids that are not there. A title of spaces is no title.
    Q_INVOKABLE void rename(qint64 id, const QString& title);
    Q_INVOKABLE void setPinned(qint64 id, bool pinned);
    Q_INVOKABLE void setArchived(qint64 id, bool archived);     // can be undone
    Q_INVOKABLE void moveToFolder(qint64 id, qint64 folderId);  // 0: out of its folder
    Q_INVOKABLE void remove(qint64 id);                         // into the bin; can be undone
    Q_INVOKABLE void restore(qint64 id);                        // out of the bin
    // For ever. Only what is in the bin.
    Q_INVOKABLE void eraseForever(qint64 id);
    Q_INVOKABLE void emptyBin();
    [[nodiscard]] Q_INVOKABLE QString titleOf(qint64 id) const;

    // Returns the new folder's id; 0 when the name is blank.
    Q_INVOKABLE qint64 addFolder(const QString& name);
    Q_INVOKABLE void renameFolder(qint64 id, const QString& name);
    // Its conversations stay. Can be undone.
    Q_INVOKABLE void removeFolder(qint64 id);

signals:
    void reset();
    void added(concordia::RecordId id);
    void changed(concordia::RecordId id);
    void erased(concordia::RecordId id);
    void foldersChanged();

private:
    struct Content {
        QList<ConversationRecord> conversations;
        QList<FolderRecord> folders;
    };
    void read();
    void take(const Content& content);
    void putFolder(const FolderRecord& folder);
    [[nodiscard]] QString shownTitle(const ConversationRecord& record) const;

    StorageThread& m_storage;
    UndoStack& m_undo;
    QHash<RecordId, ConversationRecord> m_records;
    QList<FolderRecord> m_folders;
    bool m_loaded = false;
};

}  // namespace concordia
