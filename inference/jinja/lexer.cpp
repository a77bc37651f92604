#include "inference/jinja/lexer.h"

#include <algorithm>
#include <array>

#include "inference/jinja/string_literal.h"
#include "inference/jinja/template_error.h"
#include "inference/jinja/text.h"

namespace concordia::jinja {

namespace {

using Kind = Lexeme::Kind;

// Longer operators first.
constexpr std::array<std::string_view, 27> kOperators = {
    "//", "**", "==", "!=", ">=", "<=", "+", "-", "/", "*", "%", "~", "[", "]",
    "(",  ")",  "{",  "}",  ">",  "<",  "=", ".", ":", "|", ",", ";", "!"};

bool startsName(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           character == '_';
}

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

// Line ends become "\n", and one at the very end goes.
std::string withPlainLineEnds(std::string_view source) {
    std::string text;
    text.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] == '\r') {
            text += '\n';
            i += i + 1 < source.size() && source[i + 1] == '\n' ? 1 : 0;
        } else {
            text += source[i];
        }
    }
    if (text.ends_with('\n')) {
        text.pop_back();
    }
    return text;
}

class Lexer {
public:
    explicit Lexer(std::string_view source) : m_source(withPlainLineEnds(source)) {}

    std::vector<Lexeme> read();

private:
    // Data up to a tag; what its opening says about the white space before it.
    void readData(std::size_t end, std::string_view opening);
    void readComment();
    void readTag(Kind begin, Kind end, std::string_view closing);
    [[nodiscard]] bool readTagEnd(Kind kind, std::string_view closing);
    [[nodiscard]] bool readRaw();
    void readToken();
    void readName();
    void readNumber();
    void readText();
    void readOperator();

    // How many bytes of closing "%}" stand at `position`, with its sign and the white space that
    // goes with it; 0 when there is none.
    [[nodiscard]] std::size_t closingLength(std::size_t position, std::string_view closing) const;
    [[nodiscard]] std::string_view rest(std::size_t position) const {
        return std::string_view(m_source).substr(std::min(position, m_source.size()));
    }
    [[nodiscard]] std::size_t spaceLength(std::size_t position) const {
        return leadingSpace(rest(position));
    }
    void skip(std::size_t count);
    void add(Kind kind, std::string text) { m_lexemes.push_back({kind, std::move(text), m_line}); }
    [[noreturn]] void fail(const std::string& reason) const {
        throw TemplateError(Problem::Syntax, m_line, reason);
    }

    std::string m_source;
    std::size_t m_position = 0;
    int m_line = 1;
    std::vector<char> m_open;  // brackets of the present tag
    std::vector<Lexeme> m_lexemes;
};

void Lexer::skip(std::size_t count) {
    const auto begin = m_source.begin() + static_cast<std::ptrdiff_t>(m_position);
    m_line += static_cast<int>(std::count(begin, begin + static_cast<std::ptrdiff_t>(count), '\n'));
    m_position += count;
}

std::vector<Lexeme> Lexer::read() {
    while (true) {
        std::size_t tag = m_position;
        const auto opens = [&] {
            const std::string_view two = rest(tag).substr(0, 2);
            return two == "{%" || two == "{{" || two == "{#";
        };
        tag = m_source.find('{', tag);
        while (tag != std::string::npos && !opens()) {
            tag = m_source.find('{', tag + 1);
        }
        if (tag == std::string::npos) {
            if (m_position < m_source.size()) {
                add(Kind::Data, std::string(rest(m_position)));
            }
            skip(m_source.size() - m_position);
            add(Kind::End, {});
            return std::move(m_lexemes);
        }
        readData(tag, rest(tag).substr(0, 3));
        if (rest(m_position).starts_with("{#")) {
            readComment();
        } else if (rest(m_position).starts_with("{{")) {
            readTag(Kind::VariableBegin, Kind::VariableEnd, "}}");
        } else if (!readRaw()) {
            readTag(Kind::BlockBegin, Kind::BlockEnd, "%}");
        }
    }
}

void Lexer::readData(std::size_t end, std::string_view opening) {
    const std::string_view all = rest(m_position).substr(0, end - m_position);
    std::string_view text = all;
    if (opening.ends_with('-')) {
        text.remove_suffix(trailingSpace(text));
    } else if (!opening.ends_with('+') && !opening.starts_with("{{")) {
        // White space between the start of the line and the tag goes.
        const std::size_t lineStart = text.rfind('\n') + 1;  // 0 where there is none
        const bool startsLine = m_position == 0 || m_source[m_position - 1] == '\n';
        if ((lineStart > 0 || startsLine) &&
            leadingSpace(text.substr(lineStart)) == text.size() - lineStart) {
            text = text.substr(0, lineStart);
        }
    }
    if (!text.empty()) {
        add(Kind::Data, std::string(text));
    }
    skip(all.size());
}

std::size_t Lexer::closingLength(std::size_t position, std::string_view closing) const {
    const std::string_view here = rest(position);
    const bool isVariable = closing == "}}";
    if (here.starts_with(closing)) {
        const bool trims = !isVariable && here.substr(closing.size()).starts_with('\n');
        return closing.size() + (trims ? 1 : 0);
    }
    if (here.starts_with('-') && here.substr(1).starts_with(closing)) {
        return 1 + closing.size() + spaceLength(position + 1 + closing.size());
    }
    if (!isVariable && here.starts_with('+') && here.substr(1).starts_with(closing)) {
        return 1 + closing.size();
    }
    return 0;
}

