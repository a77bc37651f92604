// Matches what a call is given with what a function takes.
// Thread rule: one thread at a time; the arguments must outlive it.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inference/jinja/value.h"

namespace concordia::jinja {

class CallArguments {
public:
    // `names` are the parameters' in order. Throws Failure for an argument that none of them takes.
    CallArguments(const Arguments& arguments, std::initializer_list<std::string_view> names);

    // The parameter at `index`; null when it was not given.
    [[nodiscard]] const Value* find(std::size_t index) const { return m_values[index]; }
    [[nodiscard]] bool has(std::size_t index) const { return find(index) != nullptr; }

    // These throw Failure for another kind of value, and where nothing takes its place.
    [[nodiscard]] const Value& value(std::size_t index) const;
    [[nodiscard]] const Text& text(std::size_t index) const;
    [[nodiscard]] std::int64_t integer(std::size_t index, std::int64_t otherwise) const;
    [[nodiscard]] bool truth(std::size_t index, bool otherwise) const;
    // None counts as not given.
    [[nodiscard]] std::optional<std::string> optionalText(std::size_t index) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(std::size_t index) const;
    // A count; negative numbers mean no limit.
    [[nodiscard]] std::optional<std::size_t> limit(std::size_t index) const;

private:
    [[nodiscard]] const Value* given(std::size_t index) const;  // null for none, too

    std::vector<const Value*> m_values;
    std::vector<std::string_view> m_names;
};

}  // namespace concordia::jinja
