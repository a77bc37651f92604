// Carrying out a template's statements.
#include <algorithm>

#include "inference/jinja/evaluator.h"
#include "inference/jinja/operators.h"
#include "inference/jinja/printing.h"

namespace concordia::jinja {

// Makes a scope the present one, for as long as it lives.
class Evaluator::ScopeGuard {
public:
    ScopeGuard(Evaluator& evaluator, Scope* parent)
        : m_evaluator(evaluator),
          m_outer(evaluator.m_scope),
          m_scope(std::make_unique<Scope>(parent)) {
        evaluator.m_budget.step();
        evaluator.m_scope = m_scope.get();
    }
    explicit ScopeGuard(Evaluator& evaluator) : ScopeGuard(evaluator, evaluator.m_scope) {}
    ~ScopeGuard() {
        m_evaluator.m_scope = m_outer;
        if (m_scope->isKept()) {
            m_evaluator.m_keptScopes.push_back(std::move(m_scope));
        }
    }
    ScopeGuard(const ScopeGuard&) = delete;
    ScopeGuard& operator=(const ScopeGuard&) = delete;

private:
    Evaluator& m_evaluator;
    Scope* m_outer;
    std::unique_ptr<Scope> m_scope;
};

void Evaluator::write(const Text& text) {
    m_budget.allocate(2 * text.size());
    m_outputs.back().append(text);
}

Text Evaluator::takeOutput() {
    Text text = std::move(m_outputs.back());
    m_outputs.pop_back();
    return text;
}

Text Evaluator::capture(const Body& body) {
    m_outputs.emplace_back();
    (void)execute(body);
    return takeOutput();
}

Evaluator::Flow Evaluator::execute(const Body& body) {
    for (const Statement& statement : body) {
        const Flow flow = execute(statement);
        if (flow != Flow::Next) {
            return flow;
        }
    }
    return Flow::Next;
}

Evaluator::Flow Evaluator::execute(const Statement& statement) {
    try {
        const Budget::Level level(m_budget);
        m_budget.step();
        return std::visit([this](const auto& form) { return executeForm(form); }, statement.form);
    } catch (const Failure& failure) {
        throw TemplateError(failure.problem(), statement.line, failure.what());
    }
}

Evaluator::Flow Evaluator::executeForm(const DataStatement& form) {
    write(*form.text.asText());
    return Flow::Next;
}

Evaluator::Flow Evaluator::executeForm(const OutputStatement& form) {
    write(toText(evaluate(form.expression), m_budget));
    return Flow::Next;
}

Evaluator::Flow Evaluator::executeForm(const IfStatement& form) {
    for (const IfStatement::Branch& branch : form.branches) {
        if (evaluate(branch.condition).truth()) {
            return execute(branch.body);
        }
    }
    return execute(form.otherwise);
}

Evaluator::Flow Evaluator::executeForm(const ForStatement& form) {
    return runLoop(form, itemsOf(evaluate(form.iterated), m_budget), 0);
}

std::vector<Value> Evaluator::selectItems(const ForStatement& statement, std::vector<Value> items) {
    if (!statement.condition) {
        return items;
    }
    std::vector<Value> selected;
    for (Value& item : items) {
        const ScopeGuard scope(*this);
        assign(statement.target, item);
        if (evaluate(*statement.condition).truth()) {
            selected.push_back(std::move(item));
        }
    }
    return selected;
}

Evaluator::Flow Evaluator::runLoop(const ForStatement& statement, std::vector<Value> items,
                                   std::size_t level) {
    items = selectItems(statement, std::move(items));
    if (items.empty()) {
        const ScopeGuard scope(*this);
        return execute(statement.otherwise);
    }
    m_budget.allocate(sizeof(Loop));
    Loop& loop = m_loops.emplace_back();
    loop.items = std::move(items);
    loop.level = level;
    loop.statement = &statement;
    loop.scope = m_scope;
    if (statement.isRecursive) {
        m_scope->keep();  // loop(…) may be called from anywhere
    }
    for (; loop.index < loop.items.size(); ++loop.index) {
        const ScopeGuard scope(*this);
        assign(statement.target, loop.items[loop.index]);
        m_scope->set("loop", Value(&loop));
        if (execute(statement.body) == Flow::Break) {
            break;
        }
    }
    return Flow::Next;
}

Value Evaluator::callLoop(const Loop& loop, const Arguments& arguments) {
    if (!loop.statement->isRecursive || arguments.positional.size() != 1) {
        throw Failure("only a recursive loop can be called, with what it is to go through");
    }
    const ScopeGuard scope(*this, loop.scope);
    m_outputs.emplace_back();
    (void)runLoop(*loop.statement, itemsOf(arguments.positional[0], m_budget), loop.level + 1);
    return takeOutput();
}

Evaluator::Flow Evaluator::executeForm(const LoopControlStatement& form) {
    return form.kind == LoopControlStatement::Kind::Break ? Flow::Break : Flow::Continue;
}

Evaluator::Flow Evaluator::executeForm(const SetStatement& form) {
    assign(form.target, evaluate(form.value));
    return Flow::Next;
}

Evaluator::Flow Evaluator::executeForm(const BlockSetStatement& form) {
    Text text;
    {
        const ScopeGuard scope(*this);
        text = capture(form.body);
    }
    assign(form.target, filtered(std::move(text), form.filters));
    return Flow::Next;
}

Value Evaluator::filtered(Text text, const std::vector<Expression>& filters) {
    Value value = std::move(text);
    for (const Expression& expression : filters) {
        const auto& filter = std::get<FilterExpression>(expression.form);
        value = applyFilter(filter.name, value, evaluateArguments(filter.arguments));
    }
    return value;
}

void Evaluator::assign(const Target& target, Value value) {
    if (!target.parts.empty()) {
        const std::vector<Value> items = itemsOf(value, m_budget);
        if (items.size() != target.parts.size()) {
            throw Failure("there are " + std::to_string(items.size()) + " values for " +
                          std::to_string(target.parts.size()) + " names");
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            assign(target.parts[i], items[i]);
        }
    } else if (target.attribute.empty()) {
        m_scope->set(target.name, std::move(value));
    } else {
        const Value* const object = m_scope->find(target.name);
        if (object == nullptr || object->asNamespace() == nullptr) {
            throw Failure("‘" + target.name + "’ is no namespace, so nothing in it can be set");
        }
        m_budget.allocate(sizeof(Value) + target.attribute.size());
        object->asNamespace()->set(target.attribute, std::move(value));
    }
}

Value Evaluator::makeMacro(const MacroStatement& macro) {
    m_budget.allocate(sizeof(Callable) + sizeof(Scope));
    m_scope->keep();
    return Callable{.macro = &macro, .scope = m_scope};
}

Evaluator::Flow Evaluator::executeForm(const MacroStatement& form) {
    m_scope->set(form.name, makeMacro(form));
    return Flow::Next;
}

Value Evaluator::callMacro(const Callable& macro, const Arguments& arguments) {
    const ScopeGuard scope(*this, macro.scope);
    bindParameters(*macro.macro, arguments);
    return capture(macro.macro->body);
}

void Evaluator::bindParameters(const MacroStatement& macro, const Arguments& arguments) {
    const auto isParameter = [&](std::string_view name) {
        return std::ranges::find(macro.parameters, name, &Parameter::name) !=
               macro.parameters.end();
    };
    for (std::size_t i = 0; i < macro.parameters.size(); ++i) {
        const Parameter& parameter = macro.parameters[i];
        const Value* const named = arguments.findNamed(parameter.name);
        Value value = Undefined{parameter.name};
        if (i < arguments.positional.size()) {
            value = arguments.positional[i];
        } else if (named != nullptr) {
            value = *named;
        } else if (parameter.byDefault) {
            value = evaluate(*parameter.byDefault);
        }
        m_scope->set(parameter.name, std::move(value));
    }
    Sequence rest{.kind = Sequence::Kind::Tuple};
    for (std::size_t i = macro.parameters.size(); i < arguments.positional.size(); ++i) {
        rest.items.push_back(arguments.positional[i]);
    }
    Dict others;
    for (const auto& [name, value] : arguments.named) {
        if (name == "caller") {
            m_scope->set(name, value);
        } else if (!isParameter(name)) {
            others.set(name, value);
        }
    }
    m_budget.allocate(sizeof(Sequence) + sizeof(Dict));
    m_scope->set("varargs", std::move(rest));
    m_scope->set("kwargs", std::move(others));
}

Evaluator::Flow Evaluator::executeForm(const CallStatement& form) {
    const auto& callExpression = std::get<CallExpression>(form.call.form);
    const Value callee = evaluate(*callExpression.callee);
    Arguments arguments = evaluateArguments(callExpression.arguments);
    arguments.named.emplace_back("caller", makeMacro(form.caller));
    write(toText(call(callee, arguments), m_budget));
    return Flow::Next;
}

Evaluator::Flow Evaluator::executeForm(const FilterStatement& form) {
    Text text;
    {
        const ScopeGuard scope(*this);
        text = capture(form.body);
    }
    write(toText(filtered(std::move(text), form.filters), m_budget));
    return Flow::Next;
}

Evaluator::Flow Evaluator::executeForm(const WithStatement& form) {
    std::vector<Value> values;
    for (const auto& [target, expression] : form.values) {
        values.push_back(evaluate(expression));
    }
    const ScopeGuard scope(*this);
    for (std::size_t i = 0; i < values.size(); ++i) {
        assign(form.values[i].first, std::move(values[i]));
    }
    return execute(form.body);
}

Evaluator::Flow Evaluator::executeForm(const ScopedBodyStatement& form) {
    const ScopeGuard scope(*this);
    return execute(form.body);
}

}  // namespace concordia::jinja
