// Why a document is refused, in the interface's language.
// Thread rule: GUI thread.
#pragma once

#include <QString>

#include "app/documents/read_error.h"

namespace concordia {

// What happened and what to do.
[[nodiscard]] QString refusalSentence(documents::ReadErrorCode code);

}  // namespace concordia
