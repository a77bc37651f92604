// A template as a tree, in the order in which it is written.
// Thread rule: immutable after parsing.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "inference/jinja/value.h"

namespace concordia::jinja {

struct ComparedExpression;
struct DictEntry;
struct Expression;
struct NamedExpression;
struct Statement;
using ExpressionPointer = std::unique_ptr<Expression>;
using Body = std::vector<Statement>;

// What a call, a filter or a test is given.
struct GivenArguments {
    std::vector<Expression> positional;
    std::vector<NamedExpression> named;
    ExpressionPointer unpackedList;  // *expression
    ExpressionPointer unpackedDict;  // **expression
};

struct LiteralExpression {
    Value value;
};
struct NameExpression {
    std::string name;
};
struct SequenceExpression {
    Sequence::Kind kind;
    std::vector<Expression> items;
};
struct DictExpression {
    std::vector<DictEntry> entries;
};
struct UnaryExpression {
    enum class Operation { Not, Minus, Plus };
    Operation operation;
    ExpressionPointer operand;
};
enum class Arithmetic { Add, Subtract, Multiply, Divide, FloorDivide, Modulo, Power };
struct ArithmeticExpression {
    Arithmetic operation;
    ExpressionPointer left;
    ExpressionPointer right;
};
struct LogicalExpression {
    enum class Operation { And, Or };
    Operation operation;
    ExpressionPointer left;
    ExpressionPointer right;
};
struct ConcatenationExpression {  // a ~ b ~ c
    std::vector<Expression> operands;
};
enum class Comparison { Equal, Unequal, Less, LessOrEqual, Greater, GreaterOrEqual, In, NotIn };
struct ComparisonExpression {  // a < b < c
    ExpressionPointer first;
    std::vector<ComparedExpression> rest;
};
struct ConditionalExpression {
    ExpressionPointer condition;
    ExpressionPointer then;
    ExpressionPointer otherwise;  // null: undefined
};
struct AttributeExpression {  // object.name
    ExpressionPointer object;
    std::string name;
};
struct SubscriptExpression {  // object[key]
    ExpressionPointer object;
    ExpressionPointer key;
};
struct SliceExpression {  // object[start:stop:step]
    ExpressionPointer object;
    ExpressionPointer start;  // each may be null
    ExpressionPointer stop;
    ExpressionPointer step;
};
struct CallExpression {
    ExpressionPointer callee;
    GivenArguments arguments;
};
struct FilterExpression {
    ExpressionPointer input;  // null in a filter block, whose body is the input
    std::string name;
    GivenArguments arguments;
};
struct TestExpression {
    ExpressionPointer input;
    std::string name;
    GivenArguments arguments;
};

struct Expression {
    using Form = std::variant<LiteralExpression, NameExpression, SequenceExpression, DictExpression,
                              UnaryExpression, ArithmeticExpression, LogicalExpression,
                              ConcatenationExpression, ComparisonExpression, ConditionalExpression,
                              AttributeExpression, SubscriptExpression, SliceExpression,
                              CallExpression, FilterExpression, TestExpression>;
    int line;
    Form form;
};

struct ComparedExpression {
    Comparison comparison;
    Expression expression;
};

struct DictEntry {
    Expression key;
    Expression value;
};

struct NamedExpression {
    std::string name;
    Expression expression;
};

[[nodiscard]] inline ExpressionPointer boxed(Expression expression) {
    return std::make_unique<Expression>(std::move(expression));
}

// What is assigned to: a name, names in parentheses, or a place in a namespace.
struct Target {
    std::string name;
    std::string attribute;      // of the namespace `name`; may be empty
    std::vector<Target> parts;  // then there is no name
};

struct DataStatement {
    Value text;
};
struct OutputStatement {
    Expression expression;
};
struct IfStatement {
    struct Branch {
        Expression condition;
        Body body;
    };
    std::vector<Branch> branches;
    Body otherwise;
};
struct ForStatement {
    Target target;
    Expression iterated;
    std::optional<Expression> condition;
    Body body;
    Body otherwise;
    bool isRecursive;
};
struct LoopControlStatement {
    enum class Kind { Break, Continue };
    Kind kind;
};
struct SetStatement {
    Target target;
    Expression value;
};
struct BlockSetStatement {
    Target target;
    std::vector<Expression> filters;  // FilterExpressions, the first one first
    Body body;
};
struct Parameter {
    std::string name;
    std::optional<Expression> byDefault;
};
struct MacroStatement {
    std::string name;  // empty: the body of a call block
    std::vector<Parameter> parameters;
    Body body;
};
struct CallStatement {
    Expression call;  // a CallExpression
    MacroStatement caller;
};
struct FilterStatement {
    std::vector<Expression> filters;  // FilterExpressions
    Body body;
};
struct WithStatement {
    std::vector<std::pair<Target, Expression>> values;
    Body body;
};
struct ScopedBodyStatement {  // {% generation %}
    Body body;
};

struct Statement {
    using Form = std::variant<DataStatement, OutputStatement, IfStatement, ForStatement,
                              LoopControlStatement, SetStatement, BlockSetStatement, MacroStatement,
                              CallStatement, FilterStatement, WithStatement, ScopedBodyStatement>;
    int line;
    Form form;
};

}  // namespace concordia::jinja
