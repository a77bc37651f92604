#include "app/documents/text/clean_text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <new>

namespace concordia::documents {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Characters without a shape that say nothing by themselves, by Unicode's property
// Default_Ignorable_Code_Point, without the two variation selectors that emoji take.
constexpr std::array kInvisible{
    Range{0x00AD, 0x00AD},    // soft hyphen
    Range{0x034F, 0x034F},    // combining grapheme joiner
    Range{0x061C, 0x061C},    // Arabic letter mark
    Range{0x115F, 0x1160},    // Hangul fillers
    Range{0x17B4, 0x17B5},    // Khmer inherent vowels
    Range{0x180B, 0x180F},    // Mongolian selectors
    Range{0x200B, 0x200F},    // zero width, direction marks
    Range{0x202A, 0x202E},    // direction embeddings and overrides
    Range{0x2060, 0x206F},    // word joiner, invisible operators, isolates
    Range{0x3164, 0x3164},    // Hangul filler
    Range{0xFE00, 0xFE0D},    // variation selectors
    Range{0xFEFF, 0xFEFF},    // byte order mark
    Range{0xFFA0, 0xFFA0},    // Hangul filler
    Range{0xFFF0, 0xFFFB},    // interlinear annotation
    Range{0x1BCA0, 0x1BCA3},  // shorthand format controls
    Range{0x1D173, 0x1D17A},  // musical controls
    Range{0xE0000, 0xE0FFF},  // tags, further variation selectors
};

constexpr char32_t kSoftHyphen = 0x00AD;

bool isInvisible(char32_t value) {
    if (value < kInvisible.front().first) {
        return false;
    }
    const auto* found = std::ranges::lower_bound(kInvisible, value, {}, &Range::last);
    return found != kInvisible.end() && value >= found->first;
}

bool isLineEnd(char32_t value) {
    return value == '\n' || value == '\v' || value == '\f' || value == '\r' || value == 0x85 ||
           value == 0x2028 || value == 0x2029;
}

bool isControl(char32_t value) {
    const bool noncharacter = (value & 0xFFFE) == 0xFFFE || (value >= 0xFDD0 && value <= 0xFDEF);
    return (value < 0x20 && value != '\n' && value != '\t') || (value >= 0x7F && value < 0xA0) ||
           noncharacter;
}

bool isPlain(char byte) {
    return (byte >= ' ' && byte < 0x7F) || byte == '\n' || byte == '\t';
}

// The bytes from `at` on that need no look at their meaning.
std::size_t plainLength(std::string_view text, std::size_t at) {
    const auto begin = text.begin() + static_cast<std::ptrdiff_t>(at);
    return static_cast<std::size_t>(std::find_if_not(begin, text.end(), isPlain) - begin);
}

std::string normalized(std::string text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) {
        throw std::bad_alloc();
    }
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    if (normalizer->isNormalizedUTF8(piece, status)) {
        return text;
    }
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<std::int32_t>(text.size()));
    status = U_ZERO_ERROR;
    normalizer->normalizeUTF8(0, piece, sink, nullptr, status);
    if (U_FAILURE(status)) {
        throw std::bad_alloc();
    }
    return result;
}

class Cleaner {
public:
    explicit Cleaner(std::string_view text) : m_text(text) { m_result.text.reserve(text.size()); }

    CleanText run() {
        std::size_t at = 0;
        bool ascii = true;
        while (at < m_text.size()) {
            const std::size_t plain = plainLength(m_text, at);
            m_result.text.append(m_text, at, plain);
            at += plain;
            if (at < m_text.size()) {
                const CodePoint point = codePointAt(m_text, at);
                ascii = ascii && point.value < 0x80;
                at += take(point, at);
            }
        }
        if (!ascii) {
            m_result.text = normalized(std::move(m_result.text));
        }
        return std::move(m_result);
    }

private:
    // How many bytes it stood for.
    std::size_t take(const CodePoint& point, std::size_t at) {
        if (!point.valid) {
            m_result.text += "\uFFFD";
        } else if (isLineEnd(point.value)) {
            m_result.text += '\n';
            const bool pair = point.value == '\r' && m_text.substr(at + 1, 1) == "\n";
            return pair ? 2 : point.length;
        } else if (isInvisible(point.value)) {
            // Soft hyphens are common, and no way to hide anything.
            m_result.invisible += point.value == kSoftHyphen ? 0 : 1;
        } else if (!isControl(point.value)) {
            m_result.text.append(m_text, at, point.length);
        }
        return point.length;
    }

    std::string_view m_text;
    CleanText m_result;
};

}  // namespace

CodePoint codePointAt(std::string_view text, std::size_t at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    // The macro counts with signed 32-bit numbers, and needs no more than four bytes.
    const auto size = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    std::int32_t length = 0;
    UChar32 value = 0;
    U8_NEXT(bytes + at, length, size, value);
    if (value < 0) {
        return {.value = 0xFFFD, .length = static_cast<std::size_t>(length), .valid = false};
    }
    return {.value = static_cast<char32_t>(value),
            .length = static_cast<std::size_t>(length),
            .valid = true};
}

bool isValidUtf8(std::string_view text) {
    for (std::size_t at = plainLength(text, 0); at < text.size(); at += plainLength(text, at)) {
        const CodePoint point = codePointAt(text, at);
        if (!point.valid) {
            return false;
        }
        at += point.length;
    }
    return true;
}

std::size_t cutLength(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) {
        return text.size();
    }
    std::size_t length = limit;
    while (length > 0 && U8_IS_TRAIL(text[length])) {
        --length;
    }
    return length;
}

CleanText cleanText(std::string_view text) {
    return Cleaner(text).run();
}

bool isClean(std::string_view text) {
    for (std::size_t at = plainLength(text, 0); at < text.size(); at += plainLength(text, at)) {
        const CodePoint point = codePointAt(text, at);
        if (!point.valid || isControl(point.value) || isInvisible(point.value) ||
            (isLineEnd(point.value) && point.value != '\n')) {
            return false;
        }
        at += point.length;
    }
    return true;
}

}  // namespace concordia::documents
