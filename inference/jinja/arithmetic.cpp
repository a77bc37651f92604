// + − * / // % ** and the minus sign.
#include <algorithm>
#include <cmath>

#include "inference/jinja/operators.h"
#include "inference/jinja/python_text.h"

namespace concordia::jinja {

namespace {

using Integer = std::int64_t;

[[noreturn]] void failTooLarge() {
    throw Failure("a whole number becomes larger than 64 bits", Problem::Unsupported);
}

std::string_view signOf(Arithmetic operation) {
    switch (operation) {
        case Arithmetic::Add:
            return "+";
        case Arithmetic::Subtract:
            return "-";
        case Arithmetic::Multiply:
            return "*";
        case Arithmetic::Divide:
            return "/";
        case Arithmetic::FloorDivide:
            return "//";
        case Arithmetic::Modulo:
            return "%";
        case Arithmetic::Power:
            break;
    }
    return "**";
}

Integer floorDivided(Integer a, Integer b) {
    if (b == -1) {
        Integer result = 0;
        if (__builtin_sub_overflow(Integer{0}, a, &result)) {
            failTooLarge();
        }
        return result;
    }
    const Integer quotient = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

Integer powerOf(Integer base, Integer exponent) {
    Integer result = 1;
    for (Integer i = 0; i < exponent; ++i) {
        if (__builtin_mul_overflow(result, base, &result)) {
            failTooLarge();
        }
        if (result == 0 || result == 1) {  // 0 stays so, and 1 is the power of 1 alone
            return result;
        }
        if (result == -1) {
            return exponent % 2 == 0 ? 1 : -1;
        }
    }
    return result;
}

Value calculateIntegers(Arithmetic operation, Integer a, Integer b) {
    Integer result = 0;
    bool overflows = false;
    switch (operation) {
        case Arithmetic::Add:
            overflows = __builtin_add_overflow(a, b, &result);
            break;
        case Arithmetic::Subtract:
            overflows = __builtin_sub_overflow(a, b, &result);
            break;
        case Arithmetic::Multiply:
            overflows = __builtin_mul_overflow(a, b, &result);
            break;
        case Arithmetic::Divide:
            return static_cast<double>(a) / static_cast<double>(b);
        case Arithmetic::FloorDivide:
            return floorDivided(a, b);
        case Arithmetic::Modulo:
            return b == -1 ? Integer{0} : a - floorDivided(a, b) * b;
        case Arithmetic::Power:
            if (b < 0) {
                return std::pow(static_cast<double>(a), static_cast<double>(b));
            }
            return powerOf(a, b);
    }
    if (overflows) {
        failTooLarge();
    }
    return result;
}

Value calculateReals(Arithmetic operation, double a, double b) {
    switch (operation) {
        case Arithmetic::Add:
            return a + b;
        case Arithmetic::Subtract:
            return a - b;
        case Arithmetic::Multiply:
            return a * b;
        case Arithmetic::Divide:
            return a / b;
        case Arithmetic::FloorDivide:
            return std::floor(a / b);
        case Arithmetic::Modulo:
            return a - std::floor(a / b) * b;
        case Arithmetic::Power:
            break;
    }
    return std::pow(a, b);
}

Value calculateNumbers(Arithmetic operation, const Value& a, const Value& b) {
    const auto realOf = [](const Value& value) {
        const auto* const real = std::get_if<double>(&value.form());
        return real != nullptr ? *real : static_cast<double>(*value.asInteger());
    };
    const bool divides = operation == Arithmetic::Divide || operation == Arithmetic::FloorDivide ||
                         operation == Arithmetic::Modulo;
    if ((divides && realOf(b) == 0) ||
        (operation == Arithmetic::Power && realOf(a) == 0 && realOf(b) < 0)) {
        throw Failure("a number is divided by 0");
    }
    if (a.is<double>() || b.is<double>()) {
        return calculateReals(operation, realOf(a), realOf(b));
    }
    return calculateIntegers(operation, *a.asInteger(), *b.asInteger());
}

Value joined(const Text& a, const Text& b, Budget& budget) {
    const bool markup = a.isMarkup() || b.isMarkup();
    Text text = markup && !a.isMarkup() ? escapedForHtml(a, budget) : a;
    text.append(markup && !b.isMarkup() ? escapedForHtml(b, budget) : b);
    budget.allocate(2 * text.size());
    text.setMarkup(markup);
    return text;
}

Value joined(const Sequence& a, const Sequence& b, Budget& budget) {
    budget.allocate((a.items.size() + b.items.size()) * sizeof(Value));
    Sequence result{.kind = a.kind, .items = a.items};
    result.items.insert(result.items.end(), b.items.begin(), b.items.end());
    return result;
}

Value repeated(const Value& value, Integer count, Budget& budget) {
    const std::size_t times = count < 0 ? 0 : static_cast<std::size_t>(count);
    const auto allocate = [&](std::size_t bytes) {
        if (bytes > 0 && times > SIZE_MAX / bytes) {
            throw Failure("its values take too much memory", Problem::Exceeded);
        }
        budget.allocate(bytes * times);
    };
    if (const Text* const text = value.asText()) {
        allocate(2 * text->size());
        Text result;
        for (std::size_t i = 0; i < times && !text->empty(); ++i) {
            result.append(*text);
        }
        return result;
    }
    const Sequence& sequence = *value.asSequence();
    allocate(sequence.items.size() * sizeof(Value));
    Sequence result{.kind = sequence.kind};
    for (std::size_t i = 0; i < times && !sequence.items.empty(); ++i) {
        result.items.insert(result.items.end(), sequence.items.begin(), sequence.items.end());
    }
    return result;
}

bool isListOrTuple(const Value& value) {
    const Sequence* const sequence = value.asSequence();
    return sequence != nullptr &&
           (sequence->kind == Sequence::Kind::List || sequence->kind == Sequence::Kind::Tuple);
}

bool canRepeat(const Value& value) {
    return value.isText() || isListOrTuple(value);
}

}  // namespace

Value calculate(Arithmetic operation, const Value& a, const Value& b, Budget& budget) {
    if (a.isNumber() && b.isNumber()) {
        return calculateNumbers(operation, a, b);
    }
    if (operation == Arithmetic::Add && a.isText() && b.isText()) {
        return joined(*a.asText(), *b.asText(), budget);
    }
    if (operation == Arithmetic::Add && isListOrTuple(a) && isListOrTuple(b) &&
        a.asSequence()->kind == b.asSequence()->kind) {
        return joined(*a.asSequence(), *b.asSequence(), budget);
    }
    if (operation == Arithmetic::Multiply && canRepeat(a) && b.asInteger()) {
        return repeated(a, *b.asInteger(), budget);
    }
    if (operation == Arithmetic::Multiply && canRepeat(b) && a.asInteger()) {
        return repeated(b, *a.asInteger(), budget);
    }
    if (operation == Arithmetic::Modulo && a.isText()) {
        return formattedByPercent(*a.asText(), b, budget);
    }
    throw Failure(std::string(a.kindName()) + " and " + std::string(b.kindName()) +
                  " cannot be combined by ‘" + std::string(signOf(operation)) + "’");
}

Value negated(const Value& value) {
    if (const auto* const real = std::get_if<double>(&value.form())) {
        return -*real;
    }
    if (value.isNumber()) {
        return calculateIntegers(Arithmetic::Subtract, 0, *value.asInteger());
    }
    throw Failure(std::string(value.kindName()) + " has no negative");
}

}  // namespace concordia::jinja
