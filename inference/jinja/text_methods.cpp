// The methods of texts.
#include <algorithm>
#include <array>

#include "inference/jinja/call_arguments.h"
#include "inference/jinja/evaluator.h"
#include "inference/jinja/methods.h"
#include "inference/jinja/operators.h"
#include "inference/jinja/python_text.h"

namespace concordia::jinja {

namespace {

using Function = Callable::Function;
using Entry = std::pair<std::string_view, Function>;

const Text& textOf(const Value& receiver) {
    return *receiver.asText();
}

template <Side kSide>
Value strip(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"chars"});
    evaluator.budget().allocate(10 * textOf(receiver).size());
    return stripped(textOf(receiver), kSide, arguments.optionalText(0));
}

template <Side kFrom>
Value splitText(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"sep", "maxsplit"});
    return Sequence{.items = split(textOf(receiver), arguments.optionalText(0), arguments.limit(1),
                                   kFrom, evaluator.budget())};
}

Value splitIntoLines(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"keepends"});
    return Sequence{
        .items = splitLines(textOf(receiver), arguments.truth(0, false), evaluator.budget())};
}

Value replace(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"old", "new", "count"});
    return replaced(textOf(receiver), arguments.text(0).bytes(), arguments.text(1),
                    arguments.limit(2), evaluator.budget());
}

// startswith and endswith: of a text or of any text in a tuple.
template <Side kSide>
Value hasAffix(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"affix"});
    const std::string_view bytes = textOf(receiver).bytes();
    const auto matches = [&](const Value& value) {
        const std::string& affix =
            requireText(value, "what a text should begin or end with").bytes();
        return kSide == Side::Left ? bytes.starts_with(affix) : bytes.ends_with(affix);
    };
    const Value& affixes = arguments.value(0);
    if (affixes.asSequence() == nullptr) {
        return matches(affixes);
    }
    return std::ranges::any_of(itemsOf(affixes, evaluator.budget()), matches);
}

template <Side kSide>
Value removeAffix(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"affix"});
    const Text& text = textOf(receiver);
    const std::string& affix = arguments.text(0).bytes();
    evaluator.budget().allocate(2 * text.size());
    const std::size_t rest = text.size() - std::min(affix.size(), text.size());
    if (kSide == Side::Left) {
        return text.bytes().starts_with(affix) ? text.part(affix.size()) : text;
    }
    return text.bytes().ends_with(affix) ? text.part(0, rest) : text;
}

template <LetterCase kCase>
Value changeCase(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {});
    return withCase(textOf(receiver), kCase, evaluator.budget());
}

template <CharacterClass kClass>
Value isOf(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {});
    evaluator.budget().step(textOf(receiver).size() / 16);
    return consistsOf(textOf(receiver).bytes(), kClass);
}

template <Side kFrom>
Value find(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"sub"});
    const std::string& bytes = textOf(receiver).bytes();
    evaluator.budget().step(bytes.size() / 16);
    const std::size_t found = kFrom == Side::Left ? bytes.find(arguments.text(0).bytes())
                                                  : bytes.rfind(arguments.text(0).bytes());
    if (found == std::string::npos) {
        return std::int64_t{-1};
    }
    return static_cast<std::int64_t>(countCharacters(std::string_view(bytes).substr(0, found)));
}

template <Side kFrom>
Value index(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    Value found = find<kFrom>(evaluator, receiver, given);
    if (*found.asInteger() < 0) {
        throw Failure("a text does not have what is looked for in it");
    }
    return found;
}

Value count(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"sub"});
    const std::string_view bytes = textOf(receiver).bytes();
    const std::string& part = arguments.text(0).bytes();
    evaluator.budget().step(bytes.size() / 16);
    if (part.empty()) {
        return static_cast<std::int64_t>(countCharacters(bytes) + 1);
    }
    std::int64_t number = 0;
    for (std::size_t i = bytes.find(part); i != std::string::npos;
         i = bytes.find(part, i + part.size())) {
        ++number;
    }
    return number;
}

