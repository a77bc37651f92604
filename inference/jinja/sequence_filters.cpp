// Filters that look at or rearrange lists and dictionaries.
#include <algorithm>
#include <array>

#include "inference/jinja/attribute_path.h"
#include "inference/jinja/call_arguments.h"
#include "inference/jinja/evaluator.h"
#include "inference/jinja/filters.h"
#include "inference/jinja/methods.h"
#include "inference/jinja/operators.h"
#include "inference/jinja/printing.h"
#include "inference/jinja/python_text.h"

namespace concordia::jinja {

namespace {

using Entry = std::pair<std::string_view, Filter>;

Value length(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    return static_cast<std::int64_t>(lengthOf(input));
}

Value first(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    const std::vector<Value> items = itemsOf(input, evaluator.budget());
    return items.empty() ? Value() : items.front();
}

Value last(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    const std::vector<Value> items = itemsOf(input, evaluator.budget());
    return items.empty() ? Value() : items.back();
}

Value byDefault(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"default_value", "boolean"});
    const bool replaces = input.is<Undefined>() || (arguments.truth(1, false) && !input.truth());
    return !replaces ? input : arguments.has(0) ? *arguments.find(0) : Value(Text());
}

Value join(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"d", "attribute"});
    Budget& budget = evaluator.budget();
    const Text separator = arguments.has(0) ? toText(*arguments.find(0), budget) : Text();
    Text result;
    bool isFirst = true;
    for (const Value& item : itemsOf(input, budget)) {
        if (!isFirst) {
            budget.allocate(2 * separator.size());
            result.append(separator);
        }
        isFirst = false;
        const Value value =
            arguments.has(1) ? followPath(evaluator, item, *arguments.find(1)) : item;
        result.append(toText(value, budget));
    }
    return result;
}

Value makeList(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    return Sequence{.items = itemsOf(input, evaluator.budget())};
}

Value entriesOf(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    if (input.is<Undefined>()) {
        return Sequence{.kind = Sequence::Kind::Iterator};
    }
    if (input.asDict() == nullptr) {
        throw Failure("the filter items is given " + std::string(input.kindName()) +
                      ", not a dictionary");
    }
    const Value entries = evaluator.call(evaluator.attribute(input, "items"), {});
    return Sequence{.kind = Sequence::Kind::Iterator,
                    .items = itemsOf(entries, evaluator.budget())};
}

Value reverse(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    if (input.isText()) {
        return sliced(input, {std::nullopt, std::nullopt, -1}, evaluator.budget());
    }
    Sequence reversed{.kind = Sequence::Kind::Iterator,
                      .items = itemsOf(input, evaluator.budget())};
    std::ranges::reverse(reversed.items);
    return reversed;
}

// What an item is compared by: texts without regard to case, unless asked for.
Value keyOf(Evaluator& evaluator, const Value& item, const Value* path, bool caseSensitive) {
    Value key = path == nullptr ? item : followPath(evaluator, item, *path);
    if (key.isText() && !caseSensitive) {
        return withCase(*key.asText(), LetterCase::Lower, evaluator.budget());
    }
    return key;
}

// Sorts by keys computed once; equal ones keep their order.
std::vector<Value> sortedBy(Evaluator& evaluator, std::vector<Value> items,
                            const std::vector<Value>& keys, bool descending) {
    std::vector<std::size_t> places(items.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i] = i;
    }
    // A throwing comparison may leave the places in any order, but nothing else is touched.
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        const int comparison = order(keys[a], keys[b], evaluator.budget());
        return descending ? comparison > 0 : comparison < 0;
    });
    std::vector<Value> sorted;
    for (const std::size_t place : places) {
        sorted.push_back(items[place]);
    }
    return sorted;
}

Value sort(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"reverse", "case_sensitive", "attribute"});
    std::vector<Value> items = itemsOf(input, evaluator.budget());
    std::vector<Value> keys;
    for (const Value& item : items) {
        keys.push_back(keyOf(evaluator, item, arguments.find(2), arguments.truth(1, false)));
    }
    return Sequence{.items =
                        sortedBy(evaluator, std::move(items), keys, arguments.truth(0, false))};
}

