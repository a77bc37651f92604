// Cuts a template into texts, tags and the tokens inside tags.
// Reference: Jinja's template designer documentation, sections "Whitespace Control" and
// "Literals", with trim_blocks and lstrip_blocks on, as chat templates expect.
// Thread rule: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concordia::jinja {

struct Lexeme {
    enum class Kind {
        Data,  // text outside of tags
        BlockBegin,
        BlockEnd,
        VariableBegin,
        VariableEnd,
        Name,
        Text,  // a text in quotes; `text` is what it stands for
        Integer,
        Real,
        Operator,  // `text` is "+", "(", "==" and so on
        End,       // of the template
    };
    Kind kind;
    std::string text;
    int line;
};

// The last lexeme is End. Throws TemplateError.
[[nodiscard]] std::vector<Lexeme> readLexemes(std::string_view source);

}  // namespace concordia::jinja
