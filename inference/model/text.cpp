#include "inference/model/text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "inference/tokenizer/utf8.h"

namespace concordia {
namespace {

constexpr std::size_t kQuotedBytes = 200;
constexpr std::string_view kReplacementCharacter = "\uFFFD";

// C0 and C1 controls and DEL: they could steer a terminal.
bool isControl(std::string_view character) {
    const auto first = static_cast<std::uint8_t>(character[0]);
    if (character.size() == 1) {
        return first < 0x20 || first == 0x7F;
    }
    return first == 0xC2 && static_cast<std::uint8_t>(character[1]) < 0xA0;
}

}  // namespace

bool isValidUtf8(std::string_view text) {
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        if (step.kind != Utf8Kind::Character) {
            return false;
        }
        text.remove_prefix(step.length);
    }
    return true;
}

std::string printable(std::string_view text, std::size_t maximumBytes) {
    std::string result;
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        const std::string_view character = text.substr(0, step.length);
        const bool shownAsItIs = step.kind == Utf8Kind::Character && !isControl(character);
        const std::string_view shown = shownAsItIs ? character : kReplacementCharacter;
        if (result.size() + shown.size() > maximumBytes) {
            return result + "…";
        }
        result += shown;
        text.remove_prefix(step.length);
    }
    return result;
}

std::string inQuotes(std::string_view text) {
    return "‘" + printable(text, kQuotedBytes) + "’";
}

std::string gigabytes(double bytes) {
    // Not printed as a floating-point number: those look different in some locales.
    const auto tenths = std::llround(std::clamp(bytes, 0.0, 1e24) / 1e8);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " GB";
}

}  // namespace concordia
