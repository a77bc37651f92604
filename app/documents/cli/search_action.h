// ‘concordia documents search’: passages of files that fit a query.
// Thread rule: main thread.
#pragma once

#include <string>
#include <vector>

#include "app/cli/option_parser.h"

namespace concordia::documents {

inline constexpr std::uint64_t kMostResults = 100;

// The option --in and --limit, as `documentsCommand` lists them.
[[nodiscard]] std::vector<cli::Option> searchOptions();

// `words` are those behind ‘search’: further paths, then the query. Prints the passages found.
// Returns the exit code. Throws UsageError, OutputError, StorageError.
int runSearch(const std::vector<std::string>& words, const cli::Arguments& arguments);

}  // namespace concordia::documents