Value sortDict(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"case_sensitive", "by", "reverse"});
    if (input.asDict() == nullptr) {
        throw Failure("the filter dictsort is given " + std::string(input.kindName()) +
                      ", not a dictionary");
    }
    const std::string by = arguments.optionalText(1).value_or("key");
    if (by != "key" && by != "value") {
        throw Failure("dictsort sorts by ‘key’ or by ‘value’");
    }
    const Value entries = evaluator.call(evaluator.attribute(input, "items"), {});
    std::vector<Value> items = itemsOf(entries, evaluator.budget());
    const Value position(std::int64_t{by == "key" ? 0 : 1});
    std::vector<Value> keys;
    for (const Value& item : items) {
        keys.push_back(keyOf(evaluator, item, &position, arguments.truth(0, false)));
    }
    return Sequence{.items =
                        sortedBy(evaluator, std::move(items), keys, arguments.truth(2, false))};
}

Value unique(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"case_sensitive", "attribute"});
    Sequence result{.kind = Sequence::Kind::Iterator};
    std::vector<Value> seen;
    for (Value& item : itemsOf(input, evaluator.budget())) {
        Value key = keyOf(evaluator, item, arguments.find(1), arguments.truth(0, false));
        const bool isKnown = std::ranges::any_of(
            seen, [&](const Value& each) { return equal(each, key, evaluator.budget()); });
        if (!isKnown) {
            seen.push_back(std::move(key));
            result.items.push_back(std::move(item));
        }
    }
    return result;
}

enum class Extreme { Least, Greatest };

template <Extreme kExtreme>
Value extreme(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"case_sensitive", "attribute"});
    Value best;
    Value bestKey;
    for (const Value& item : itemsOf(input, evaluator.budget())) {
        const Value key = keyOf(evaluator, item, arguments.find(1), arguments.truth(0, false));
        const int comparison =
            bestKey.is<Undefined>() ? -1 : order(key, bestKey, evaluator.budget());
        const bool isBetter = kExtreme == Extreme::Least ? comparison < 0 : comparison > 0;
        if (bestKey.is<Undefined>() || isBetter) {
            best = item;
            bestKey = key;
        }
    }
    return best;
}

Value sum(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"attribute", "start"});
    Value total = arguments.has(1) ? *arguments.find(1) : Value(std::int64_t{0});
    for (const Value& item : itemsOf(input, evaluator.budget())) {
        const Value value = arguments.has(0) && !arguments.find(0)->is<None>()
                                ? followPath(evaluator, item, *arguments.find(0))
                                : item;
        total = calculate(Arithmetic::Add, total, value, evaluator.budget());
    }
    return total;
}

Value batch(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"linecount", "fill_with"});
    const std::int64_t size = requireInteger(arguments.value(0), "the size of a batch");
    if (size < 1) {
        throw Failure("a batch has no size");
    }
    const std::vector<Value> items = itemsOf(input, evaluator.budget());
    Sequence batches{.kind = Sequence::Kind::Iterator};
    for (std::size_t i = 0; i < items.size();) {
        Sequence one;
        while (i < items.size() && one.items.size() < static_cast<std::size_t>(size)) {
            one.items.push_back(items[i++]);
        }
        const bool fills = arguments.has(1) && !arguments.find(1)->is<None>();
        while (fills && one.items.size() < static_cast<std::size_t>(size)) {
            evaluator.budget().allocate(sizeof(Value));
            one.items.push_back(*arguments.find(1));
        }
        batches.items.emplace_back(std::move(one));
    }
    return batches;
}

Value attributeOf(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"name"});
    // Not the entries of dictionaries, which are no attributes.
    const std::string& name = arguments.text(0).bytes();
    const bool isAttribute = input.asDict() == nullptr || findMethod(input, name) != nullptr;
    Value value = isAttribute ? evaluator.attribute(input, name) : Value();
    return value.is<Undefined>() ? Value() : value;  // the name may not outlive the call
}

}  // namespace

Filter findSequenceFilter(std::string_view name) {
    static constexpr std::array<Entry, 18> kFilters = {{{"length", length},
                                                        {"count", length},
                                                        {"first", first},
                                                        {"last", last},
                                                        {"default", byDefault},
                                                        {"d", byDefault},
                                                        {"join", join},
                                                        {"list", makeList},
                                                        {"items", entriesOf},
                                                        {"reverse", reverse},
                                                        {"sort", sort},
                                                        {"dictsort", sortDict},
                                                        {"unique", unique},
                                                        {"min", extreme<Extreme::Least>},
                                                        {"max", extreme<Extreme::Greatest>},
                                                        {"sum", sum},
                                                        {"batch", batch},
                                                        {"attr", attributeOf}}};
    const auto found = std::ranges::find(kFilters, name, &Entry::first);
    return found == kFilters.end() ? nullptr : found->second;
}

}  // namespace concordia::jinja
