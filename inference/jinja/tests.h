// The tests of Jinja: value is name(arguments).
// Reference: Jinja's template designer documentation, "List of Builtin Tests".
// Thread rule: pure functions.
#pragma once

#include <string_view>

#include "inference/jinja/value.h"

namespace concordia::jinja {

// Throws Failure.
using Test = bool (*)(Evaluator& evaluator, const Value& input, const Arguments& arguments);

// Null for a name that is not supported.
[[nodiscard]] Test findTest(std::string_view name);

}  // namespace concordia::jinja
