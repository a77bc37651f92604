// Medians and the like.
// Thread rule: a pure function.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace concordia::documents {

// The value that would stand at `place` if they were in order. Requires: there are more values.
template <typename Value>
[[nodiscard]] Value nthValue(std::vector<Value> values, std::size_t place) {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::ranges::nth_element(values, at);
    return *at;
}

// Requires: there is a value.
template <typename Value>
[[nodiscard]] Value median(std::vector<Value> values) {
    const std::size_t middle = values.size() / 2;
    return nthValue(std::move(values), middle);
}

}  // namespace concordia::documents
