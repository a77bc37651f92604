// The lexemes of a template, read one after the other.
// Thread rule: one thread at a time.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inference/jinja/lexer.h"
#include "inference/jinja/template_error.h"

namespace concordia::jinja {

class TokenStream {
public:
    // Requires: the last one is Lexeme::Kind::End.
    explicit TokenStream(std::vector<Lexeme> lexemes) : m_lexemes(std::move(lexemes)) {}

    [[nodiscard]] const Lexeme& present() const { return m_lexemes[m_position]; }
    [[nodiscard]] const Lexeme& following() const {
        return m_lexemes[std::min(m_position + 1, m_lexemes.size() - 1)];
    }
    [[nodiscard]] int line() const { return present().line; }

    Lexeme take() {
        const std::size_t position = m_position;
        m_position = std::min(m_position + 1, m_lexemes.size() - 1);
        return m_lexemes[position];
    }

    [[nodiscard]] bool at(Lexeme::Kind kind) const { return present().kind == kind; }
    [[nodiscard]] bool atName(std::string_view name) const { return isName(present(), name); }
    [[nodiscard]] bool atOperator(std::string_view text) const {
        return at(Lexeme::Kind::Operator) && present().text == text;
    }
    [[nodiscard]] static bool isName(const Lexeme& lexeme, std::string_view name) {
        return lexeme.kind == Lexeme::Kind::Name && lexeme.text == name;
    }

    // Takes the lexeme if it is there.
    [[nodiscard]] bool skipName(std::string_view name) { return skipIf(atName(name)); }
    [[nodiscard]] bool skipOperator(std::string_view text) { return skipIf(atOperator(text)); }

    void expectOperator(std::string_view text) {
        if (!skipOperator(text)) {
            failExpecting("‘" + std::string(text) + "’");
        }
    }
    void expect(Lexeme::Kind kind, std::string_view what) {
        if (!skipIf(at(kind))) {
            failExpecting(std::string(what));
        }
    }
    std::string expectName() {
        if (!at(Lexeme::Kind::Name)) {
            failExpecting("a name");
        }
        return take().text;
    }

    [[noreturn]] void fail(const std::string& reason, Problem problem = Problem::Syntax) const {
        throw TemplateError(problem, line(), reason);
    }
    [[noreturn]] void failExpecting(const std::string& what) const {
        const std::string& text = present().text;
        fail(what + " is missing" + (text.empty() ? "" : " before ‘" + text.substr(0, 40) + "’"));
    }

private:
    bool skipIf(bool condition) {
        if (condition) {
            take();
        }
        return condition;
    }

    std::vector<Lexeme> m_lexemes;
    std::size_t m_position = 0;
};

}  // namespace concordia::jinja
