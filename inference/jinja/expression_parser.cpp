#include "inference/jinja/expression_parser.h"

#include <array>
#include <utility>

namespace concordia::jinja {

namespace {

using Kind = Lexeme::Kind;

}  // namespace

void ExpressionParser::Nesting::add() {
    // Of steps of the grammar inside one another, about ten for each pair of parentheses: they take
    // stack when they are read and when they are evaluated.
    constexpr std::size_t kNesting = 600;
    if (m_parser.m_nesting == kNesting) {
        m_parser.m_stream.fail("an expression has too many parts inside one another",
                               Problem::Exceeded);
    }
    ++m_parser.m_nesting;
    ++m_levels;
}

Expression ExpressionParser::parse(Conditional conditional) {
    const Nesting nesting(*this);
    return conditional == Conditional::Allowed ? parseConditional() : parseOr();
}

Expression ExpressionParser::parseConditional() {
    Nesting nesting(*this);
    Expression expression = parseOr();
    while (m_stream.atName("if")) {
        nesting.add();
        const int line = m_stream.take().line;
        ExpressionPointer condition = boxed(parseOr());
        ExpressionPointer otherwise;
        if (m_stream.skipName("else")) {
            otherwise = boxed(parseConditional());
        }
        expression = {line,
                      ConditionalExpression{std::move(condition), boxed(std::move(expression)),
                                            std::move(otherwise)}};
    }
    return expression;
}

Expression ExpressionParser::parseOr() {
    Nesting nesting(*this);
    Expression left = parseAnd();
    while (m_stream.atName("or")) {
        nesting.add();
        const int line = m_stream.take().line;
        Expression right = parseAnd();
        left = {line, LogicalExpression{LogicalExpression::Operation::Or, boxed(std::move(left)),
                                        boxed(std::move(right))}};
    }
    return left;
}

Expression ExpressionParser::parseAnd() {
    Nesting nesting(*this);
    Expression left = parseNot();
    while (m_stream.atName("and")) {
        nesting.add();
        const int line = m_stream.take().line;
        Expression right = parseNot();
        left = {line, LogicalExpression{LogicalExpression::Operation::And, boxed(std::move(left)),
                                        boxed(std::move(right))}};
    }
    return left;
}

Expression ExpressionParser::parseNot() {
    if (!m_stream.atName("not")) {
        return parseComparison();
    }
    const Nesting nesting(*this);
    const int line = m_stream.take().line;
    return {line, UnaryExpression{UnaryExpression::Operation::Not, boxed(parseNot())}};
}

Expression ExpressionParser::parseComparison() {
    static constexpr std::array<std::pair<std::string_view, Comparison>, 6> kComparisons = {
        {{"==", Comparison::Equal},
         {"!=", Comparison::Unequal},
         {"<=", Comparison::LessOrEqual},
         {"<", Comparison::Less},
         {">=", Comparison::GreaterOrEqual},
         {">", Comparison::Greater}}};
    const int line = m_stream.line();
    Expression first = parseSum();
    std::vector<ComparedExpression> rest;
    while (true) {
        std::optional<Comparison> comparison;
        for (const auto& [text, operation] : kComparisons) {
            if (!comparison && m_stream.skipOperator(text)) {
                comparison = operation;
            }
        }
        if (!comparison && m_stream.skipName("in")) {
            comparison = Comparison::In;
        }
        if (!comparison && m_stream.atName("not") &&
            TokenStream::isName(m_stream.following(), "in")) {
            m_stream.take();
            m_stream.take();
            comparison = Comparison::NotIn;
        }
        if (!comparison) {
            break;
        }
        rest.push_back({*comparison, parseSum()});
    }
    if (rest.empty()) {
        return first;
    }
    return {line, ComparisonExpression{boxed(std::move(first)), std::move(rest)}};
}

Expression ExpressionParser::parseSum() {
    Nesting nesting(*this);
    Expression left = parseConcatenation();
    while (m_stream.atOperator("+") || m_stream.atOperator("-")) {
        nesting.add();
        const Lexeme sign = m_stream.take();
        Expression right = parseConcatenation();
        left = {sign.line,
                ArithmeticExpression{sign.text == "+" ? Arithmetic::Add : Arithmetic::Subtract,
                                     boxed(std::move(left)), boxed(std::move(right))}};
    }
    return left;
}

Expression ExpressionParser::parseConcatenation() {
    const int line = m_stream.line();
    std::vector<Expression> operands;
    operands.push_back(parseProduct());
    while (m_stream.skipOperator("~")) {
        operands.push_back(parseProduct());
    }
    if (operands.size() == 1) {
        return std::move(operands.front());
    }
    return {line, ConcatenationExpression{std::move(operands)}};
}

Expression ExpressionParser::parseProduct() {
    static constexpr std::array<std::pair<std::string_view, Arithmetic>, 4> kOperations = {
        {{"*", Arithmetic::Multiply},
         {"/", Arithmetic::Divide},
         {"//", Arithmetic::FloorDivide},
         {"%", Arithmetic::Modulo}}};
    Nesting nesting(*this);
    Expression left = parsePower();
    for (bool more = true; more;) {
        more = false;
        for (const auto& [text, operation] : kOperations) {
            if (!more && m_stream.atOperator(text)) {
                more = true;
                nesting.add();
                const int line = m_stream.take().line;
                Expression right = parsePower();
                left = {line, ArithmeticExpression{operation, boxed(std::move(left)),
                                                   boxed(std::move(right))}};
            }
        }
    }
    return left;
}

Expression ExpressionParser::parsePower() {
    Nesting nesting(*this);
    Expression left = parseUnary(Filters::Allowed);
    while (m_stream.atOperator("**")) {
        nesting.add();
        const int line = m_stream.take().line;
        Expression right = parseUnary(Filters::Allowed);
        left = {line, ArithmeticExpression{Arithmetic::Power, boxed(std::move(left)),
                                           boxed(std::move(right))}};
    }
    return left;
}

Expression ExpressionParser::parseUnary(Filters filters) {
    const Nesting nesting(*this);
    const int line = m_stream.line();
    Expression operand = [&]() -> Expression {
        const bool minus = m_stream.atOperator("-");
        if (!minus && !m_stream.atOperator("+")) {
            return parsePrimary();
        }
        m_stream.take();
        return {line, UnaryExpression{minus ? UnaryExpression::Operation::Minus
                                            : UnaryExpression::Operation::Plus,
                                      boxed(parseUnary(Filters::No))}};
    }();
    operand = parsePostfix(std::move(operand));
    return filters == Filters::Allowed ? parseFiltersAndTests(std::move(operand))
                                       : std::move(operand);
}

Expression ExpressionParser::parsePostfix(Expression operand) {
    Nesting nesting(*this);
    while (true) {
        nesting.add();
        if (m_stream.skipOperator(".")) {
            operand = parseAttribute(std::move(operand));
        } else if (m_stream.skipOperator("[")) {
            operand = parseSubscript(std::move(operand));
        } else if (m_stream.atOperator("(")) {
            const int line = m_stream.line();
            operand = {line, CallExpression{boxed(std::move(operand)), parseArguments()}};
        } else {
            return operand;
        }
    }
}

Expression ExpressionParser::parseFiltersAndTests(Expression operand) {
    Nesting nesting(*this);
    while (true) {
        nesting.add();
        const int line = m_stream.line();
        if (m_stream.skipOperator("|")) {
            Expression filter = parseInputlessFilter();
            std::get<FilterExpression>(filter.form).input = boxed(std::move(operand));
            operand = std::move(filter);
        } else if (m_stream.skipName("is")) {
            operand = parseTest(std::move(operand));
        } else if (m_stream.atOperator("(")) {
            operand = {line, CallExpression{boxed(std::move(operand)), parseArguments()}};
        } else {
            return operand;
        }
    }
}

Expression ExpressionParser::parseInputlessFilter() {
    const int line = m_stream.line();
    std::string name = parseDottedName();
    GivenArguments arguments;
    if (m_stream.atOperator("(")) {
        arguments = parseArguments();
    }
    return {line, FilterExpression{nullptr, std::move(name), std::move(arguments)}};
}

Expression ExpressionParser::parseTest(Expression input) {
    const int line = m_stream.line();
    const bool negated = m_stream.skipName("not");
    std::string name = parseDottedName();
    GivenArguments arguments;
    const bool ends = m_stream.atName("else") || m_stream.atName("or") || m_stream.atName("and") ||
                      m_stream.atName("if") || m_stream.atName("in") || m_stream.atName("not");
    const bool begins = m_stream.at(Kind::Name) || m_stream.at(Kind::Text) ||
                        m_stream.at(Kind::Integer) || m_stream.at(Kind::Real) ||
                        m_stream.atOperator("[") || m_stream.atOperator("{");
    if (m_stream.atOperator("(")) {
        arguments = parseArguments();
    } else if (begins && !ends) {
        if (m_stream.atName("is")) {
            m_stream.fail("tests cannot follow one another");
        }
        arguments.positional.push_back(parsePostfix(parsePrimary()));
    }
    Expression test{line,
                    TestExpression{boxed(std::move(input)), std::move(name), std::move(arguments)}};
    if (!negated) {
        return test;
    }
    return {line, UnaryExpression{UnaryExpression::Operation::Not, boxed(std::move(test))}};
}

Expression ExpressionParser::parseAttribute(Expression object) {
    const int line = m_stream.line();
    if (m_stream.at(Kind::Integer)) {
        return {line, SubscriptExpression{boxed(std::move(object)), boxed(parseNumber())}};
    }
    return {line, AttributeExpression{boxed(std::move(object)), m_stream.expectName()}};
}

Expression ExpressionParser::parseSubscript(Expression object) {
    const int line = m_stream.line();
    const auto part = [this]() -> ExpressionPointer {
        const bool missing = m_stream.atOperator(":") || m_stream.atOperator("]");
        return missing ? nullptr : boxed(parse());
    };
    ExpressionPointer start = part();
    if (start != nullptr && m_stream.skipOperator("]")) {
        return {line, SubscriptExpression{boxed(std::move(object)), std::move(start)}};
    }
    m_stream.expectOperator(":");
    ExpressionPointer stop = part();
    ExpressionPointer step = m_stream.skipOperator(":") ? part() : nullptr;
    m_stream.expectOperator("]");
    return {line, SliceExpression{boxed(std::move(object)), std::move(start), std::move(stop),
                                  std::move(step)}};
}

}  // namespace concordia::jinja
