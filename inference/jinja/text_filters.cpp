// Filters that make or change texts and numbers.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "inference/jinja/call_arguments.h"
#include "inference/jinja/evaluator.h"
#include "inference/jinja/filters.h"
#include "inference/jinja/operators.h"
#include "inference/jinja/printing.h"
#include "inference/jinja/python_text.h"

namespace concordia::jinja {

namespace {

using Entry = std::pair<std::string_view, Filter>;

Value trim(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"chars"});
    return stripped(toText(input, evaluator.budget()), Side::Both, arguments.optionalText(0));
}

template <LetterCase kCase>
Value changeCase(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    return withCase(toText(input, evaluator.budget()), kCase, evaluator.budget());
}

// Unlike the method title, this one takes only spaces, hyphens and opening brackets for the start
// of a word.
Value makeTitle(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    Budget& budget = evaluator.budget();
    const Text text = toText(input, budget);
    Text result;
    std::size_t begin = 0;
    const auto append = [&](std::size_t end) {
        if (begin < end) {
            const Text word = text.part(begin, end - begin);
            const std::size_t first = characterOffsets(word.bytes())[1];
            result.append(withCase(word.part(0, first), LetterCase::Upper, budget));
            result.append(withCase(word.part(first), LetterCase::Lower, budget));
        }
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (std::string_view("-({[< \t\n\r\v\f").find(text.bytes()[i]) != std::string::npos) {
            append(i);
            result.append(text.part(i, 1));
            begin = i + 1;
        }
    }
    append(text.size());
    return result;
}

Value replace(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"old", "new", "count"});
    Budget& budget = evaluator.budget();
    return replaced(toText(input, budget), toText(arguments.value(0), budget).bytes(),
                    toText(arguments.value(1), budget), arguments.limit(2), budget);
}

Value makeText(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    return input.isText() ? input : toText(input, evaluator.budget());
}

Value markSafe(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    Text text = toText(input, evaluator.budget());
    text.setMarkup(true);
    return text;
}

Value escape(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    if (input.isText() && input.asText()->isMarkup()) {
        return input;
    }
    Text text = escapedForHtml(toText(input, evaluator.budget()), evaluator.budget());
    text.setMarkup(true);
    return text;
}

Value format(Evaluator& evaluator, const Value& input, const Arguments& given) {
    Sequence values{.kind = Sequence::Kind::Tuple, .items = given.positional};
    return formattedByPercent(toText(input, evaluator.budget()), std::move(values),
                              evaluator.budget());
}

Value indent(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"width", "first", "blank"});
    Budget& budget = evaluator.budget();
    Text indentation;
    if (arguments.has(0) && arguments.find(0)->isText()) {
        indentation = arguments.text(0);
    } else {
        const std::int64_t width = std::max<std::int64_t>(arguments.integer(0, 4), 0);
        indentation = aligned({}, static_cast<std::size_t>(width), Alignment::Left, " ", budget);
    }
    Text text = toText(input, budget);
    text.append("\n", Origin::Template);  // so that a last, empty line counts
    Text result;
    bool isFirst = true;
    for (const Value& line : splitLines(text, false, budget)) {
        const bool indents = isFirst ? arguments.truth(1, false)
                                     : arguments.truth(2, false) || !line.asText()->empty();
        budget.allocate(2 * (line.asText()->size() + indentation.size()));
        if (!isFirst) {
            result.append("\n", Origin::Template);
        }
        if (indents) {
            result.append(indentation);
        }
        result.append(*line.asText());
        isFirst = false;
    }
    return result;
}

Value centre(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"width"});
    const auto width =
        static_cast<std::size_t>(std::max<std::int64_t>(arguments.integer(0, 80), 0));
    return aligned(toText(input, evaluator.budget()), width, Alignment::Centre, " ",
                   evaluator.budget());
}

