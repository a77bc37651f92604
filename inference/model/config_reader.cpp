#include "inference/model/config_reader.h"

#include <type_traits>
#include <variant>

#include "inference/error.h"

namespace concordia {
namespace {

bool equals(const MetadataValue& value, double wanted) {
    return std::visit(
        [wanted](const auto& held) {
            if constexpr (std::is_arithmetic_v<std::decay_t<decltype(held)>>) {
                return static_cast<double>(held) == wanted;
            } else {
                return false;
            }
        },
        value);
}

}  // namespace

void throwInvalid(const std::string& message) {
    throw Error(ErrorCode::InvalidFile, message);
}

void throwUnsupported(const std::string& message) {
    throw Error(ErrorCode::Unsupported, message);
}

std::uint32_t ConfigReader::require(std::string_view name, std::uint32_t maximum) const {
    const auto value = find(name);
    if (!value.has_value()) {
        throwInvalid("The file lacks the metadata value ‘" + key(name) + "’.");
    }
    return checked(name, *value, maximum);
}

std::uint32_t ConfigReader::findOr(std::string_view name, std::uint32_t maximum,
                                   std::uint32_t otherwise) const {
    const auto value = find(name);
    return value.has_value() ? checked(name, *value, maximum) : otherwise;
}

std::optional<float> ConfigReader::findFloat(std::string_view name, float minimum,
                                             float maximum) const {
    const auto value = m_file.findFloat(key(name));
    // Written so that NaN is refused.
    if (value.has_value() && !(*value >= minimum && *value <= maximum)) {
        throwInvalid("The metadata value ‘" + key(name) + "’ is " + std::to_string(*value) +
                     "; values from " + std::to_string(minimum) + " to " + std::to_string(maximum) +
                     " are plausible.");
    }
    return value;
}

void ConfigReader::refuseArray(std::string_view name) const {
    const auto entry = m_file.metadata().find(key(name));
    if (entry == m_file.metadata().end()) {
        return;
    }
    if (std::holds_alternative<std::vector<std::uint64_t>>(entry->second) ||
        std::holds_alternative<std::vector<std::int64_t>>(entry->second)) {
        throwUnsupported("The metadata value ‘" + key(name) +
                         "’ differs from layer to layer, which this version does not run.");
    }
}

void ConfigReader::refuseUnlessNeutral(std::string_view name, double neutral) const {
    const auto entry = m_file.metadata().find(key(name));
    if (entry != m_file.metadata().end() && !equals(entry->second, neutral)) {
        throwUnsupported("The metadata value ‘" + key(name) +
                         "’ asks for a variant of the architecture that this version does not "
                         "run.");
    }
}

std::uint32_t ConfigReader::checked(std::string_view name, std::uint32_t value,
                                    std::uint32_t maximum) const {
    if (value < 1 || value > maximum) {
        throwInvalid("The metadata value ‘" + key(name) + "’ is " + std::to_string(value) +
                     "; values from 1 to " + std::to_string(maximum) + " are plausible.");
    }
    return value;
}

}  // namespace concordia
