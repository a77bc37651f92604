// The tables of the database, and how those of earlier versions become the present ones.
// Thread rule: as Database.
#pragma once

#include <QString>
#include <span>

#include "app/storage/database.h"

namespace concordia {

// The statements that bring a database from version i to i + 1; the first makes the tables.
[[nodiscard]] std::span<const char* const> schemaSteps();

// Brings the database to the version that `steps` lead to. A database with content is first
// checked through and copied to `backupPath`. Returns whether a copy was made.
// Throws StorageError{Newer} for a later version, {Damaged} when the check finds something; the
// database is unchanged then.
bool bringUpToDate(Database& database, const QString& backupPath,
                   std::span<const char* const> steps = schemaSteps());

}  // namespace concordia
