#include "app/collections/collection_library.h"

#include <QCollator>
#include <QFileInfo>
#include <algorithm>

namespace concordia {

CollectionLibrary::CollectionLibrary(StorageThread& storage, UndoStack& undo, QObject* parent)
    : QObject(parent), m_storage(storage), m_undo(undo) {
    storage.run(
        this, [](Store& store) { return store.collections().collections(); },
        [this](const Outcome<QList<CollectionRecord>>& outcome) { take(outcome.value); });
}

void CollectionLibrary::take(const QList<CollectionRecord>& kept) {
    for (const CollectionRecord& collection : kept) {
        // What was made before the store was read is newer.
        if (find(collection.id) == nullptr) {
            put(collection);
        }
    }
    m_loaded = true;
    emit changed();
}

const CollectionRecord* CollectionLibrary::find(RecordId id) const {
    const auto found = std::ranges::find(m_collections, id, &CollectionRecord::id);
    return found == m_collections.end() ? nullptr : &*found;
}

QMap<qint64, QStringList> CollectionLibrary::paths() const {
    QMap<qint64, QStringList> paths;
    for (const CollectionRecord& collection : m_collections) {
        paths.insert(collection.id, collection.paths);
    }
    return paths;
}

// In its place among the others, as the language of the interface orders names.
void CollectionLibrary::put(const CollectionRecord& collection) {
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isBefore = [&](const CollectionRecord& one, const CollectionRecord& other) {
        const int names = order.compare(one.name, other.name);
        return names != 0 ? names < 0 : one.id < other.id;
    };
    m_collections.removeIf([&](const CollectionRecord& each) { return each.id == collection.id; });
    m_collections.insert(std::ranges::upper_bound(m_collections, collection, isBefore), collection);
}

void CollectionLibrary::save(const CollectionRecord& collection) {
    put(collection);
    m_storage.run([collection](Store& store) { store.collections().save(collection); });
    emit changed();
}

RecordId CollectionLibrary::add(const QString& name) {
    const QString plain = name.simplified().left(kLongestName);
    if (plain.isEmpty()) {
        return 0;
    }
    const RecordId id = newRecordId();
    save({.id = id, .name = plain, .paths = {}});
    return id;
}

void CollectionLibrary::rename(RecordId id, const QString& name) {
    const QString plain = name.simplified().left(kLongestName);
    if (const CollectionRecord* const known = find(id); known != nullptr && !plain.isEmpty()) {
        CollectionRecord renamed = *known;
        renamed.name = plain;
        save(renamed);
    }
}

void CollectionLibrary::addPaths(RecordId id, const QStringList& paths) {
    const CollectionRecord* const known = find(id);
    if (known == nullptr) {
        return;
    }
    CollectionRecord grown = *known;
    grown.paths += paths;
    grown.paths.sort();
    grown.paths.removeDuplicates();
    if (grown != *known) {
        save(grown);
    }
}

void CollectionLibrary::removePath(RecordId id, const QString& path) {
    const CollectionRecord* const known = find(id);
    if (known == nullptr || !known->paths.contains(path)) {
        return;
    }
    CollectionRecord smaller = *known;
    smaller.paths.removeAll(path);
    save(smaller);
    m_undo.push(tr("‘%1’ is no longer in ‘%2’.", "a file, a collection")
                    .arg(QFileInfo(path).fileName(), smaller.name),
                [this, id, path] { addPaths(id, {path}); });
}

void CollectionLibrary::remove(RecordId id) {
    const CollectionRecord* const known = find(id);
    if (known == nullptr) {
        return;
    }
    const CollectionRecord removed = *known;
    m_collections.removeIf([id](const CollectionRecord& each) { return each.id == id; });
    m_storage.run([id](Store& store) { store.collections().erase(id); });
    emit changed();
    m_undo.push(
        tr("The collection ‘%1’ was deleted. Its files are where they were.").arg(removed.name),
        [this, removed] { save(removed); });
}

}  // namespace concordia
