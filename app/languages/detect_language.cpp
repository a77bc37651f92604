#include "app/languages/detect_language.h"

#include <cstdio>  // the next header needs FILE
// A comment keeps this order.
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>

namespace concordia {
namespace {

constexpr std::size_t kMostBytes = 512;  // more text makes the answer hardly surer

constexpr std::array<std::string_view, 24> kLanguages = {
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
    "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"};

// What the detector calls short texts of the second language now and then.
constexpr std::array<std::array<std::string_view, 2>, 9> kNeighbours = {{{"bs", "hr"},
                                                                         {"sr", "hr"},
                                                                         {"no", "da"},
                                                                         {"nb", "da"},
                                                                         {"nn", "da"},
                                                                         {"gl", "es"},
                                                                         {"af", "nl"},
                                                                         {"mk", "bg"},
                                                                         {"mo", "ro"}}};

bool hasCyrillic(std::string_view text) {
    // The lead bytes of U+0400 to U+04FF.
    return std::ranges::any_of(text, [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value >= 0xd0 && value <= 0xd3;
    });
}

// The neighbour whose words it mostly shares, or itself.
std::string relativeOf(std::string_view code, std::string_view text) {
    if (code == "sr" && hasCyrillic(text)) {
        return "bg";
    }
    for (const auto& [other, neighbour] : kNeighbours) {
        if (code == other) {
            return std::string(neighbour);
        }
    }
    return std::string(code);
}

// The beginning of `text`, cut between characters.
std::string_view sampleOf(std::string_view text) {
    std::size_t length = std::min(text.size(), kMostBytes);
    // 10xxxxxx continues a character.
    while (length > 0 && length < text.size() &&
           (static_cast<unsigned char>(text[length]) & 0xc0U) == 0x80U) {
        --length;
    }
    return text.substr(0, length);
}

}  // namespace

LanguageGuess guessLanguage(std::string_view text) {
    const std::string_view sample = sampleOf(text);
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int bytes = 0;
    bool reliable = false;
    const CLD2::Language best = CLD2::ExtDetectLanguageSummary(
        sample.data(), static_cast<int>(sample.size()), true, &hints, CLD2::kCLDFlagBestEffort,
        languages.data(), percents.data(), scores.data(), nullptr, &bytes, &reliable);
    if (best == CLD2::UNKNOWN_LANGUAGE) {
        return {};
    }
    return {relativeOf(CLD2::LanguageCode(best), sample), percents[0], reliable};
}

std::string detectLanguage(std::string_view text) {
    const std::string code = guessLanguage(text).code;
    return std::ranges::find(kLanguages, code) != kLanguages.end() ? code : std::string();
}

}  // namespace concordia
