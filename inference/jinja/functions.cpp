#include "inference/jinja/functions.h"

#include <algorithm>
#include <array>

#include "inference/jinja/call_arguments.h"
#include "inference/jinja/date_format.h"
#include "inference/jinja/evaluator.h"
#include "inference/jinja/operators.h"
#include "inference/jinja/printing.h"

namespace concordia::jinja {

namespace {

using Function = Callable::Function;

Value makeRange(Evaluator& evaluator, const Value&, const Arguments& given) {
    const CallArguments arguments(given, {"start", "stop", "step"});
    std::int64_t start = requireInteger(arguments.value(0), "the argument of range");
    std::int64_t stop = start;
    if (arguments.has(1)) {
        stop = requireInteger(arguments.value(1), "the end of a range");
    } else {
        start = 0;
    }
    const std::int64_t step = arguments.integer(2, 1);
    if (step == 0) {
        throw Failure("the step of a range is 0");
    }
    constexpr std::int64_t kLargest = 100'000;  // as in Jinja's sandbox
    Sequence range{.kind = Sequence::Kind::Range};
    for (std::int64_t i = start; step > 0 ? i < stop : i > stop;) {
        if (range.items.size() == kLargest) {
            throw Failure("a range has more than " + std::to_string(kLargest) + " numbers",
                          Problem::Exceeded);
        }
        range.items.emplace_back(i);
        if (__builtin_add_overflow(i, step, &i)) {
            break;
        }
    }
    evaluator.budget().allocate(range.items.size() * sizeof(Value));
    return range;
}

Value makeDict(Evaluator& evaluator, const Value&, const Arguments& given) {
    Dict dict;
    if (given.positional.size() == 1 && given.positional[0].asDict() != nullptr) {
        dict = *given.positional[0].asDict();
    } else if (!given.positional.empty()) {
        throw Failure("dict is called with something else than a dictionary", Problem::Unsupported);
    }
    evaluator.budget().allocate((dict.entries.size() + given.named.size()) * 2 * sizeof(Value));
    for (const auto& [name, value] : given.named) {
        evaluator.budget().step(dict.entries.size());
        dict.set(name, value);
    }
    return dict;
}

Value makeNamespace(Evaluator& evaluator, const Value&, const Arguments& given) {
    Namespace* const space = evaluator.makeNamespace();
    for (const Value& value : given.positional) {
        if (value.asDict() == nullptr) {
            throw Failure("namespace is called with something else than a dictionary");
        }
        for (const auto& [key, entry] : value.asDict()->entries) {
            space->set(requireText(key, "a name in a namespace").bytes(), entry);
        }
    }
    for (const auto& [name, value] : given.named) {
        space->set(name, value);
    }
    return space;
}

Value raiseException(Evaluator& evaluator, const Value&, const Arguments& given) {
    const CallArguments arguments(given, {"message"});
    throw Failure(toText(arguments.value(0), evaluator.budget()).bytes(), Problem::Refused);
}

Value nowAsText(Evaluator& evaluator, const Value&, const Arguments& given) {
    const CallArguments arguments(given, {"format"});
    return Value::text(formatDate(arguments.text(0).bytes(), evaluator.now()));
}

Value cycle(Evaluator&, const Value& receiver, const Arguments& given) {
    if (given.positional.empty()) {
        throw Failure("loop.cycle has nothing to choose from");
    }
    return given.positional[receiver.asLoop()->index % given.positional.size()];
}

Value hasChanged(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    Loop& loop = *receiver.asLoop();
    const bool same =
        loop.wasChecked &&
        std::ranges::equal(loop.lastChecked, given.positional, [&](const Value& a, const Value& b) {
            return equal(a, b, evaluator.budget());
        });
    loop.wasChecked = true;
    loop.lastChecked = given.positional;
    return !same;
}

}  // namespace

Callable::Function findFunction(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, Function>, 5> kFunctions = {
        {{"range", makeRange},
         {"dict", makeDict},
         {"namespace", makeNamespace},
         {"raise_exception", raiseException},
         {"strftime_now", nowAsText}}};
    const auto found =
        std::ranges::find(kFunctions, name, &std::pair<std::string_view, Function>::first);
    return found == kFunctions.end() ? nullptr : found->second;
}

Value loopAttribute(Loop& loop, std::string_view name) {
    const auto number = [](std::size_t value) { return Value(static_cast<std::int64_t>(value)); };
    const std::size_t length = loop.items.size();
    const std::size_t index = std::min(loop.index, length - 1);
    if (name == "index") {
        return number(index + 1);
    }
    if (name == "index0") {
        return number(index);
    }
    if (name == "revindex") {
        return number(length - index);
    }
    if (name == "revindex0") {
        return number(length - index - 1);
    }
    if (name == "first") {
        return index == 0;
    }
    if (name == "last") {
        return index + 1 == length;
    }
    if (name == "length") {
        return number(length);
    }
    if (name == "depth") {
        return number(loop.level + 1);
    }
    if (name == "depth0") {
        return number(loop.level);
    }
    if (name == "previtem" && index > 0) {
        return loop.items[index - 1];
    }
    if (name == "nextitem" && index + 1 < length) {
        return loop.items[index + 1];
    }
    if (name == "cycle") {
        return Callable{.function = cycle, .receiver = Value(&loop)};
    }
    if (name == "changed") {
        return Callable{.function = hasChanged, .receiver = Value(&loop)};
    }
    return Undefined{name};
}

}  // namespace concordia::jinja
