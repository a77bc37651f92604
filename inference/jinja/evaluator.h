// Evaluates expressions and carries out a template's statements.
// Thread rule: one thread at a time.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inference/jinja/budget.h"
#include "inference/jinja/syntax.h"
#include "inference/jinja/value.h"

namespace concordia::jinja {

// The variables of a block, and the scope around it.
class Scope {
public:
    explicit Scope(Scope* parent) : m_parent(parent) {}

    [[nodiscard]] const Value* find(std::string_view name) const;
    void set(std::string_view name, Value value);

    // A macro defined in here may be called after the block has ended.
    void keep();
    [[nodiscard]] bool isKept() const { return m_isKept; }

private:
    Scope* m_parent;
    bool m_isKept = false;
    std::vector<std::pair<std::string, Value>> m_values;
};

class Evaluator {
public:
    // What was the local time, in seconds since 1970, for strftime_now.
    Evaluator(const Limits& limits, std::int64_t now);
    Evaluator(const Evaluator&) = delete;
    Evaluator& operator=(const Evaluator&) = delete;

    [[nodiscard]] Budget& budget() { return m_budget; }
    [[nodiscard]] std::int64_t now() const { return m_now; }

    // Renders the template with the variables. Throws TemplateError.
    [[nodiscard]] Text render(const Body& body, const Dict& variables);

    // For filters, tests and functions. All of these throw Failure or TemplateError.
    [[nodiscard]] Value call(const Value& callee, const Arguments& arguments);
    [[nodiscard]] Value applyFilter(std::string_view name, const Value& input,
                                    const Arguments& arguments);
    [[nodiscard]] bool applyTest(std::string_view name, const Value& input,
                                 const Arguments& arguments);
    // object.name, object["name"] and object[key]; what is missing is undefined.
    [[nodiscard]] Value attribute(const Value& object, std::string_view name);
    [[nodiscard]] Value subscript(const Value& object, const Value& key);
    [[nodiscard]] Namespace* makeNamespace();

private:
    enum class Flow { Next, Break, Continue };
    class ScopeGuard;

    [[nodiscard]] Value evaluate(const Expression& expression);
    [[nodiscard]] Arguments evaluateArguments(const GivenArguments& given);
    [[nodiscard]] Value evaluateName(const std::string& name);
    [[nodiscard]] static Value evaluateForm(const LiteralExpression& form) { return form.value; }
    [[nodiscard]] Value evaluateForm(const NameExpression& form) { return evaluateName(form.name); }
    [[nodiscard]] Value evaluateForm(const SequenceExpression& form);
    [[nodiscard]] Value evaluateForm(const DictExpression& form);
    [[nodiscard]] Value evaluateForm(const UnaryExpression& form);
    [[nodiscard]] Value evaluateForm(const ArithmeticExpression& form);
    [[nodiscard]] Value evaluateForm(const LogicalExpression& form);
    [[nodiscard]] Value evaluateForm(const ConcatenationExpression& form);
    [[nodiscard]] Value evaluateForm(const ComparisonExpression& form);
    [[nodiscard]] Value evaluateForm(const ConditionalExpression& form);
    [[nodiscard]] Value evaluateForm(const AttributeExpression& form) {
        return attribute(evaluate(*form.object), form.name);
    }
    [[nodiscard]] Value evaluateForm(const SubscriptExpression& form) {
        const Value object = evaluate(*form.object);
        return subscript(object, evaluate(*form.key));
    }
    [[nodiscard]] Value evaluateForm(const SliceExpression& form);
    [[nodiscard]] Value evaluateForm(const CallExpression& form);
    [[nodiscard]] Value evaluateForm(const FilterExpression& form);
    [[nodiscard]] Value evaluateForm(const TestExpression& form);

    [[nodiscard]] Flow execute(const Body& body);
    [[nodiscard]] Flow execute(const Statement& statement);
    [[nodiscard]] Flow executeForm(const DataStatement& form);
    [[nodiscard]] Flow executeForm(const OutputStatement& form);
    [[nodiscard]] Flow executeForm(const IfStatement& form);
    [[nodiscard]] Flow executeForm(const ForStatement& form);
    [[nodiscard]] static Flow executeForm(const LoopControlStatement& form);
    [[nodiscard]] Flow executeForm(const SetStatement& form);
    [[nodiscard]] Flow executeForm(const BlockSetStatement& form);
    [[nodiscard]] Flow executeForm(const MacroStatement& form);
    [[nodiscard]] Flow executeForm(const CallStatement& form);
    [[nodiscard]] Flow executeForm(const FilterStatement& form);
    [[nodiscard]] Flow executeForm(const WithStatement& form);
    [[nodiscard]] Flow executeForm(const ScopedBodyStatement& form);
    [[nodiscard]] Value filtered(Text text, const std::vector<Expression>& filters);
    // What the body writes.
    [[nodiscard]] Text capture(const Body& body);
    void write(const Text& text);
    [[nodiscard]] Text takeOutput();

    void assign(const Target& target, Value value);
    [[nodiscard]] Flow runLoop(const ForStatement& statement, std::vector<Value> items,
                               std::size_t level);
    [[nodiscard]] std::vector<Value> selectItems(const ForStatement& statement,
                                                 std::vector<Value> items);
    [[nodiscard]] Value callMacro(const Callable& macro, const Arguments& arguments);
    [[nodiscard]] Value callLoop(const Loop& loop, const Arguments& arguments);
    void bindParameters(const MacroStatement& macro, const Arguments& arguments);
    [[nodiscard]] Value makeMacro(const MacroStatement& macro);
    [[nodiscard]] Value itemAt(const Value& object, std::int64_t position);

    Budget m_budget;
    std::int64_t m_now;
    Scope* m_scope = nullptr;
    std::vector<Text> m_outputs;  // what is being written; the last one is captured
    std::vector<std::unique_ptr<Scope>> m_keptScopes;
    std::deque<Namespace> m_namespaces;
    std::deque<Loop> m_loops;
};

}  // namespace concordia::jinja
