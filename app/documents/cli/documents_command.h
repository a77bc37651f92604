// The subcommand ‘documents’, for the program that has the readers of documents.
// Thread rule: pure function.
#pragma once

#include "app/cli/command.h"

namespace concordia::documents {

[[nodiscard]] cli::Command documentsCommand();

}  // namespace concordia::documents
