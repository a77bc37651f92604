#include "app/cli/option_parser.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

#include "app/cli/word_wrap.h"

namespace concordia::cli {

namespace {

constexpr std::size_t kHelpColumn = 30;  // where the sentences of options begin
constexpr std::size_t kHelpWidth = 80;

// One argument that names an option, taken apart.
struct Spelled {
    const Option* option = nullptr;
    std::string spelling;              // "--seed"
    std::optional<std::string> value;  // what is attached to it
};

template <typename Matches>
const Option& findOption(std::span<const Option> options, const std::string& spelling,
                         Matches matches) {
    const auto found = std::ranges::find_if(options, matches);
    if (found == options.end()) {
        throw UsageError("There is no option " + spelling + ".");
    }
    return *found;
}

Spelled takeApart(const std::string& argument, std::span<const Option> options) {
    Spelled spelled;
    if (argument.starts_with("--")) {
        const std::size_t equals = argument.find('=');
        spelled.spelling = argument.substr(0, equals);
        if (equals != std::string::npos) {
            spelled.value = argument.substr(equals + 1);
        }
        spelled.option = &findOption(options, spelled.spelling, [&](const Option& option) {
            return option.name == std::string_view{spelled.spelling}.substr(2);
        });
    } else {
        spelled.spelling = argument.substr(0, 2);
        if (argument.size() > 2) {
            spelled.value = argument.substr(2);
        }
        spelled.option = &findOption(options, spelled.spelling, [&](const Option& option) {
            return option.letter != 0 && option.letter == argument[1];
        });
    }
    return spelled;
}

bool namesOption(const std::string& argument) {
    return argument.size() > 1 && argument.starts_with('-');
}

}  // namespace

bool Arguments::has(std::string_view option) const {
    return find(option) != nullptr;
}

std::optional<std::string> Arguments::text(std::string_view option) const {
    const Value* value = find(option);
    return value == nullptr ? std::nullopt : std::optional{value->text};
}

std::vector<std::string> Arguments::texts(std::string_view option) const {
    const Value* value = find(option);
    if (value == nullptr) {
        return {};
    }
    std::vector<std::string> all = value->earlier;
    all.push_back(value->text);
    return all;
}

std::optional<double> Arguments::number(std::string_view option, const NumberRange& range) const {
    const Value* value = find(option);
    if (value == nullptr) {
        return std::nullopt;
    }
    double number = 0;
    const char* end = value->text.data() + value->text.size();
    const auto [rest, error] = std::from_chars(value->text.data(), end, number);
    if (error != std::errc{} || rest != end || !std::isfinite(number) || number < range.minimum ||
        number > range.maximum) {
        throw UsageError("The option " + value->spelling + " takes " + std::string(range.what) +
                         ", not ‘" + value->text + "’.");
    }
    return number;
}

std::optional<std::uint64_t> Arguments::integer(std::string_view option,
                                                const IntegerRange& range) const {
    const Value* value = find(option);
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::optional<std::uint64_t> number = parseInteger(value->text);
    if (!number || *number < range.minimum || *number > range.maximum) {
        throw UsageError("The option " + value->spelling + " takes a whole number from " +
                         std::to_string(range.minimum) + " to " + std::to_string(range.maximum) +
                         ", not ‘" + value->text + "’.");
    }
    return number;
}

const Arguments::Value* Arguments::find(std::string_view option) const {
    const auto found = m_values.find(option);
    return found == m_values.end() ? nullptr : &found->second;
}

Arguments parseArguments(std::span<const std::string> arguments, std::span<const Option> options,
                         std::size_t maximumPositionals) {
    Arguments parsed;
    bool optionsEnded = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (optionsEnded || !namesOption(argument)) {
            if (parsed.m_positionals.size() == maximumPositionals) {
                throw UsageError("The argument ‘" + argument + "’ is one too many.");
            }
            parsed.m_positionals.push_back(argument);
            continue;
        }
        if (argument == "--") {
            optionsEnded = true;
            continue;
        }
        Spelled spelled = takeApart(argument, options);
        if (spelled.option->value.empty()) {
            if (spelled.value) {
                throw UsageError("The option " + spelled.spelling + " takes no value.");
            }
        } else if (!spelled.value) {
            if (i + 1 == arguments.size() || arguments[i + 1].starts_with("--")) {
                throw UsageError("The option " + spelled.spelling + " needs a value: " +
                                 spelled.spelling + " " + std::string(spelled.option->value) + ".");
            }
            spelled.value = arguments[++i];
        }
        Arguments::Value& kept = parsed.m_values[std::string(spelled.option->name)];
        if (!kept.spelling.empty()) {
            kept.earlier.push_back(std::move(kept.text));
        }
        kept.spelling = spelled.spelling;
        kept.text = spelled.value.value_or("");
    }
    return parsed;
}

std::optional<std::uint64_t> parseInteger(std::string_view text) {
    std::uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || rest != end) {
        return std::nullopt;
    }
    return number;
}

std::string describeOptions(std::span<const Option> options) {
    std::string lines;
    for (const Option& option : options) {
        std::string line =
            option.letter == 0 ? "      " : std::string("  -") + option.letter + ", ";
        line += "--" + std::string(option.name);
        if (!option.value.empty()) {
            line += " " + std::string(option.value);
        }
        if (line.size() + 1 < kHelpColumn) {
            line.resize(kHelpColumn, ' ');
        } else {
            line += "\n" + std::string(kHelpColumn, ' ');
        }
        lines += line + wordWrap(option.help, kHelpWidth - kHelpColumn, kHelpColumn) + "\n";
    }
    return lines;
}

}  // namespace concordia::cli
