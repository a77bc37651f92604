// Reads the arguments of one subcommand by its list of options.
// Thread rule: plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::cli {

// The arguments do not fit the subcommand. what() is a sentence that names the option at fault.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct Option {
    std::string_view name;   // without dashes: "max-tokens"
    char letter = 0;         // the short form, 0 when there is none
    std::string_view value;  // what stands for the value in the help ("N"); empty for a switch
    std::string_view help;   // a sentence
};

// A closed range; `what` describes it in messages: "a number from 0 to 1".
struct NumberRange {
    double minimum = 0;
    double maximum = 0;
    std::string_view what;
};
struct IntegerRange {
    std::uint64_t minimum = 0;
    std::uint64_t maximum = std::numeric_limits<std::uint64_t>::max();
};

class Arguments {
public:
    [[nodiscard]] bool has(std::string_view option) const;
    [[nodiscard]] std::optional<std::string> text(std::string_view option) const;
    // Of an option given several times, all values in their order.
    [[nodiscard]] std::vector<std::string> texts(std::string_view option) const;
    // Throw UsageError when the value is malformed or out of range.
    [[nodiscard]] std::optional<double> number(std::string_view option,
                                               const NumberRange& range) const;
    [[nodiscard]] std::optional<std::uint64_t> integer(std::string_view option,
                                                       const IntegerRange& range = {}) const;
    [[nodiscard]] std::span<const std::string> positionals() const { return m_positionals; }

private:
    friend Arguments parseArguments(std::span<const std::string> arguments,
                                    std::span<const Option> options,
                                    std::size_t maximumPositionals);
    struct Value {
        std::string spelling;  // the option as it was typed: "-n"
        std::string text;
        std::vector<std::string> earlier;
    };
    [[nodiscard]] const Value* find(std::string_view option) const;

    std::map<std::string, Value, std::less<>> m_values;
    std::vector<std::string> m_positionals;
};

// Understands --name VALUE, --name=VALUE, -x VALUE, -xVALUE, and "--", behind which nothing is an
// option. A value that itself begins with "--" needs the form with "=". The last one of an option
// given twice counts, but for Arguments::texts. Throws UsageError.
[[nodiscard]] Arguments parseArguments(std::span<const std::string> arguments,
                                       std::span<const Option> options,
                                       std::size_t maximumPositionals);

// A whole non-negative decimal number; empty when `text` is anything else or too large.
[[nodiscard]] std::optional<std::uint64_t> parseInteger(std::string_view text);

// The lines that describe the options in a help text.
[[nodiscard]] std::string describeOptions(std::span<const Option> options);

}  // namespace concordia::cli