Value join(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"iterable"});
    Text result;
    bool isFirst = true;
    for (const Value& item : itemsOf(arguments.value(0), evaluator.budget())) {
        const Text& text = requireText(item, "what is joined");
        evaluator.budget().allocate(2 * (text.size() + textOf(receiver).size()));
        if (!isFirst) {
            result.append(textOf(receiver));
        }
        isFirst = false;
        result.append(text);
    }
    return result;
}

Value format(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    return formattedByBraces(textOf(receiver), given, evaluator.budget());
}

template <Alignment kAlignment>
Value align(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"width", "fillchar"});
    const std::int64_t width = requireInteger(arguments.value(0), "the width");
    return aligned(textOf(receiver), static_cast<std::size_t>(std::max<std::int64_t>(width, 0)),
                   kAlignment, arguments.optionalText(1).value_or(" "), evaluator.budget());
}

template <Side kFrom>
Value partition(Evaluator& evaluator, const Value& receiver, const Arguments& given) {
    const CallArguments arguments(given, {"sep"});
    const Text& text = textOf(receiver);
    const std::string& separator = arguments.text(0).bytes();
    if (separator.empty()) {
        throw Failure("a text is divided at nothing");
    }
    evaluator.budget().allocate(2 * text.size());
    const std::size_t found =
        kFrom == Side::Left ? text.bytes().find(separator) : text.bytes().rfind(separator);
    Sequence parts{.kind = Sequence::Kind::Tuple};
    if (found != std::string::npos) {
        parts.items = {text.part(0, found), text.part(found, separator.size()),
                       text.part(found + separator.size())};
    } else if (kFrom == Side::Left) {
        parts.items = {text, Text(), Text()};
    } else {
        parts.items = {Text(), Text(), text};
    }
    return parts;
}

}  // namespace

Callable::Function findTextMethod(std::string_view name) {
    static constexpr std::array<Entry, 34> kMethods = {
        {{"strip", strip<Side::Both>},
         {"lstrip", strip<Side::Left>},
         {"rstrip", strip<Side::Right>},
         {"split", splitText<Side::Left>},
         {"rsplit", splitText<Side::Right>},
         {"splitlines", splitIntoLines},
         {"replace", replace},
         {"startswith", hasAffix<Side::Left>},
         {"endswith", hasAffix<Side::Right>},
         {"removeprefix", removeAffix<Side::Left>},
         {"removesuffix", removeAffix<Side::Right>},
         {"upper", changeCase<LetterCase::Upper>},
         {"lower", changeCase<LetterCase::Lower>},
         {"title", changeCase<LetterCase::Title>},
         {"capitalize", changeCase<LetterCase::Capitalized>},
         {"isalpha", isOf<CharacterClass::Letters>},
         {"isdigit", isOf<CharacterClass::Digits>},
         {"isdecimal", isOf<CharacterClass::Digits>},
         {"isalnum", isOf<CharacterClass::LettersAndDigits>},
         {"isspace", isOf<CharacterClass::Spaces>},
         {"isupper", isOf<CharacterClass::UpperCase>},
         {"islower", isOf<CharacterClass::LowerCase>},
         {"find", find<Side::Left>},
         {"rfind", find<Side::Right>},
         {"index", index<Side::Left>},
         {"rindex", index<Side::Right>},
         {"count", count},
         {"join", join},
         {"format", format},
         {"ljust", align<Alignment::Left>},
         {"rjust", align<Alignment::Right>},
         {"center", align<Alignment::Centre>},
         {"partition", partition<Side::Left>},
         {"rpartition", partition<Side::Right>}}};
    const auto found = std::ranges::find(kMethods, name, &Entry::first);
    return found == kMethods.end() ? nullptr : found->second;
}

}  // namespace concordia::jinja
