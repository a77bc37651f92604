// "%s" and "{}".
#include <algorithm>

#include "inference/jinja/operators.h"
#include "inference/jinja/printing.h"
#include "inference/jinja/python_text.h"

namespace concordia::jinja {

namespace {

void appendPart(Text& result, const Text& text, Budget& budget) {
    budget.allocate(2 * text.size());
    result.append(text);
}

Text shownAs(char conversion, const Value& value, Budget& budget) {
    switch (conversion) {
        case 's':
            return toText(value, budget);
        case 'r':
            return toRepresentation(value, budget);
        case 'd':
        case 'i':
            return {std::to_string(requireInteger(value, "what stands for %d")), Origin::Template};
        default:
            throw Failure(std::string("the conversion ‘%") + conversion + "’ is not supported",
                          Problem::Unsupported);
    }
}

bool isTuple(const Value& value) {
    return value.asSequence() != nullptr && value.asSequence()->kind == Sequence::Kind::Tuple;
}

}  // namespace

Text formattedByPercent(const Text& format, const Value& values, Budget& budget) {
    Text result;
    std::size_t used = 0;
    const std::size_t given = isTuple(values) ? values.asSequence()->items.size() : 1;
    const std::string_view bytes = format.bytes();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::size_t percent = std::min(bytes.find('%', i), bytes.size());
        appendPart(result, format.part(i, percent - i), budget);
        i = percent + 1;
        if (percent == bytes.size()) {
            break;
        }
        const Value* value = nullptr;
        if (i < bytes.size() && bytes[i] == '(' && values.asDict() != nullptr) {
            const std::size_t end = bytes.find(')', i);
            value = end == std::string::npos
                        ? nullptr
                        : values.asDict()->find(bytes.substr(i + 1, end - i - 1));
            if (value == nullptr) {
                throw Failure("a ‘%(…)’ names nothing");
            }
            i = end + 1;
            used = given;
        }
        if (i >= bytes.size()) {
            throw Failure("a ‘%’ stands at the end of a text");
        }
        if (bytes[i] == '%') {
            result.append("%", format.originAt(i));
            continue;
        }
        if (value == nullptr) {
            if (used == given) {
                throw Failure("there are more ‘%’ than values");
            }
            value = isTuple(values) ? &values.asSequence()->items[used] : &values;
            ++used;
        }
        appendPart(result, shownAs(bytes[i], *value, budget), budget);
    }
    if (used < given && values.asDict() == nullptr) {
        throw Failure("there are more values than ‘%’");
    }
    return result;
}

Text formattedByBraces(const Text& format, const Arguments& arguments, Budget& budget) {
    Text result;
    std::size_t next = 0;
    const std::string_view bytes = format.bytes();
    for (std::size_t i = 0; i < bytes.size();) {
        const char byte = bytes[i];
        if (byte != '{' && byte != '}') {
            const std::size_t end = std::min(bytes.find_first_of("{}", i), bytes.size());
            appendPart(result, format.part(i, end - i), budget);
            i = end;
            continue;
        }
        if (i + 1 < bytes.size() && bytes[i + 1] == byte) {
            appendPart(result, format.part(i, 1), budget);
            i += 2;
            continue;
        }
        const std::size_t end = bytes.find('}', i);
        if (byte == '}' || end == std::string::npos) {
            throw Failure("a ‘{’ and a ‘}’ do not belong together");
        }
        const std::string_view field = bytes.substr(i + 1, end - i - 1);
        const bool isNumber =
            !field.empty() && field.size() < 4 && consistsOf(field, CharacterClass::Digits);
        const std::size_t position = field.empty() ? next++
                                     : isNumber    ? std::stoul(std::string(field))
                                                   : SIZE_MAX;
        if (position != SIZE_MAX && position >= arguments.positional.size()) {
            throw Failure("a ‘{}’ has no value");
        }
        const Value* const value =
            position == SIZE_MAX ? arguments.findNamed(field) : &arguments.positional[position];
        if (value == nullptr) {
            throw Failure("‘{" + std::string(field) + "}’ is not supported", Problem::Unsupported);
        }
        appendPart(result, toText(*value, budget), budget);
        i = end + 1;
    }
    return result;
}

}  // namespace concordia::jinja