Value makeJson(Evaluator& evaluator, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"ensure_ascii", "indent", "separators", "sort_keys"});
    JsonStyle style;
    style.asciiOnly = arguments.truth(0, false);
    if (arguments.has(1) && arguments.find(1)->isText()) {
        style.indentation = arguments.text(1).bytes();
    } else if (const std::optional<std::int64_t> width = arguments.optionalInteger(1)) {
        constexpr std::int64_t kWidest = 100;
        style.indentation = std::string(
            static_cast<std::size_t>(std::clamp<std::int64_t>(*width, 0, kWidest)), ' ');
    }
    style.itemSeparator = style.indentation ? "," : ", ";
    if (arguments.has(2) && !arguments.find(2)->is<None>()) {
        const std::vector<Value> separators = itemsOf(*arguments.find(2), evaluator.budget());
        if (separators.size() != 2) {
            throw Failure("tojson needs two separators");
        }
        style.itemSeparator = requireText(separators[0], "a separator").bytes();
        style.keySeparator = requireText(separators[1], "a separator").bytes();
    }
    style.sortsKeys = arguments.truth(3, false);
    return toJson(input, style, evaluator.budget());
}

// The number that a whole text stands for.
template <typename Number>
std::optional<Number> parseNumber(const Text& text) {
    std::string bytes = stripped(text, Side::Both).bytes();
    if (bytes.starts_with('+')) {
        bytes.erase(0, 1);
    }
    Number number{};
    const char* const end = bytes.data() + bytes.size();
    const auto [rest, error] = std::from_chars(bytes.data(), end, number);
    return error == std::errc{} && rest == end && !bytes.empty() ? std::optional(number)
                                                                 : std::nullopt;
}

std::optional<std::int64_t> truncated(double number) {
    constexpr double kLimit = 9.2e18;
    return std::fabs(number) < kLimit ? std::optional(static_cast<std::int64_t>(number))
                                      : std::nullopt;
}

Value makeInteger(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"default"});
    std::optional<std::int64_t> number = input.asInteger();
    if (const auto* const real = std::get_if<double>(&input.form())) {
        number = truncated(*real);
    } else if (const Text* const text = input.asText()) {
        number = parseNumber<std::int64_t>(*text);
        const std::optional<double> fraction = parseNumber<double>(*text);
        number = number ? number : fraction ? truncated(*fraction) : std::nullopt;
    }
    return number ? Value(*number) : arguments.has(0) ? *arguments.find(0) : Value(std::int64_t{0});
}

Value makeReal(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"default"});
    if (input.is<double>()) {
        return input;
    }
    if (const std::optional<std::int64_t> number = input.asInteger()) {
        return static_cast<double>(*number);
    }
    const std::optional<double> number =
        input.isText() ? parseNumber<double>(*input.asText()) : std::nullopt;
    return number ? Value(*number) : arguments.has(0) ? *arguments.find(0) : Value(0.0);
}

Value absolute(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {});
    if (const auto* const real = std::get_if<double>(&input.form())) {
        return std::fabs(*real);
    }
    const std::int64_t number = requireInteger(input, "what abs is given");
    return number < 0 ? negated(input) : Value(number);
}

Value round(Evaluator&, const Value& input, const Arguments& given) {
    const CallArguments arguments(given, {"precision", "method"});
    const auto* const real = std::get_if<double>(&input.form());
    const double number =
        real != nullptr ? *real : static_cast<double>(requireInteger(input, "what round is given"));
    const std::string method = arguments.optionalText(1).value_or("common");
    const std::int64_t precision = std::clamp<std::int64_t>(arguments.integer(0, 0), -300, 300);
    const double factor = std::pow(10.0, static_cast<double>(precision));
    if (method == "ceil") {
        return std::ceil(number * factor) / factor;
    }
    if (method == "floor") {
        return std::floor(number * factor) / factor;
    }
    // Halves go to the even neighbour, as Python rounds.
    return std::nearbyint(number * factor) / factor;
}

}  // namespace

Filter findTextFilter(std::string_view name) {
    static constexpr std::array<Entry, 18> kFilters = {
        {{"trim", trim},
         {"upper", changeCase<LetterCase::Upper>},
         {"lower", changeCase<LetterCase::Lower>},
         {"capitalize", changeCase<LetterCase::Capitalized>},
         {"title", makeTitle},
         {"replace", replace},
         {"string", makeText},
         {"safe", markSafe},
         {"escape", escape},
         {"e", escape},
         {"format", format},
         {"indent", indent},
         {"center", centre},
         {"tojson", makeJson},
         {"int", makeInteger},
         {"float", makeReal},
         {"abs", absolute},
         {"round", round}}};
    const auto found = std::ranges::find(kFilters, name, &Entry::first);
    return found == kFilters.end() ? nullptr : found->second;
}

}  // namespace concordia::jinja
