#include "inference/model/checkpoint/model_card.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::size_t kMaximumValues = 2'000;
constexpr std::size_t kMaximumValueBytes = 1'000;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::string unquoted(std::string_view value) {
    value = trimmed(value);
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
        value.back() == value.front()) {
        value = value.substr(1, value.size() - 2);
    }
    return printable(value, kMaximumValueBytes);
}

std::string_view nextLine(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

// The names at the left edge and their values: one, a list in brackets, or one a line with a dash.
std::map<std::string, std::vector<std::string>> readHeader(std::string_view card) {
    std::map<std::string, std::vector<std::string>> values;
    if (trimmed(nextLine(card)) != "---") {
        return values;
    }
    std::string name;
    while (!card.empty()) {
        const std::string_view line = nextLine(card);
        const std::string_view content = trimmed(line);
        if (content == "---") {
            return values;
        }
        if (content.starts_with("- ")) {
            if (values[name].size() < kMaximumValues) {
                values[name].push_back(unquoted(content.substr(2)));
            }
        } else if (const std::size_t colon = line.find(':');
                   colon != std::string_view::npos && !line.starts_with(' ')) {
            name = std::string(line.substr(0, colon));
            std::string_view value = trimmed(line.substr(colon + 1));
            if (value.starts_with('[') && value.ends_with(']')) {
                value = value.substr(1, value.size() - 2);
                while (!value.empty() && values[name].size() < kMaximumValues) {
                    const std::size_t comma = std::min(value.find(','), value.size());
                    values[name].push_back(unquoted(value.substr(0, comma)));
                    value.remove_prefix(std::min(comma + 1, value.size()));
                }
            } else if (!value.empty()) {
                values[name].push_back(unquoted(value));
            }
        }
    }
    return {};  // the header does not end
}

}  // namespace

void describeCard(std::string_view card, MetadataBuilder& metadata) {
    auto values = readHeader(card);
    for (const auto& [stored, gguf] : {std::pair("license", "general.license"),
                                       std::pair("license_name", "general.license.name"),
                                       std::pair("license_link", "general.license.link")}) {
        if (const auto found = values.find(stored);
            found != values.end() && !found->second.empty()) {
            metadata.setText(gguf, found->second.front());
        }
    }
    if (const auto found = values.find("language");
        found != values.end() && !found->second.empty()) {
        metadata.setTexts("general.languages", std::move(found->second));
    }
}

}  // namespace concordia
