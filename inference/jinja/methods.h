// The methods of Python's texts, lists and dictionaries that templates may call: object.name(…).
// Those that would change the object are left out, as transformers' sandbox does.
// Thread rule: pure functions.
#pragma once

#include <string_view>

#include "inference/jinja/value.h"

namespace concordia::jinja {

// Null where there is none.
[[nodiscard]] Callable::Function findMethod(const Value& object, std::string_view name);
[[nodiscard]] Callable::Function findTextMethod(std::string_view name);

}  // namespace concordia::jinja
