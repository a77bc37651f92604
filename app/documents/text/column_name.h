// How spreadsheets name columns.
// Thread rule: a pure function.
#pragma once

#include <cstddef>
#include <string>

namespace concordia::documents {

// "A" for 0, "AA" for 26.
[[nodiscard]] inline std::string columnName(std::size_t column) {
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    }
    return name;
}

}  // namespace concordia::documents
