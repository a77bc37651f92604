// The collections: named sets of files and folders that conversations and assistants can use.
// Every change is kept.
// Thread rule: GUI thread.
#pragma once

#include <QList>
#include <QMap>
#include <QObject>

#include "app/chat/undo_stack.h"
#include "app/storage/storage_thread.h"

namespace concordia {

class CollectionLibrary : public QObject {
    Q_OBJECT

public:
    static constexpr int kLongestName = 200;  // UTF-16 units

    // Requires: both outlive the library.
    CollectionLibrary(StorageThread& storage, UndoStack& undo, QObject* parent = nullptr);

    // In the alphabetical order of their names.
    [[nodiscard]] const QList<CollectionRecord>& all() const { return m_collections; }
    [[nodiscard]] const CollectionRecord* find(RecordId id) const;
    // Of each collection.
    [[nodiscard]] QMap<qint64, QStringList> paths() const;
    [[nodiscard]] bool loaded() const { return m_loaded; }

    // All ignore ids that are not there. A name of spaces is no name.
    RecordId add(const QString& name);  // returns 0 when the name is blank
    void rename(RecordId id, const QString& name);
    void addPaths(RecordId id, const QStringList& paths);  // absolute ones
    void removePath(RecordId id, const QString& path);     // can be undone
    // Conversations and assistants that use it go on without it. Can be undone.
    void remove(RecordId id);

signals:
    void changed();

private:
    void take(const QList<CollectionRecord>& kept);
    void put(const CollectionRecord& collection);
    void save(const CollectionRecord& collection);

    StorageThread& m_storage;
    UndoStack& m_undo;
    QList<CollectionRecord> m_collections;
    bool m_loaded = false;
};

}  // namespace concordia
