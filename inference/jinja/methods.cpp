#include "inference/jinja/methods.h"

#include <algorithm>
#include <array>

#include "inference/jinja/call_arguments.h"
#include "inference/jinja/evaluator.h"
#include "inference/jinja/operators.h"

namespace concordia::jinja {

namespace {

using Function = Callable::Function;
using Entry = std::pair<std::string_view, Function>;

Value pairOf(const Value& key, const Value& value) {
    return Sequence{.kind = Sequence::Kind::Tuple, .items = {key, value}};
}

Value getEntry(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"key", "default"});
    evaluator.budget().step(receiver.asDict()->entries.size() / 8);
    const Value* const value = receiver.asDict()->find(arguments.value(0));
    return value != nullptr ? *value : arguments.has(1) ? *arguments.find(1) : Value(None{});
}

Value keysOf(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {});
    return Sequence{.kind = Sequence::Kind::View, .items = itemsOf(receiver, evaluator.budget())};
}

Value valuesOf(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {});
    const Dict& dict = *receiver.asDict();
    evaluator.budget().allocate(dict.entries.size() * sizeof(Value));
    Sequence values{.kind = Sequence::Kind::View};
    for (const auto& [key, value] : dict.entries) {
        values.items.push_back(value);
    }
    return values;
}

Value entriesOf(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {});
    const Dict& dict = *receiver.asDict();
    evaluator.budget().allocate(dict.entries.size() * (sizeof(Sequence) + 3 * sizeof(Value)));
    Sequence entries{.kind = Sequence::Kind::View};
    for (const auto& [key, value] : dict.entries) {
        entries.items.push_back(pairOf(key, value));
    }
    return entries;
}

Value copyOf(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {});
    if (const Dict* const dict = receiver.asDict()) {
        evaluator.budget().allocate(dict->entries.size() * 2 * sizeof(Value));
        return Dict(*dict);
    }
    return Sequence{.items = itemsOf(receiver, evaluator.budget())};
}

Value indexOf(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"value"});
    const std::vector<Value>& items = receiver.asSequence()->items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (equal(items[i], arguments.value(0), evaluator.budget())) {
            return static_cast<std::int64_t>(i);
        }
    }
    throw Failure("a list does not have what is looked for in it");
}

Value countOf(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"value"});
    return static_cast<std::int64_t>(std::ranges::count_if(
        receiver.asSequence()->items,
        [&](const Value& each) { return equal(each, arguments.value(0), evaluator.budget()); }));
}

template <std::size_t kCount>
Function findIn(const std::array<Entry, kCount>& entries, std::string_view name) {
    const auto found = std::ranges::find(entries, name, &Entry::first);
    return found == entries.end() ? nullptr : found->second;
}

}  // namespace

Callable::Function findMethod(const Value& object, std::string_view name) {
    static constexpr std::array<Entry, 5> kOfDicts = {{{"get", getEntry},
                                                       {"items", entriesOf},
                                                       {"keys", keysOf},
                                                       {"values", valuesOf},
                                                       {"copy", copyOf}}};
    static constexpr std::array<Entry, 3> kOfLists = {
        {{"index", indexOf}, {"count", countOf}, {"copy", copyOf}}};
    if (object.isText()) {
        return findTextMethod(name);
    }
    if (object.asDict() != nullptr) {
        return findIn(kOfDicts, name);
    }
    const Sequence* const sequence = object.asSequence();
    const bool isList = sequence != nullptr && (sequence->kind == Sequence::Kind::List ||
                                                sequence->kind == Sequence::Kind::Tuple);
    return isList ? findIn(kOfLists, name) : nullptr;
}

}  // namespace concordia::jinja
