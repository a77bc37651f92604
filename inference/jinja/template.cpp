#include "inference/jinja/template.h"

#include "inference/jinja/evaluator.h"
#include "inference/jinja/parser.h"

namespace concordia::jinja {

Template::Template(std::string_view source) : m_body(parseTemplate(source)) {}

Text Template::render(const Dict& variables, std::int64_t localNow, const Limits& limits) const {
    return Evaluator(limits, localNow).render(m_body, variables);
}

}  // namespace concordia::jinja
