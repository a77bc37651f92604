// How values become text, as Python's str, repr and json.dumps write them.
// Thread rule: pure functions.
#pragma once

#include <optional>

#include "inference/jinja/budget.h"
#include "inference/jinja/value.h"

namespace concordia::jinja {

// All of these throw Failure.
[[nodiscard]] Text toText(const Value& value, Budget& budget);
[[nodiscard]] Text toRepresentation(const Value& value, Budget& budget);

struct JsonStyle {
    bool asciiOnly = false;
    std::optional<std::string> indentation;  // of one level; unset: everything on one line
    std::string itemSeparator = ", ";
    std::string keySeparator = ": ";
    bool sortsKeys = false;
};
[[nodiscard]] Text toJson(const Value& value, const JsonStyle& style, Budget& budget);

// The shortest digits that stand for the number: "1.5", "1e+16", "inf".
[[nodiscard]] std::string toDigits(double number);

}  // namespace concordia::jinja
