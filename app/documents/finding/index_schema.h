// The tables of an index of documents.
// Thread rule: as Database.
#pragma once

#include <cstdint>

#include "app/storage/database.h"

namespace concordia::documents {

// Pieces of text and blocks are numbered behind their document's id, which needs no other index.
inline constexpr int kOrdinalBits = 22;

[[nodiscard]] constexpr qint64 partId(qint64 document, std::size_t ordinal) {
    return (document << kOrdinalBits) | static_cast<qint64>(ordinal);
}

// Makes the tables, or those that an earlier version has not made. What was read from files is
// dropped where the way it is cut or indexed has changed since: it is read again then.
// Throws StorageError{Newer} for the index of a later version.
void prepareIndex(Database& database);

}  // namespace concordia::documents
