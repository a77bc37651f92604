// A failure to keep something, in the reader's language.
// Thread rule: GUI thread, because it is translated when it is made.
#pragma once

#include "app/inference/error_report.h"
#include "app/storage/storage_error.h"

namespace concordia {

// The data folder could not be opened: what is written now is not kept.
[[nodiscard]] ErrorReport reportUnkept(const StorageFailure& failure);

// Something could not be written to the disk.
[[nodiscard]] ErrorReport reportWriteFailure(const StorageFailure& failure);

// A message could not be saved, and so was not given to the model.
[[nodiscard]] ErrorReport reportUnsaved(const StorageFailure& failure);

// The attached documents cannot be searched, so that the model was asked nothing.
[[nodiscard]] ErrorReport reportDocumentsFailure(const QString& details);

// A damaged database was put aside as `file`, and a new one begun.
[[nodiscard]] ErrorReport reportDamaged(const QString& file);

}  // namespace concordia
