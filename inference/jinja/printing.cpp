#include "inference/jinja/printing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "inference/jinja/python_text.h"
#include "inference/tokenizer/utf8.h"

namespace concordia::jinja {

namespace {

// Collects text and charges the budget for it.
class Printer {
public:
    explicit Printer(Budget& budget) : m_budget(budget) {}

    void add(std::string_view bytes, Origin origin = Origin::Template) {
        m_budget.step();
        m_budget.allocate(2 * bytes.size());
        m_text.append(bytes, origin);
    }
    void add(const Text& text) {
        m_budget.step();
        m_budget.allocate(2 * text.size());
        m_text.append(text);
    }
    [[nodiscard]] Text take() { return std::move(m_text); }

    void addRepresentation(const Value& value);
    void addJson(const Value& value, const JsonStyle& style, std::size_t level);

private:
    void addQuoted(const Text& text);
    void addSequence(const Sequence& sequence);
    void addDict(const Dict& dict);
    void addJsonText(const Text& text, const JsonStyle& style);
    void addJsonKey(const Value& key, const JsonStyle& style);
    void addJsonItems(const Sequence& sequence, const JsonStyle& style, std::size_t level);
    void addJsonEntries(const Dict& dict, const JsonStyle& style, std::size_t level);
    void addLineStart(const JsonStyle& style, std::size_t level);

    Budget& m_budget;
    Text m_text;
};

std::string hexadecimal(char32_t value, int digits) {
    std::string text;
    for (int i = digits - 1; i >= 0; --i) {
        text += "0123456789abcdef"[value >> (4U * static_cast<unsigned>(i)) & 0xFU];
    }
    return text;
}

std::string escapedForRepresentation(char32_t character, char quote) {
    switch (character) {
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        case '\\':
            return "\\\\";
        default:
            break;
    }
    if (character == static_cast<char32_t>(quote)) {
        return std::string{'\\', quote};
    }
    if (isPrintable(character)) {
        return {};
    }
    if (character < 0x100) {
        return "\\x" + hexadecimal(character, 2);
    }
    return character < 0x10000 ? "\\u" + hexadecimal(character, 4)
                               : "\\U" + hexadecimal(character, 8);
}

// "\\u00e9", above the basic plane as two surrogates.
std::string unicodeEscape(char32_t character) {
    if (character < 0x10000) {
        return "\\u" + hexadecimal(character, 4);
    }
    const char32_t rest = character - 0x10000;
    return "\\u" + hexadecimal(0xD800 + (rest >> 10U), 4) + "\\u" +
           hexadecimal(0xDC00 + (rest & 0x3FFU), 4);
}

std::string escapedForJson(char32_t character, bool asciiOnly) {
    switch (character) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\r':
            return "\\r";
        case '\t':
            return "\\t";
        case '\b':
            return "\\b";
        case '\f':
            return "\\f";
        default:
            break;
    }
    if (character < 0x20 || (asciiOnly && character > 0x7E)) {
        return unicodeEscape(character);
    }
    return {};
}

// Replaces the characters that `escape` gives something for; what it gives is of their origin.
template <typename Escape>
Text escaped(const Text& text, const Escape& escape) {
    Text result;
    const std::string_view bytes = text.bytes();
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = nextUtf8(bytes.substr(i)).length;
        const std::string replacement = escape(firstCharacter(bytes.substr(i)));
        result.append(replacement.empty() ? bytes.substr(i, length) : replacement,
                      text.originAt(i));
        i += length;
    }
    return result;
}

std::string shownNumber(const Value& value) {
    if (const auto* const boolean = std::get_if<bool>(&value.form())) {
        return *boolean ? "True" : "False";
    }
    if (const auto* const real = std::get_if<double>(&value.form())) {
        return toDigits(*real);
    }
    return std::to_string(*value.asInteger());
}

void Printer::addQuoted(const Text& text) {
    const bool hasSingle = text.bytes().find('\'') != std::string::npos;
    const bool hasDouble = text.bytes().find('"') != std::string::npos;
    const char quote = hasSingle && !hasDouble ? '"' : '\'';
    const std::string quotes(1, quote);
    add(quotes);
    add(escaped(text, [quote](char32_t each) { return escapedForRepresentation(each, quote); }));
    add(quotes);
}

void Printer::addSequence(const Sequence& sequence) {
    const bool isTuple = sequence.kind == Sequence::Kind::Tuple;
    add(isTuple ? "(" : "[");
    bool isFirst = true;
    for (const Value& item : sequence.items) {
        add(isFirst ? "" : ", ");
        isFirst = false;
        addRepresentation(item);
    }
    add(isTuple && sequence.items.size() == 1 ? ",)" : isTuple ? ")" : "]");
}

void Printer::addDict(const Dict& dict) {
    add("{");
    bool isFirst = true;
    for (const auto& [key, value] : dict.entries) {
        add(isFirst ? "" : ", ");
        isFirst = false;
        addRepresentation(key);
        add(": ");
        addRepresentation(value);
    }
    add("}");
}

