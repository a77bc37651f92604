// The filters of Jinja that chat templates use: value|name(arguments).
// Reference: Jinja's template designer documentation, "List of Builtin Filters"; tojson as
// Hugging Face transformers defines it.
// Thread rule: pure functions.
#pragma once

#include <string_view>

#include "inference/jinja/value.h"

namespace concordia::jinja {

// Throws Failure or TemplateError.
using Filter = Value (*)(Evaluator& evaluator, const Value& input, const Arguments& arguments);

// Null for a name that is not supported.
[[nodiscard]] Filter findFilter(std::string_view name);

// The parts of the list, which is in several files.
[[nodiscard]] Filter findTextFilter(std::string_view name);
[[nodiscard]] Filter findSequenceFilter(std::string_view name);
[[nodiscard]] Filter findSelectionFilter(std::string_view name);

}  // namespace concordia::jinja
