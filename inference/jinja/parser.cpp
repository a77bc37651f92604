#include "inference/jinja/parser.h"

#include <algorithm>
#include <array>
#include <utility>

#include "inference/jinja/expression_parser.h"
#include "inference/jinja/token_stream.h"

namespace concordia::jinja {

namespace {

using Kind = Lexeme::Kind;
using Names = std::initializer_list<std::string_view>;

// Blocks inside one another.
constexpr std::size_t kNesting = 60;

class Parser {
public:
    explicit Parser(std::string_view source)
        : m_stream(readLexemes(source)), m_expressions(m_stream) {}

    Body parse() {
        Body body = parseBody({});
        if (!m_stream.at(Kind::End)) {
            m_stream.fail("‘" + m_stream.following().text + "’ ends nothing");
        }
        return body;
    }

private:
    // Up to a block whose name is one of `ends`, or to the end when there are none.
    Body parseBody(Names ends);
    // Up to a block whose name is `end`, which is taken.
    Body parseWholeBody(std::string_view end);
    [[nodiscard]] bool atBlock(Names names) const;
    void openBlock() {
        m_stream.expect(Kind::BlockBegin, "‘{%’");
        m_stream.take();
    }
    void closeBlock() { m_stream.expect(Kind::BlockEnd, "‘%}’"); }

    Statement parseStatement();
    Statement::Form parseBlock(const Lexeme& name);
    Statement::Form parseIf();
    Statement::Form parseFor();
    Statement::Form parseLoopControl(LoopControlStatement::Kind kind);
    Statement::Form parseSet();
    MacroStatement parseMacro();
    Statement::Form parseCall();
    Statement::Form parseFilter();
    Statement::Form parseWith();
    Statement::Form parseGeneration();
    std::vector<Parameter> parseParameters();
    std::vector<Expression> parseFilters();

