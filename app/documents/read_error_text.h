// Refusals and warnings in words, in English, for the command line.
// Thread rule: pure functions.
#pragma once

#include <string>

#include "app/documents/document.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

// One or two sentences: what happened and, where known, what to do.
[[nodiscard]] std::string sentenceOf(const ReadError& error);
[[nodiscard]] std::string sentenceOf(const Warning& warning);

}  // namespace concordia::documents
