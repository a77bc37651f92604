#include "inference/jinja/evaluator.h"

#include <algorithm>

#include "inference/jinja/filters.h"
#include "inference/jinja/functions.h"
#include "inference/jinja/methods.h"
#include "inference/jinja/operators.h"
#include "inference/jinja/printing.h"
#include "inference/jinja/tests.h"

namespace concordia::jinja {

namespace {

Value undefined(std::string_view name) {
    return Undefined{name};
}

[[noreturn]] void failUndefined(const Value& value, std::string_view what) {
    const std::string_view name = std::get<Undefined>(value.form()).name;
    throw Failure((name.empty() ? "something" : "‘" + std::string(name) + "’") +
                  " is undefined, and " + std::string(what));
}

}  // namespace

const Value* Scope::find(std::string_view name) const {
    for (const Scope* scope = this; scope != nullptr; scope = scope->m_parent) {
        for (const auto& [each, value] : scope->m_values) {
            if (each == name) {
                return &value;
            }
        }
    }
    return nullptr;
}

void Scope::set(std::string_view name, Value value) {
    for (auto& [each, present] : m_values) {
        if (each == name) {
            present = std::move(value);
            return;
        }
    }
    m_values.emplace_back(name, std::move(value));
}

void Scope::keep() {
    for (Scope* scope = this; scope != nullptr; scope = scope->m_parent) {
        scope->m_isKept = true;
    }
}

Evaluator::Evaluator(const Limits& limits, std::int64_t now) : m_budget(limits), m_now(now) {}

Text Evaluator::render(const Body& body, const Dict& variables) {
    Scope scope(nullptr);
    for (const auto& [name, value] : variables.entries) {
        scope.set(name.asText()->bytes(), value);
    }
    m_scope = &scope;
    return capture(body);
}

Value Evaluator::evaluateName(const std::string& name) {
    if (const Value* const value = m_scope->find(name)) {
        return *value;
    }
    if (const Callable::Function function = findFunction(name)) {
        return Callable{.function = function};
    }
    return undefined(name);
}

Value Evaluator::applyFilter(std::string_view name, const Value& input,
                             const Arguments& arguments) {
    const Filter filter = findFilter(name);
    if (filter == nullptr) {
        throw Failure("the filter ‘" + std::string(name) + "’ is not supported",
                      Problem::Unsupported);
    }
    m_budget.step();
    return filter(*this, input, arguments);
}

bool Evaluator::applyTest(std::string_view name, const Value& input, const Arguments& arguments) {
    const Test test = findTest(name);
    if (test == nullptr) {
        throw Failure("the test ‘" + std::string(name) + "’ is not supported",
                      Problem::Unsupported);
    }
    m_budget.step();
    return test(*this, input, arguments);
}

Value Evaluator::attribute(const Value& object, std::string_view name) {
    if (object.is<Undefined>()) {
        failUndefined(object, "has no ‘" + std::string(name) + "’");
    }
    if (const Callable::Function method = findMethod(object, name)) {
        m_budget.allocate(sizeof(Callable));
        return Callable{.function = method, .receiver = object};
    }
    if (Loop* const loop = object.asLoop()) {
        return loopAttribute(*loop, name);
    }
    const Value* value = nullptr;
    if (const Dict* const dict = object.asDict()) {
        m_budget.step(dict->entries.size() / 8);
        value = dict->find(name);
    } else if (const Namespace* const space = object.asNamespace()) {
        value = space->find(name);
    }
    return value == nullptr ? undefined(name) : *value;
}

Value Evaluator::subscript(const Value& object, const Value& key) {
    if (object.is<Undefined>()) {
        failUndefined(object, "has nothing at a place");
    }
    if (const Dict* const dict = object.asDict()) {
        m_budget.step(dict->entries.size() / 8);
        if (const Value* const value = dict->find(key)) {
            return *value;
        }
    } else if (const std::optional<std::int64_t> position = key.asInteger()) {
        return itemAt(object, *position);
    }
    if (const Text* const name = key.asText()) {
        const Callable::Function method = findMethod(object, name->bytes());
        if (method != nullptr || object.asDict() == nullptr) {
            // The name in what is returned must live as long as the template.
            Value value = attribute(object, name->bytes());
            return value.is<Undefined>() ? undefined({}) : value;
        }
    }
    return undefined({});
}

Value Evaluator::itemAt(const Value& object, std::int64_t position) {
    const Sequence* const sequence = object.asSequence();
    const bool hasPositions = sequence != nullptr && sequence->kind != Sequence::Kind::View &&
                              sequence->kind != Sequence::Kind::Iterator;
    if (hasPositions) {
        const auto size = static_cast<std::int64_t>(sequence->items.size());
        const std::int64_t index = position < 0 ? position + size : position;
        return index >= 0 && index < size ? sequence->items[static_cast<std::size_t>(index)]
                                          : undefined({});
    }
    if (!object.isText() || position == INT64_MAX) {
        return undefined({});
    }
    // The slice from −1 goes to the end.
    const SliceBounds bounds{position, position == -1 ? std::nullopt : std::optional(position + 1),
                             std::nullopt};
    const auto size = static_cast<std::int64_t>(lengthOf(*object.asText()));
    return position >= -size && position < size ? sliced(object, bounds, m_budget) : undefined({});
}

Namespace* Evaluator::makeNamespace() {
    m_budget.allocate(sizeof(Namespace));
    return &m_namespaces.emplace_back();
}

Value Evaluator::call(const Value& callee, const Arguments& arguments) {
    const Budget::Level level(m_budget);
    m_budget.step();
    if (callee.is<Undefined>()) {
        failUndefined(callee, "cannot be called");
    }
    if (Loop* const loop = callee.asLoop()) {
        return callLoop(*loop, arguments);
    }
    const Callable* const callable = callee.asCallable();
    if (callable == nullptr) {
        throw Failure(std::string(callee.kindName()) + " cannot be called");
    }
    return callable->macro != nullptr ? callMacro(*callable, arguments)
                                      : callable->function(*this, callable->receiver, arguments);
}

Arguments Evaluator::evaluateArguments(const GivenArguments& given) {
    Arguments arguments;
    for (const Expression& expression : given.positional) {
        arguments.positional.push_back(evaluate(expression));
    }
    if (given.unpackedList != nullptr) {
        for (Value& value : itemsOf(evaluate(*given.unpackedList), m_budget)) {
            arguments.positional.push_back(std::move(value));
        }
    }
    for (const auto& [name, expression] : given.named) {
        arguments.named.emplace_back(name, evaluate(expression));
    }
    if (given.unpackedDict != nullptr) {
        const Value value = evaluate(*given.unpackedDict);
        if (value.asDict() == nullptr) {
            throw Failure("what stands behind ‘**’ is " + std::string(value.kindName()) +
                          ", not a dictionary");
        }
        for (const auto& [key, entry] : value.asDict()->entries) {
            arguments.named.emplace_back(requireText(key, "the name of an argument").bytes(),
                                         entry);
        }
    }
    return arguments;
}

Value Evaluator::evaluate(const Expression& expression) {
    try {
        const Budget::Level level(m_budget);
        m_budget.step();
        return std::visit([this](const auto& form) { return evaluateForm(form); }, expression.form);
    } catch (const Failure& failure) {
        throw TemplateError(failure.problem(), expression.line, failure.what());
    }
}

Value Evaluator::evaluateForm(const SequenceExpression& form) {
    m_budget.allocate(sizeof(Sequence) + form.items.size() * sizeof(Value));
    Sequence sequence{.kind = form.kind};
    for (const Expression& item : form.items) {
        sequence.items.push_back(evaluate(item));
    }
    return sequence;
}

Value Evaluator::evaluateForm(const DictExpression& form) {
    m_budget.allocate(sizeof(Dict) + 2 * form.entries.size() * sizeof(Value));
    Dict dict;
    for (const auto& [key, value] : form.entries) {
        m_budget.step(dict.entries.size());
        Value evaluatedKey = evaluate(key);
        dict.set(std::move(evaluatedKey), evaluate(value));
    }
    return dict;
}

Value Evaluator::evaluateForm(const UnaryExpression& form) {
    Value value = evaluate(*form.operand);
    switch (form.operation) {
        case UnaryExpression::Operation::Not:
            return !value.truth();
        case UnaryExpression::Operation::Minus:
            return negated(value);
        case UnaryExpression::Operation::Plus:
            break;
    }
    if (!value.isNumber()) {
        throw Failure(std::string(value.kindName()) + " is no number");
    }
    return value;
}

Value Evaluator::evaluateForm(const LogicalExpression& form) {
    Value left = evaluate(*form.left);
    const bool decided = left.truth() == (form.operation == LogicalExpression::Operation::Or);
    return decided ? left : evaluate(*form.right);
}

Value Evaluator::evaluateForm(const ConcatenationExpression& form) {
    Text text;
    for (const Expression& operand : form.operands) {
        text.append(toText(evaluate(operand), m_budget));
    }
    return text;
}

Value Evaluator::evaluateForm(const ComparisonExpression& form) {
    Value left = evaluate(*form.first);
    for (const auto& [comparison, expression] : form.rest) {
        Value right = evaluate(expression);
        if (!holds(comparison, left, right, m_budget)) {
            return false;
        }
        left = std::move(right);
    }
    return true;
}

Value Evaluator::evaluateForm(const ConditionalExpression& form) {
    if (evaluate(*form.condition).truth()) {
        return evaluate(*form.then);
    }
    return form.otherwise == nullptr ? undefined({}) : evaluate(*form.otherwise);
}

Value Evaluator::evaluateForm(const SliceExpression& form) {
    const Value object = evaluate(*form.object);
    const auto bound = [this](const ExpressionPointer& expression) -> std::optional<std::int64_t> {
        const Value value = expression == nullptr ? Value(None{}) : evaluate(*expression);
        return value.is<None>() ? std::nullopt
                                : std::optional(requireInteger(value, "the bound of a slice"));
    };
    const std::optional<std::int64_t> start = bound(form.start);
    const std::optional<std::int64_t> stop = bound(form.stop);
    if (object.is<Undefined>()) {
        failUndefined(object, "cannot be sliced");
    }
    return sliced(object, {start, stop, bound(form.step)}, m_budget);
}

Value Evaluator::evaluateForm(const ArithmeticExpression& form) {
    const Value left = evaluate(*form.left);
    const Value right = evaluate(*form.right);
    for (const Value& value : {left, right}) {
        if (value.is<Undefined>()) {
            failUndefined(value, "cannot be calculated with");
        }
    }
    return calculate(form.operation, left, right, m_budget);
}

Value Evaluator::evaluateForm(const CallExpression& form) {
    const Value callee = evaluate(*form.callee);
    return call(callee, evaluateArguments(form.arguments));
}

Value Evaluator::evaluateForm(const FilterExpression& form) {
    const Value input = evaluate(*form.input);
    return applyFilter(form.name, input, evaluateArguments(form.arguments));
}

Value Evaluator::evaluateForm(const TestExpression& form) {
    const Value input = evaluate(*form.input);
    return applyTest(form.name, input, evaluateArguments(form.arguments));
}

}  // namespace concordia::jinja
