// Where the files that tests read lie. The path is known in one source file alone, so that the
// compiler's results for all others serve every checkout.
#pragma once

#include <filesystem>
#include <string_view>

namespace concordia::test {

// The path of a file or folder in tests/data.
[[nodiscard]] std::filesystem::path testData(std::string_view name);

}  // namespace concordia::test
