#include "inference/jinja/attribute_path.h"

#include <charconv>

#include "inference/jinja/evaluator.h"
#include "inference/jinja/python_text.h"

namespace concordia::jinja {

Value followPath(Evaluator& evaluator, const Value& object, const Value& path) {
    if (!path.isText()) {
        return evaluator.subscript(object, path);
    }
    Value value = object;
    for (const Value& part :
         split(*path.asText(), ".", std::nullopt, Side::Left, evaluator.budget())) {
        const std::string& name = part.asText()->bytes();
        std::int64_t position = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), position);
        const bool isNumber = error == std::errc{} && end == name.data() + name.size();
        value = evaluator.subscript(value, isNumber ? Value(position) : part);
    }
    return value;
}

}  // namespace concordia::jinja
