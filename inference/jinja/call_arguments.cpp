#include "inference/jinja/call_arguments.h"

#include <algorithm>

#include "inference/jinja/operators.h"

namespace concordia::jinja {

CallArguments::CallArguments(const Arguments& arguments,
                             std::initializer_list<std::string_view> names)
    : m_values(names.size()), m_names(names) {
    if (arguments.positional.size() > names.size()) {
        throw Failure("a call is given more than " + std::to_string(names.size()) + " arguments");
    }
    for (std::size_t i = 0; i < arguments.positional.size(); ++i) {
        m_values[i] = &arguments.positional[i];
    }
    for (const auto& [name, value] : arguments.named) {
        const auto position = std::ranges::find(m_names, name);
        if (position == m_names.end()) {
            throw Failure("the argument ‘" + name + "’ is not supported", Problem::Unsupported);
        }
        m_values[static_cast<std::size_t>(position - m_names.begin())] = &value;
    }
}

const Value* CallArguments::given(std::size_t index) const {
    const Value* const value = find(index);
    return value == nullptr || value->is<None>() ? nullptr : value;
}

const Value& CallArguments::value(std::size_t index) const {
    if (find(index) == nullptr) {
        throw Failure("the argument ‘" + std::string(m_names[index]) + "’ is missing");
    }
    return *find(index);
}

const Text& CallArguments::text(std::size_t index) const {
    return requireText(value(index), "the argument ‘" + std::string(m_names[index]) + "’");
}

std::int64_t CallArguments::integer(std::size_t index, std::int64_t otherwise) const {
    return optionalInteger(index).value_or(otherwise);
}

bool CallArguments::truth(std::size_t index, bool otherwise) const {
    return has(index) ? find(index)->truth() : otherwise;
}

std::optional<std::string> CallArguments::optionalText(std::size_t index) const {
    return given(index) == nullptr ? std::nullopt : std::optional(text(index).bytes());
}

std::optional<std::int64_t> CallArguments::optionalInteger(std::size_t index) const {
    if (given(index) == nullptr) {
        return std::nullopt;
    }
    return requireInteger(*find(index), "the argument ‘" + std::string(m_names[index]) + "’");
}

std::optional<std::size_t> CallArguments::limit(std::size_t index) const {
    const std::int64_t number = integer(index, -1);
    return number < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(number));
}

}  // namespace concordia::jinja
