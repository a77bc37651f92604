// What goes wrong with a template: while it is read, or while it is rendered.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <string>

#include "inference/error.h"

namespace concordia::jinja {

enum class Problem {
    Syntax,       // it is not a template
    Unsupported,  // it uses something that this interpreter does not do
    Failed,       // it does what cannot be done, such as adding a number to a text
    Refused,      // it called raise_exception; what it said is `reason`
    Exceeded,     // it went beyond a limit
};

// The reason as the end of a sentence: with its full stop, unless it has one, and not too long.
[[nodiscard]] inline std::string closedSentence(std::string reason) {
    constexpr std::size_t kLongest = 400;  // bytes
    if (reason.size() > kLongest) {
        reason = reason.substr(0, kLongest) + "…";
    }
    const bool isClosed = reason.ends_with('.') || reason.ends_with('!') || reason.ends_with('?');
    return isClosed ? reason : reason + ".";
}

// what() names the template's line. The code is Unsupported, and InvalidArgument when the template
// refused its input.
class TemplateError : public Error {
public:
    TemplateError(Problem problem, int line, const std::string& reason)
        : Error(
              problem == Problem::Refused ? ErrorCode::InvalidArgument : ErrorCode::Unsupported,
              "Line " + std::to_string(line) + " of the chat template: " + closedSentence(reason)),
          m_problem(problem),
          m_line(line),
          m_reason(reason) {}

    [[nodiscard]] Problem problem() const noexcept { return m_problem; }
    [[nodiscard]] int line() const noexcept { return m_line; }
    [[nodiscard]] const std::string& reason() const noexcept { return m_reason; }

private:
    Problem m_problem;
    int m_line;
    std::string m_reason;
};

// Thrown where the line is not known; becomes a TemplateError at the expression being evaluated.
class Failure : public std::runtime_error {
public:
    explicit Failure(const std::string& reason, Problem problem = Problem::Failed)
        : std::runtime_error(reason), m_problem(problem) {}

    [[nodiscard]] Problem problem() const noexcept { return m_problem; }

private:
    Problem m_problem;
};

}  // namespace concordia::jinja
