// The innermost parts of expressions: names, literals, lists, arguments, and what is assigned to.
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "inference/jinja/expression_parser.h"

namespace concordia::jinja {

namespace {

using Kind = Lexeme::Kind;

}  // namespace

Expression ExpressionParser::parsePrimary() {
    if (m_stream.at(Kind::Name)) {
        return parseName();
    }
    if (m_stream.at(Kind::Text)) {
        return parseText();
    }
    if (m_stream.at(Kind::Integer) || m_stream.at(Kind::Real)) {
        return parseNumber();
    }
    if (m_stream.atOperator("(")) {
        return parseParentheses();
    }
    if (m_stream.atOperator("[")) {
        return parseList();
    }
    if (m_stream.atOperator("{")) {
        return parseDict();
    }
    m_stream.failExpecting("an expression");
}

Expression ExpressionParser::parseName() {
    Lexeme name = m_stream.take();
    if (name.text == "true" || name.text == "True") {
        return {name.line, LiteralExpression{true}};
    }
    if (name.text == "false" || name.text == "False") {
        return {name.line, LiteralExpression{false}};
    }
    if (name.text == "none" || name.text == "None") {
        return {name.line, LiteralExpression{None{}}};
    }
    return {name.line, NameExpression{std::move(name.text)}};
}

Expression ExpressionParser::parseText() {
    const int line = m_stream.line();
    std::string text;
    while (m_stream.at(Kind::Text)) {  // neighbours are one text
        text += m_stream.take().text;
    }
    return {line, LiteralExpression{Value::text(text)}};
}

Expression ExpressionParser::parseNumber() {
    const Lexeme number = m_stream.take();
    const char* const begin = number.text.data();
    const char* const end = begin + number.text.size();
    std::int64_t whole = 0;
    double real = 0;
    const std::errc problem = number.kind == Kind::Integer ? std::from_chars(begin, end, whole).ec
                                                           : std::from_chars(begin, end, real).ec;
    if (problem != std::errc{}) {
        throw TemplateError(Problem::Unsupported, number.line,
                            "the number " + number.text.substr(0, 40) + " is too large");
    }
    return {number.line,
            LiteralExpression{number.kind == Kind::Integer ? Value(whole) : Value(real)}};
}

Expression ExpressionParser::parseParentheses() {
    const int line = m_stream.take().line;
    if (m_stream.skipOperator(")")) {
        return {line, SequenceExpression{Sequence::Kind::Tuple, {}}};
    }
    Expression expression = parseTuple();
    m_stream.expectOperator(")");
    return expression;
}

Expression ExpressionParser::parseTuple(Conditional conditional) {
    const int line = m_stream.line();
    Expression first = parse(conditional);
    if (!m_stream.atOperator(",")) {
        return first;
    }
    std::vector<Expression> items;
    items.push_back(std::move(first));
    while (m_stream.skipOperator(",")) {
        const bool ends = m_stream.atOperator(")") || m_stream.at(Kind::BlockEnd) ||
                          m_stream.at(Kind::VariableEnd);
        if (ends) {
            break;
        }
        items.push_back(parse(conditional));
    }
    return {line, SequenceExpression{Sequence::Kind::Tuple, std::move(items)}};
}

Expression ExpressionParser::parseList() {
    const int line = m_stream.take().line;
    std::vector<Expression> items;
    while (!m_stream.skipOperator("]")) {
        if (!items.empty()) {
            m_stream.expectOperator(",");
            if (m_stream.skipOperator("]")) {
                break;
            }
        }
        items.push_back(parse());
    }
    return {line, SequenceExpression{Sequence::Kind::List, std::move(items)}};
}

Expression ExpressionParser::parseDict() {
    const int line = m_stream.take().line;
    std::vector<DictEntry> entries;
    while (!m_stream.skipOperator("}")) {
        if (!entries.empty()) {
            m_stream.expectOperator(",");
            if (m_stream.skipOperator("}")) {
                break;
            }
        }
        Expression key = parse();
        m_stream.expectOperator(":");
        Expression value = parse();
        entries.push_back({std::move(key), std::move(value)});
    }
    return {line, DictExpression{std::move(entries)}};
}

GivenArguments ExpressionParser::parseArguments() {
    m_stream.expectOperator("(");
    GivenArguments arguments;
    bool isFirst = true;
    while (!m_stream.skipOperator(")")) {
        if (!isFirst) {
            m_stream.expectOperator(",");
            if (m_stream.skipOperator(")")) {
                break;
            }
        }
        isFirst = false;
        parseArgument(arguments);
    }
    return arguments;
}

void ExpressionParser::parseArgument(GivenArguments& arguments) {
    const Lexeme& next = m_stream.following();
    const bool isNamed = m_stream.at(Kind::Name) && next.kind == Kind::Operator && next.text == "=";
    if (m_stream.skipOperator("*")) {
        arguments.unpackedList = boxed(parse());
    } else if (m_stream.skipOperator("**")) {
        arguments.unpackedDict = boxed(parse());
    } else if (isNamed) {
        std::string name = m_stream.take().text;
        m_stream.take();
        arguments.named.push_back({std::move(name), parse()});
    } else if (!arguments.named.empty() || arguments.unpackedDict || arguments.unpackedList) {
        m_stream.fail("an argument without a name follows one with a name");
    } else {
        arguments.positional.push_back(parse());
    }
}

std::string ExpressionParser::parseDottedName() {
    std::string name = m_stream.expectName();
    while (m_stream.skipOperator(".")) {
        name += "." + m_stream.expectName();
    }
    return name;
}

Target ExpressionParser::parseTarget() {
    Target first = parseTargetPart();
    if (!m_stream.atOperator(",")) {
        return first;
    }
    Target target;
    target.parts.push_back(std::move(first));
    while (m_stream.skipOperator(",")) {
        if (m_stream.atName("in") || m_stream.atOperator("=") || m_stream.atOperator(")")) {
            break;
        }
        target.parts.push_back(parseTargetPart());
    }
    return target;
}

Target ExpressionParser::parseTargetPart() {
    const Nesting nesting(*this);
    if (m_stream.skipOperator("(")) {
        Target target = parseTarget();
        m_stream.expectOperator(")");
        return target;
    }
    Target target;
    target.name = m_stream.expectName();
    constexpr std::array<std::string_view, 6> kConstants = {"true", "false", "none",
                                                            "True", "False", "None"};
    if (std::find(kConstants.begin(), kConstants.end(), target.name) != kConstants.end()) {
        m_stream.fail("‘" + target.name + "’ cannot be assigned to");
    }
    if (m_stream.skipOperator(".")) {
        target.attribute = m_stream.expectName();
    }
    return target;
}

}  // namespace concordia::jinja
