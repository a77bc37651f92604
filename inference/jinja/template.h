// A chat template: Jinja, as far as published templates use it, rendered as Python's jinja2 does
// in the environment that Hugging Face transformers makes.
// Thread rule: immutable after construction; render may be called from any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "inference/jinja/budget.h"
#include "inference/jinja/syntax.h"
#include "inference/jinja/value.h"

namespace concordia::jinja {

class Template {
public:
    // Throws TemplateError for what is no template, or has blocks that this interpreter does not
    // do.
    explicit Template(std::string_view source);

    // `variables` has the names as keys; what it calls foreign stays so. `localNow` is what
    // strftime_now tells, in seconds from 1970-01-01 00:00 of the local clock.
    // Throws TemplateError, also when the template goes beyond the limits.
    [[nodiscard]] Text render(const Dict& variables, std::int64_t localNow,
                              const Limits& limits = {}) const;

private:
    Body m_body;
};

}  // namespace concordia::jinja
