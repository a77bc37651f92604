#include "app/storage/collection_store.h"

namespace concordia {

QList<CollectionRecord> CollectionStore::collections() {
    QList<CollectionRecord> all;
    Statement rows = m_database.prepare(
        "SELECT id, name, path FROM collection LEFT JOIN collection_source ON collection_id = id"
        " ORDER BY id, path");
    while (rows.step()) {
        if (all.isEmpty() || all.last().id != rows.integer(0)) {
            all.append({.id = rows.integer(0), .name = rows.text(1), .paths = {}});
        }
        if (const QString path = rows.text(2); !path.isEmpty()) {
            all.last().paths.append(path);
        }
    }
    return all;
}

void CollectionStore::save(const CollectionRecord& collection) {
    Transaction transaction(m_database);
    m_database
        .prepare(
            "INSERT INTO collection (id, name) VALUES (?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name")
        .bind(collection.id, collection.name)
        .run();
    m_database.prepare("DELETE FROM collection_source WHERE collection_id = ?")
        .bind(collection.id)
        .run();
    Statement insert = m_database.prepare("INSERT OR IGNORE INTO collection_source VALUES (?, ?)");
    for (const QString& path : collection.paths) {
        insert.reset().bind(collection.id, path).run();
    }
    transaction.commit();
}

void CollectionStore::erase(RecordId id) {
    m_database.prepare("DELETE FROM collection WHERE id = ?").bind(id).run();
}

void CollectionStore::eraseAttachedWithoutCollection() {
    m_database.execute(
        "DELETE FROM attachment WHERE collection_id <> 0"
        " AND collection_id NOT IN (SELECT id FROM collection)");
}

}  // namespace concordia
