// Reads the expressions of a template.
// Reference: Jinja's template designer documentation, section "Expressions".
// Thread rule: one thread at a time.
#pragma once

#include "inference/jinja/syntax.h"
#include "inference/jinja/token_stream.h"

namespace concordia::jinja {

class ExpressionParser {
public:
    // `stream` must outlive the parser.
    explicit ExpressionParser(TokenStream& stream) : m_stream(stream) {}

    // All of these throw TemplateError.
    enum class Conditional { Allowed, No };  // a if b else c
    [[nodiscard]] Expression parse(Conditional conditional = Conditional::Allowed);
    // Expressions with commas between them become a tuple.
    [[nodiscard]] Expression parseTuple(Conditional conditional = Conditional::Allowed);
    // What follows the "|" of a filter block: a FilterExpression without input. Names that are not
    // supported fail when they are applied, as many templates have branches that are never taken.
    [[nodiscard]] Expression parseInputlessFilter();
    [[nodiscard]] Target parseTarget();

private:
    // One level of nesting, for as long as it lives. A chain such as a + b + c is as deep as it is
    // long, so its links are added too.
    class Nesting {
    public:
        explicit Nesting(ExpressionParser& parser) : m_parser(parser) { add(); }
        ~Nesting() { m_parser.m_nesting -= m_levels; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

        void add();  // throws TemplateError

    private:
        ExpressionParser& m_parser;
        std::size_t m_levels = 0;
    };

    Expression parseConditional();
    Expression parseOr();
    Expression parseAnd();
    Expression parseNot();
    Expression parseComparison();
    Expression parseSum();
    Expression parseConcatenation();
    Expression parseProduct();
    Expression parsePower();
    enum class Filters { Allowed, No };
    Expression parseUnary(Filters filters);
    Expression parsePostfix(Expression operand);
    Expression parseFiltersAndTests(Expression operand);
    Expression parsePrimary();
    Expression parseName();
    Expression parseText();
    Expression parseNumber();
    Expression parseParentheses();
    Expression parseList();
    Expression parseDict();
    Expression parseAttribute(Expression object);
    Expression parseSubscript(Expression object);
    Expression parseTest(Expression input);
    GivenArguments parseArguments();
    void parseArgument(GivenArguments& arguments);
    std::string parseDottedName();
    Target parseTargetPart();

    TokenStream& m_stream;
    std::size_t m_nesting = 0;
};

}  // namespace concordia::jinja