    TokenStream m_stream;
    ExpressionParser m_expressions;
    std::size_t m_nesting = 0;
    std::size_t m_loops = 0;  // around the present place
};

bool Parser::atBlock(Names names) const {
    return m_stream.at(Kind::BlockBegin) && m_stream.following().kind == Kind::Name &&
           std::ranges::find(names, m_stream.following().text) != names.end();
}

Body Parser::parseBody(Names ends) {
    if (m_nesting == kNesting) {
        m_stream.fail("more than " + std::to_string(kNesting) + " blocks are inside one another",
                      Problem::Exceeded);
    }
    ++m_nesting;
    Body body;
    const Names kAllEnds = {"elif",     "else",    "endif",   "endfor",        "endset",
                            "endmacro", "endcall", "endwith", "endgeneration", "endfilter"};
    while (!m_stream.at(Kind::End) && !atBlock(kAllEnds)) {
        body.push_back(parseStatement());
    }
    --m_nesting;
    if (ends.size() > 0 && !atBlock(ends)) {
        m_stream.fail("a block does not end with ‘" + std::string(*(ends.end() - 1)) + "’");
    }
    return body;
}

Body Parser::parseWholeBody(std::string_view end) {
    Body body = parseBody({end});
    openBlock();
    closeBlock();
    return body;
}

Statement Parser::parseStatement() {
    const int line = m_stream.line();
    if (m_stream.at(Kind::Data)) {
        return {line, DataStatement{Value::text(m_stream.take().text)}};
    }
    if (m_stream.at(Kind::VariableBegin)) {
        m_stream.take();
        Expression expression = m_expressions.parseTuple();
        m_stream.expect(Kind::VariableEnd, "‘}}’");
        return {line, OutputStatement{std::move(expression)}};
    }
    m_stream.expect(Kind::BlockBegin, "a block");
    const Lexeme name = m_stream.present();
    m_stream.expect(Kind::Name, "the name of a block");
    return {line, parseBlock(name)};
}

Statement::Form Parser::parseBlock(const Lexeme& name) {
    if (name.text == "if") {
        return parseIf();
    }
    if (name.text == "for") {
        return parseFor();
    }
    if (name.text == "set") {
        return parseSet();
    }
    if (name.text == "macro") {
        return parseMacro();
    }
    if (name.text == "call") {
        return parseCall();
    }
    if (name.text == "filter") {
        return parseFilter();
    }
    if (name.text == "with") {
        return parseWith();
    }
    if (name.text == "generation") {
        return parseGeneration();
    }
    if (name.text == "break") {
        return parseLoopControl(LoopControlStatement::Kind::Break);
    }
    if (name.text == "continue") {
        return parseLoopControl(LoopControlStatement::Kind::Continue);
    }
    throw TemplateError(Problem::Unsupported, name.line,
                        "the block ‘" + name.text + "’ is not supported");
}

Statement::Form Parser::parseIf() {
    IfStatement statement;
    while (true) {
        Expression condition = m_expressions.parseTuple(ExpressionParser::Conditional::No);
        closeBlock();
        Body body = parseBody({"elif", "else", "endif"});
        statement.branches.push_back({std::move(condition), std::move(body)});
        m_stream.take();
        if (!m_stream.skipName("elif")) {
            break;
        }
    }
    if (m_stream.skipName("else")) {
        closeBlock();
        statement.otherwise = parseBody({"endif"});
        m_stream.take();
    }
    m_stream.take();  // endif
    closeBlock();
    return statement;
}

Statement::Form Parser::parseFor() {
    Target target = m_expressions.parseTarget();
    if (!m_stream.skipName("in")) {
        m_stream.failExpecting("‘in’");
    }
    Expression iterated = m_expressions.parseTuple(ExpressionParser::Conditional::No);
    std::optional<Expression> condition;
    if (m_stream.skipName("if")) {
        condition = m_expressions.parse();
    }
    const bool isRecursive = m_stream.skipName("recursive");
    closeBlock();
    ++m_loops;
    Body body = parseBody({"else", "endfor"});
    --m_loops;
    m_stream.take();
    Body otherwise;
    if (m_stream.skipName("else")) {
        closeBlock();
        otherwise = parseBody({"endfor"});
        m_stream.take();
    }
    m_stream.take();  // endfor
    closeBlock();
    return ForStatement{std::move(target), std::move(iterated),  std::move(condition),
                        std::move(body),   std::move(otherwise), isRecursive};
}

Statement::Form Parser::parseLoopControl(LoopControlStatement::Kind kind) {
    if (m_loops == 0) {
        m_stream.fail("a loop is left where there is none");
    }
    closeBlock();
    return LoopControlStatement{kind};
}

Statement::Form Parser::parseSet() {
    Target target = m_expressions.parseTarget();
    if (m_stream.skipOperator("=")) {
        Expression value = m_expressions.parseTuple();
        closeBlock();
        return SetStatement{std::move(target), std::move(value)};
    }
    std::vector<Expression> filters;
    if (m_stream.skipOperator("|")) {
        filters = parseFilters();
    }
    closeBlock();
    return BlockSetStatement{std::move(target), std::move(filters), parseWholeBody("endset")};
}

MacroStatement Parser::parseMacro() {
    MacroStatement macro;
    macro.name = m_stream.expectName();
    macro.parameters = parseParameters();
    closeBlock();
    const std::size_t loops = std::exchange(m_loops, 0);
    macro.body = parseWholeBody("endmacro");
    m_loops = loops;
    return macro;
}

Statement::Form Parser::parseCall() {
    MacroStatement caller;
    if (m_stream.atOperator("(")) {
        caller.parameters = parseParameters();
    }
    Expression call = m_expressions.parse();
    if (!std::holds_alternative<CallExpression>(call.form)) {
        m_stream.fail("a call block calls nothing");
    }
    closeBlock();
    const std::size_t loops = std::exchange(m_loops, 0);
    caller.body = parseWholeBody("endcall");
    m_loops = loops;
    return CallStatement{std::move(call), std::move(caller)};
}

Statement::Form Parser::parseFilter() {
    std::vector<Expression> filters = parseFilters();
    closeBlock();
    return FilterStatement{std::move(filters), parseWholeBody("endfilter")};
}

Statement::Form Parser::parseWith() {
    WithStatement statement;
    while (!m_stream.at(Kind::BlockEnd)) {
        if (!statement.values.empty()) {
            m_stream.expectOperator(",");
        }
        Target target = m_expressions.parseTarget();
        m_stream.expectOperator("=");
        Expression value = m_expressions.parse();
        statement.values.emplace_back(std::move(target), std::move(value));
    }
    closeBlock();
    statement.body = parseWholeBody("endwith");
    return statement;
}

Statement::Form Parser::parseGeneration() {
    closeBlock();
    const std::size_t loops = std::exchange(m_loops, 0);
    Body body = parseWholeBody("endgeneration");
    m_loops = loops;
    return ScopedBodyStatement{std::move(body)};
}

std::vector<Parameter> Parser::parseParameters() {
    std::vector<Parameter> parameters;
    m_stream.expectOperator("(");
    while (!m_stream.skipOperator(")")) {
        if (!parameters.empty()) {
            m_stream.expectOperator(",");
        }
        Parameter parameter{m_stream.expectName(), std::nullopt};
        if (m_stream.skipOperator("=")) {
            parameter.byDefault = m_expressions.parse();
        } else if (!parameters.empty() && parameters.back().byDefault) {
            m_stream.fail("a parameter without a default follows one with a default");
        }
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

std::vector<Expression> Parser::parseFilters() {
    std::vector<Expression> filters;
    do {
        filters.push_back(m_expressions.parseInputlessFilter());
    } while (m_stream.skipOperator("|"));
    return filters;
}

}  // namespace

Body parseTemplate(std::string_view source) {
    constexpr std::size_t kLargestSource = 1U << 20U;  // bytes; published ones have some thousand
    if (source.size() > kLargestSource) {
        throw TemplateError(Problem::Exceeded, 1, "it is larger than 1 MiB");
    }
    return Parser(source).parse();
}

}  // namespace concordia::jinja
