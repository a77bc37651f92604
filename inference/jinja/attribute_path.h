// The attributes that filters such as map and sort are told by a name: "function.name".
// Thread rule: pure functions.
#pragma once

#include "inference/jinja/value.h"

namespace concordia::jinja {

// What `path`, a text with dots or a number, leads to from `object`; undefined where nothing does.
// Throws Failure.
[[nodiscard]] Value followPath(Evaluator& evaluator, const Value& object, const Value& path);

}  // namespace concordia::jinja