void Lexer::readComment() {
    const bool isSigned =
        rest(m_position + 2).starts_with('-') || rest(m_position + 2).starts_with('+');
    for (std::size_t i = m_position + (isSigned ? 3 : 2); i < m_source.size(); ++i) {
        if (const std::size_t length = closingLength(i, "#}")) {
            skip(i + length - m_position);
            return;
        }
    }
    fail("a comment does not end");
}

// {% raw %} … {% endraw %}
bool Lexer::readRaw() {
    const auto tagLength = [this](std::size_t position, std::string_view name) -> std::size_t {
        std::size_t i = position + 2;
        if (rest(i).starts_with('-') || rest(i).starts_with('+')) {
            ++i;
        }
        i += spaceLength(i);
        if (!rest(i).starts_with(name)) {
            return 0;
        }
        i += name.size();
        i += spaceLength(i);
        const std::size_t closing = closingLength(i, "%}");
        return closing == 0 ? 0 : i + closing - position;
    };
    std::size_t begin = tagLength(m_position, "raw");
    if (begin == 0) {
        return false;
    }
    if (m_source[m_position + begin - 1] == '\n' && m_source[m_position + begin - 2] == '}' &&
        m_source[m_position + begin - 4] != '-') {
        --begin;  // the opening tag leaves the line end that follows
    }
    skip(begin);
    for (std::size_t i = m_position; i < m_source.size(); ++i) {
        const std::size_t end = rest(i).starts_with("{%") ? tagLength(i, "endraw") : 0;
        if (end > 0) {
            readData(i, rest(i).substr(0, 3));
            skip(end);
            return true;
        }
    }
    fail("a raw block does not end");
}

void Lexer::readTag(Kind begin, Kind end, std::string_view closing) {
    const bool isSigned =
        rest(m_position + 2).starts_with('-') || rest(m_position + 2).starts_with('+');
    add(begin, {});
    skip(isSigned ? 3 : 2);
    m_open.clear();
    while (true) {
        skip(spaceLength(m_position));
        if (m_position >= m_source.size()) {
            fail("a tag does not end");
        }
        if (m_open.empty() && readTagEnd(end, closing)) {
            return;
        }
        readToken();
    }
}

bool Lexer::readTagEnd(Kind kind, std::string_view closing) {
    const std::size_t length = closingLength(m_position, closing);
    if (length == 0) {
        return false;
    }
    add(kind, {});
    skip(length);
    return true;
}

void Lexer::readToken() {
    const char first = m_source[m_position];
    if (startsName(first)) {
        readName();
    } else if (isDigit(first)) {
        readNumber();
    } else if (first == '\'' || first == '"') {
        readText();
    } else {
        readOperator();
    }
}

void Lexer::readName() {
    std::size_t length = 1;
    while (length < rest(m_position).size() &&
           (startsName(rest(m_position)[length]) || isDigit(rest(m_position)[length]))) {
        ++length;
    }
    add(Kind::Name, std::string(rest(m_position).substr(0, length)));
    skip(length);
}

void Lexer::readNumber() {
    const std::string_view here = rest(m_position);
    const auto digitsFrom = [&](std::size_t i) {
        while (i < here.size() && (isDigit(here[i]) || here[i] == '_')) {
            ++i;
        }
        return i;
    };
    std::size_t length = digitsFrom(0);
    Kind kind = Kind::Integer;
    if (length + 1 < here.size() && here[length] == '.' && isDigit(here[length + 1])) {
        kind = Kind::Real;
        length = digitsFrom(length + 1);
    }
    if (length < here.size() && (here[length] == 'e' || here[length] == 'E')) {
        std::size_t digits = length + 1;
        digits += digits < here.size() && (here[digits] == '+' || here[digits] == '-') ? 1 : 0;
        if (digits < here.size() && isDigit(here[digits])) {
            kind = Kind::Real;
            length = digitsFrom(digits);
        }
    }
    if (length < here.size() && startsName(here[length])) {
        fail("a number is written in a way that is not supported");
    }
    std::string digits(here.substr(0, length));
    std::erase(digits, '_');
    add(kind, digits);
    skip(length);
}

void Lexer::readText() {
    const char quote = m_source[m_position];
    std::size_t end = m_position + 1;
    while (end < m_source.size() && m_source[end] != quote) {
        end += m_source[end] == '\\' ? 2 : 1;
    }
    if (end >= m_source.size()) {
        fail("a text in quotes does not end");
    }
    try {
        add(Kind::Text, unescapeLiteral(rest(m_position).substr(1, end - m_position - 1)));
    } catch (const Failure& failure) {
        fail(failure.what());
    }
    skip(end + 1 - m_position);
}

void Lexer::readOperator() {
    const auto found =
        std::find_if(kOperators.begin(), kOperators.end(),
                     [&](std::string_view each) { return rest(m_position).starts_with(each); });
    if (found == kOperators.end()) {
        fail("the character ‘" +
             std::string(
                 rest(m_position).substr(0, characterOffsets(rest(m_position).substr(0, 4))[1])) +
             "’ has no meaning here");
    }
    const char first = found->front();
    if (*found == "(" || *found == "[" || *found == "{") {
        m_open.push_back(first);
    } else if (*found == ")" || *found == "]" || *found == "}") {
        const char opening = first == ')' ? '(' : first == ']' ? '[' : '{';
        if (m_open.empty() || m_open.back() != opening) {
            fail(std::string("a ‘") + first + "’ closes nothing");
        }
        m_open.pop_back();
    }
    add(Kind::Operator, std::string(*found));
    skip(found->size());
}

}  // namespace

std::vector<Lexeme> readLexemes(std::string_view source) {
    return Lexer(source).read();
}

}  // namespace concordia::jinja
