// Collections of files and folders, in the database.
// Thread rule: the storage thread. Everything throws StorageError.
#pragma once

#include <QList>

#include "app/storage/database.h"
#include "app/storage/records.h"

namespace concordia {

class CollectionStore {
public:
    explicit CollectionStore(Database& database) : m_database(database) {}

    // In the order of their making.
    [[nodiscard]] QList<CollectionRecord> collections();
    // Makes it, or puts it in the place of what was kept under its id: all of it or nothing.
    void save(const CollectionRecord& collection);
    void erase(RecordId id);
    // What conversations have of collections that were deleted.
    void eraseAttachedWithoutCollection();

private:
    Database& m_database;
};

}  // namespace concordia
