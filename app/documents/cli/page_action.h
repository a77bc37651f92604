// ‘concordia documents page’: a page of a PDF as a picture.
// Thread rule: main thread.
#pragma once

#include <string>
#include <vector>

#include "app/cli/option_parser.h"

namespace concordia::documents {

// The option --width, as `documentsCommand` lists it.
[[nodiscard]] std::vector<cli::Option> pageOptions();

// `words` are those behind ‘page’: a file, a page's number, the picture to be written. Returns the
// exit code. Throws UsageError.
int runPage(const std::vector<std::string>& words, const cli::Arguments& arguments);

}  // namespace concordia::documents
