#include "inference/model/checkpoint/json_document.h"

#include <set>
#include <utility>

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

using nlohmann::json;

// Called by the parser at every value and name; throwing ends the parsing.
class LimitedParse {
public:
    explicit LimitedParse(const std::string& fileName) : m_file(fileName) {}

    bool operator()(int depth, json::parse_event_t event, const json& parsed) {
        switch (event) {
            case json::parse_event_t::object_start:
            case json::parse_event_t::array_start:
                if (depth > kMaximumJsonDepth) {
                    invalid("is nested more than " + std::to_string(kMaximumJsonDepth) +
                            " levels deep");
                }
                m_names.emplace_back();
                count();
                break;
            case json::parse_event_t::object_end:
            case json::parse_event_t::array_end:
                m_names.pop_back();
                break;
            case json::parse_event_t::key:
                if (!m_names.back().insert(parsed.get_ref<const std::string&>()).second) {
                    invalid("has the name " + inQuotes(parsed.get_ref<const std::string&>()) +
                            " twice in one object");
                }
                break;
            case json::parse_event_t::value:
                count();
                break;
        }
        return true;
    }

private:
    void count() {
        if (++m_values > kMaximumJsonValues) {
            invalid("has more than " + std::to_string(kMaximumJsonValues) + " values");
        }
    }
    [[noreturn]] void invalid(const std::string& problem) const {
        throw Error(ErrorCode::InvalidFile, m_file + " " + problem + ".");
    }

    const std::string& m_file;
    std::size_t m_values = 0;
    std::vector<std::set<std::string>> m_names;  // of the objects that are open
};

}  // namespace

json parseJson(std::span<const std::byte> text, const std::string& fileName) {
    if (text.size() > kMaximumJsonBytes) {
        throw Error(ErrorCode::InvalidFile, fileName + " has " + std::to_string(text.size()) +
                                                " bytes; up to " +
                                                std::to_string(kMaximumJsonBytes) + " are read.");
    }
    const char* const begin = reinterpret_cast<const char*>(text.data());
    LimitedParse limits(fileName);
    try {
        return json::parse(begin, begin + text.size(), std::ref(limits));
    } catch (const json::exception& error) {
        throw Error(ErrorCode::InvalidFile,
                    fileName + " is no valid JSON: " + printable(error.what(), 200) + ".");
    }
}

std::string JsonValue::nameOf(std::string_view name) const {
    return inQuotes(m_path + std::string(name)) + " of " + m_file;
}

bool JsonValue::has(std::string_view name) const {
    const auto entry = m_value->find(name);
    return entry != m_value->end() && !entry->is_null();
}

std::optional<JsonValue> JsonValue::find(std::string_view name) const {
    if (!m_value->is_object()) {
        throw Error(
            ErrorCode::InvalidFile,
            (m_path.empty() ? m_file : inQuotes(m_path) + " of " + m_file) + " is not an object.");
    }
    const auto entry = m_value->find(name);
    if (entry == m_value->end() || entry->is_null()) {
        return std::nullopt;
    }
    JsonValue value(*entry, m_file);
    value.m_path = m_path + std::string(name) + ".";
    return value;
}

std::optional<JsonValue> JsonValue::findObject(std::string_view name) const {
    auto value = find(name);
    if (value.has_value() && !value->raw().is_object()) {
        wrongKind(name, "an object");
    }
    return value;
}

std::optional<std::uint64_t> JsonValue::findInteger(std::string_view name) const {
    const auto value = find(name);
    if (!value.has_value()) {
        return std::nullopt;
    }
    if (!value->raw().is_number_unsigned()) {
        wrongKind(name, "a whole number");
    }
    return value->raw().get<std::uint64_t>();
}

std::optional<double> JsonValue::findNumber(std::string_view name) const {
    const auto value = find(name);
    if (!value.has_value()) {
        return std::nullopt;
    }
    if (!value->raw().is_number()) {
        wrongKind(name, "a number");
    }
    return value->raw().get<double>();
}

std::optional<bool> JsonValue::findBool(std::string_view name) const {
    const auto value = find(name);
    if (!value.has_value()) {
        return std::nullopt;
    }
    if (!value->raw().is_boolean()) {
        wrongKind(name, "true or false");
    }
    return value->raw().get<bool>();
}

std::optional<std::string> JsonValue::findString(std::string_view name) const {
    const auto value = find(name);
    if (!value.has_value()) {
        return std::nullopt;
    }
    if (!value->raw().is_string()) {
        wrongKind(name, "a string");
    }
    return value->raw().get<std::string>();
}

std::uint64_t JsonValue::requireInteger(std::string_view name) const {
    const auto value = findInteger(name);
    if (!value.has_value()) {
        missing(name);
    }
    return *value;
}

double JsonValue::requireNumber(std::string_view name) const {
    const auto value = findNumber(name);
    if (!value.has_value()) {
        missing(name);
    }
    return *value;
}

std::string JsonValue::requireString(std::string_view name) const {
    auto value = findString(name);
    if (!value.has_value()) {
        missing(name);
    }
    return *std::move(value);
}

void JsonValue::wrongKind(std::string_view name, const char* expected) const {
    throw Error(ErrorCode::InvalidFile, "The value " + nameOf(name) + " is not " + expected + ".");
}

void JsonValue::missing(std::string_view name) const {
    throw Error(ErrorCode::InvalidFile, "The value " + nameOf(name) + " is missing.");
}

}  // namespace concordia
