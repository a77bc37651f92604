#include "inference/jinja/tests.h"

#include <algorithm>
#include <array>

#include "inference/jinja/call_arguments.h"
#include "inference/jinja/evaluator.h"
#include "inference/jinja/filters.h"
#include "inference/jinja/operators.h"
#include "inference/jinja/printing.h"
#include "inference/jinja/python_text.h"

namespace concordia::jinja {

namespace {

using Entry = std::pair<std::string_view, Test>;

// Tests without arguments.
template <bool (*kTest)(const Value&)>
bool plain(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    return kTest(input);
}

bool isDefined(const Value& value) {
    return !value.is<Undefined>();
}
bool isUndefined(const Value& value) {
    return value.is<Undefined>();
}
bool isNone(const Value& value) {
    return value.is<None>();
}
bool isText(const Value& value) {
    return value.isText();
}
bool isMapping(const Value& value) {
    return value.asDict() != nullptr;
}
bool isIterable(const Value& value) {
    return value.isText() || value.asDict() != nullptr || value.asSequence() != nullptr ||
           value.asLoop() != nullptr || value.is<Undefined>();
}
bool isSequence(const Value& value) {
    const Sequence* const sequence = value.asSequence();
    const bool hasPositions = sequence != nullptr && sequence->kind != Sequence::Kind::View &&
                              sequence->kind != Sequence::Kind::Iterator;
    return hasPositions || value.isText() || value.asDict() != nullptr || value.is<Undefined>();
}
bool isBoolean(const Value& value) {
    return value.is<bool>();
}
bool isTrue(const Value& value) {
    return value.is<bool>() && value.truth();
}
bool isFalse(const Value& value) {
    return value.is<bool>() && !value.truth();
}
bool isNumber(const Value& value) {
    return value.isNumber();
}
bool isInteger(const Value& value) {
    return value.is<std::int64_t>();
}
bool isReal(const Value& value) {
    return value.is<double>();
}
bool isCallable(const Value& value) {
    return value.asCallable() != nullptr || value.asLoop() != nullptr || value.is<Undefined>();
}
bool isOdd(const Value& value) {
    return requireInteger(value, "what is tested for being odd") % 2 != 0;
}
bool isEven(const Value& value) {
    return requireInteger(value, "what is tested for being even") % 2 == 0;
}

template <CharacterClass kClass>
bool isOfCase(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    return consistsOf(toText(input, evaluator.budget()).bytes(), kClass);
}

bool isDivisible(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"num"});
    const std::int64_t divisor = requireInteger(arguments.value(0), "the divisor");
    if (divisor == 0) {
        throw Failure("a number is divided by 0");
    }
    return divisor == -1 || requireInteger(input, "what is divided") % divisor == 0;
}

bool isSame(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"other"});
    return identical(input, arguments.value(0));
}

template <Comparison kComparison>
bool compares(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"other"});
    return holds(kComparison, input, arguments.value(0), evaluator.budget());
}

bool isFilter(Evaluator&, const Value& input, const Arguments&) {
    return findFilter(requireText(input, "the name of a filter").bytes()) != nullptr;
}

bool isTest(Evaluator&, const Value& input, const Arguments&) {
    return findTest(requireText(input, "the name of a test").bytes()) != nullptr;
}

}  // namespace

Test findTest(std::string_view name) {
    static constexpr std::array<Entry, 38> kTests = {
        {{"defined", plain<isDefined>},
         {"undefined", plain<isUndefined>},
         {"none", plain<isNone>},
         {"string", plain<isText>},
         {"mapping", plain<isMapping>},
         {"iterable", plain<isIterable>},
         {"sequence", plain<isSequence>},
         {"boolean", plain<isBoolean>},
         {"true", plain<isTrue>},
         {"false", plain<isFalse>},
         {"number", plain<isNumber>},
         {"integer", plain<isInteger>},
         {"float", plain<isReal>},
         {"callable", plain<isCallable>},
         {"odd", plain<isOdd>},
         {"even", plain<isEven>},
         {"lower", isOfCase<CharacterClass::LowerCase>},
         {"upper", isOfCase<CharacterClass::UpperCase>},
         {"divisibleby", isDivisible},
         {"sameas", isSame},
         {"filter", isFilter},
         {"test", isTest},
         {"in", compares<Comparison::In>},
         {"eq", compares<Comparison::Equal>},
         {"equalto", compares<Comparison::Equal>},
         {"==", compares<Comparison::Equal>},
         {"ne", compares<Comparison::Unequal>},
         {"!=", compares<Comparison::Unequal>},
         {"lt", compares<Comparison::Less>},
         {"lessthan", compares<Comparison::Less>},
         {"<", compares<Comparison::Less>},
         {"le", compares<Comparison::LessOrEqual>},
         {"<=", compares<Comparison::LessOrEqual>},
         {"gt", compares<Comparison::Greater>},
         {"greaterthan", compares<Comparison::Greater>},
         {">", compares<Comparison::Greater>},
         {"ge", compares<Comparison::GreaterOrEqual>},
         {">=", compares<Comparison::GreaterOrEqual>}}};
    const auto found = std::ranges::find(kTests, name, &Entry::first);
    return found == kTests.end() ? nullptr : found->second;
}

}  // namespace concordia::jinja
