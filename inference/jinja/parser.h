// Reads a template.
// Reference: Jinja's template designer documentation, section "List of Control Structures".
// Thread rule: pure functions.
#pragma once

#include <string_view>

#include "inference/jinja/syntax.h"

namespace concordia::jinja {

// Throws TemplateError.
[[nodiscard]] Body parseTemplate(std::string_view source);

}  // namespace concordia::jinja