void Printer::addRepresentation(const Value& value) {
    const Sequence* const sequence = value.asSequence();
    if (const Text* const text = value.asText()) {
        addQuoted(*text);
    } else if (value.is<None>()) {
        add("None");
    } else if (value.isNumber()) {
        add(shownNumber(value));
    } else if (value.is<Undefined>()) {
        add("Undefined");
    } else if (const Dict* const dict = value.asDict()) {
        addDict(*dict);
    } else if (sequence != nullptr && (sequence->kind == Sequence::Kind::List ||
                                       sequence->kind == Sequence::Kind::Tuple)) {
        addSequence(*sequence);
    } else {
        throw Failure(std::string(value.kindName()) + " cannot be written as text",
                      Problem::Unsupported);
    }
}

void Printer::addJsonText(const Text& text, const JsonStyle& style) {
    add("\"");
    add(escaped(text, [&](char32_t each) { return escapedForJson(each, style.asciiOnly); }));
    add("\"");
}

void Printer::addLineStart(const JsonStyle& style, std::size_t level) {
    if (style.indentation) {
        add("\n");
        for (std::size_t i = 0; i < level; ++i) {
            add(*style.indentation);
        }
    }
}

void Printer::addJson(const Value& value, const JsonStyle& style, std::size_t level) {
    const Sequence* const sequence = value.asSequence();
    if (const Text* const text = value.asText()) {
        addJsonText(*text, style);
    } else if (value.is<None>()) {
        add("null");
    } else if (const auto* const boolean = std::get_if<bool>(&value.form())) {
        add(*boolean ? "true" : "false");
    } else if (const auto* const real = std::get_if<double>(&value.form());
               real != nullptr && !std::isfinite(*real)) {
        add(std::isnan(*real) ? "NaN" : *real > 0 ? "Infinity" : "-Infinity");
    } else if (value.isNumber()) {
        add(shownNumber(value));
    } else if (const Dict* const dict = value.asDict()) {
        addJsonEntries(*dict, style, level);
    } else if (sequence != nullptr && (sequence->kind == Sequence::Kind::List ||
                                       sequence->kind == Sequence::Kind::Tuple)) {
        addJsonItems(*sequence, style, level);
    } else {
        throw Failure(std::string(value.kindName()) + " cannot be written as JSON");
    }
}

void Printer::addJsonItems(const Sequence& sequence, const JsonStyle& style, std::size_t level) {
    if (sequence.items.empty()) {
        add("[]");
        return;
    }
    add("[");
    bool isFirst = true;
    for (const Value& item : sequence.items) {
        add(isFirst ? "" : style.itemSeparator);
        isFirst = false;
        addLineStart(style, level + 1);
        addJson(item, style, level + 1);
    }
    addLineStart(style, level);
    add("]");
}

void Printer::addJsonKey(const Value& key, const JsonStyle& style) {
    if (key.isText()) {
        addJsonText(*key.asText(), style);
    } else {
        add("\"");
        addJson(key, style, 0);
        add("\"");
    }
}

void Printer::addJsonEntries(const Dict& dict, const JsonStyle& style, std::size_t level) {
    if (dict.entries.empty()) {
        add("{}");
        return;
    }
    std::vector<std::pair<Value, Value>> entries = dict.entries;
    if (style.sortsKeys) {
        const auto isText = [](const auto& entry) { return entry.first.isText(); };
        if (!std::ranges::all_of(entries, isText)) {
            throw Failure("only texts can be sorted as keys", Problem::Unsupported);
        }
        std::ranges::sort(entries, {}, [](const auto& entry) -> const std::string& {
            return entry.first.asText()->bytes();
        });
    }
    add("{");
    bool isFirst = true;
    for (const auto& [key, value] : entries) {
        add(isFirst ? "" : style.itemSeparator);
        isFirst = false;
        addLineStart(style, level + 1);
        addJsonKey(key, style);
        add(style.keySeparator);
        addJson(value, style, level + 1);
    }
    addLineStart(style, level);
    add("}");
}

}  // namespace

std::string toDigits(double number) {
    if (!std::isfinite(number)) {
        return std::isnan(number) ? "nan" : number > 0 ? "inf" : "-inf";
    }
    const double size = std::fabs(number);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    std::array<char, 64> digits;  // the longest is "-2.2250738585072014e-308"
    const auto result =
        std::to_chars(digits.data(), digits.data() + digits.size(), number,
                      plain ? std::chars_format::fixed : std::chars_format::scientific);
    const std::string text(digits.data(), result.ptr);
    return plain && text.find('.') == std::string::npos ? text + ".0" : text;
}

Text toRepresentation(const Value& value, Budget& budget) {
    Printer printer(budget);
    printer.addRepresentation(value);
    return printer.take();
}

Text toText(const Value& value, Budget& budget) {
    if (value.is<Undefined>()) {
        return {};
    }
    Printer printer(budget);
    if (const Text* const text = value.asText()) {
        printer.add(*text);
    } else {
        printer.addRepresentation(value);
    }
    return printer.take();
}

Text toJson(const Value& value, const JsonStyle& style, Budget& budget) {
    Printer printer(budget);
    printer.addJson(value, style, 0);
    return printer.take();
}

}  // namespace concordia::jinja
