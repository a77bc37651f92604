// What operators do with values, as in Python.
// Thread rule: pure functions.
#pragma once

#include "inference/jinja/budget.h"
#include "inference/jinja/syntax.h"
#include "inference/jinja/value.h"

namespace concordia::jinja {

// All of these throw Failure.
[[nodiscard]] bool equal(const Value& a, const Value& b, Budget& budget);
// Python's `is`.
[[nodiscard]] bool identical(const Value& a, const Value& b);
// Negative, 0 or positive.
[[nodiscard]] int order(const Value& a, const Value& b, Budget& budget);
// Whether `item` is in `container`.
[[nodiscard]] bool contains(const Value& container, const Value& item, Budget& budget);
[[nodiscard]] bool holds(Comparison comparison, const Value& a, const Value& b, Budget& budget);

[[nodiscard]] Value calculate(Arithmetic operation, const Value& a, const Value& b, Budget& budget);
[[nodiscard]] Value negated(const Value& value);

// object[start:stop:step]; each of them may be none.
struct SliceBounds {
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> stop;
    std::optional<std::int64_t> step;
};
[[nodiscard]] Value sliced(const Value& object, const SliceBounds& bounds, Budget& budget);

// What a loop goes through; an iterator is used up by it.
[[nodiscard]] std::vector<Value> itemsOf(const Value& value, Budget& budget);
// Python's len.
[[nodiscard]] std::size_t lengthOf(const Value& value);
[[nodiscard]] std::size_t lengthOf(const Text& text);

// The text of a text, of markup too. Requires a text; else throws Failure naming `what`.
[[nodiscard]] const Text& requireText(const Value& value, std::string_view what);
[[nodiscard]] std::int64_t requireInteger(const Value& value, std::string_view what);

}  // namespace concordia::jinja
