// Filters that apply other filters and tests to every item.
#include <algorithm>
#include <array>

#include "inference/jinja/attribute_path.h"
#include "inference/jinja/call_arguments.h"
#include "inference/jinja/evaluator.h"
#include "inference/jinja/filters.h"
#include "inference/jinja/operators.h"

namespace concordia::jinja {

namespace {

using Entry = std::pair<std::string_view, Filter>;

// The arguments from position `first` on.
Arguments rest(const Arguments& given, std::size_t first) {
    Arguments arguments;
    arguments.named = given.named;
    for (std::size_t i = first; i < given.positional.size(); ++i) {
        arguments.positional.push_back(given.positional[i]);
    }
    return arguments;
}

// Whatever counts as false has no items here, none included.
std::vector<Value> itemsUnlessEmpty(const Value& value, Budget& budget) {
    return value.truth() ? itemsOf(value, budget) : std::vector<Value>();
}

Value map(Evaluator& evaluator, const Value& input, const Arguments& given) {
    Sequence result{.kind = Sequence::Kind::Iterator};
    const Value* const path = given.findNamed("attribute");
    const Value* const otherwise = given.findNamed("default");
    if (path == nullptr && given.positional.empty()) {
        throw Failure("the filter map is told nothing to do");
    }
    for (const Value& item : itemsUnlessEmpty(input, evaluator.budget())) {
        if (path != nullptr) {
            const Value value = followPath(evaluator, item, *path);
            result.items.push_back(value.is<Undefined>() && otherwise != nullptr ? *otherwise
                                                                                 : value);
        } else {
            const std::string& name = requireText(given.positional[0], "the filter's name").bytes();
            result.items.push_back(evaluator.applyFilter(name, item, rest(given, 1)));
        }
    }
    return result;
}

enum class Keeps { Passing, Failing };
enum class Looks { AtItem, AtAttribute };

template <Keeps kKeeps, Looks kLooks>
Value select(Evaluator& evaluator, const Value& input, const Arguments& given) {
    constexpr std::size_t kTest = kLooks == Looks::AtAttribute ? 1 : 0;
    if (given.positional.size() < kTest) {
        throw Failure("the name of an attribute is missing");
    }
    Sequence result{.kind = Sequence::Kind::Iterator};
    for (Value& item : itemsUnlessEmpty(input, evaluator.budget())) {
        const Value value =
            kLooks == Looks::AtAttribute ? followPath(evaluator, item, given.positional[0]) : item;
        bool passes = value.truth();
        if (given.positional.size() > kTest) {
            const std::string& name =
                requireText(given.positional[kTest], "the test's name").bytes();
            passes = evaluator.applyTest(name, value, rest(given, kTest + 1));
        }
        if (passes == (kKeeps == Keeps::Passing)) {
            result.items.push_back(std::move(item));
        }
    }
    return result;
}

}  // namespace

Filter findSelectionFilter(std::string_view name) {
    static constexpr std::array<Entry, 5> kFilters = {
        {{"map", map},
         {"select", select<Keeps::Passing, Looks::AtItem>},
         {"reject", select<Keeps::Failing, Looks::AtItem>},
         {"selectattr", select<Keeps::Passing, Looks::AtAttribute>},
         {"rejectattr", select<Keeps::Failing, Looks::AtAttribute>}}};
    const auto found = std::ranges::find(kFilters, name, &Entry::first);
    return found == kFilters.end() ? nullptr : found->second;
}

}  // namespace concordia::jinja
