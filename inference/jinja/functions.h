// The functions that every template can call, and the attributes of `loop`.
// Thread rule: pure functions.
#pragma once

#include <string_view>

#include "inference/jinja/value.h"

namespace concordia::jinja {

// range, dict, namespace, raise_exception, strftime_now. Null for other names.
[[nodiscard]] Callable::Function findFunction(std::string_view name);

// loop.index and so on; undefined for other names, which must outlive the value.
[[nodiscard]] Value loopAttribute(Loop& loop, std::string_view name);

}  // namespace concordia::jinja
