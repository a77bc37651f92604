#include "app/documents/text/decode_text.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <string_view>
#include <utility>

#include "app/documents/read_error.h"
#include "app/documents/text/ascii.h"
#include "app/documents/text/clean_text.h"

namespace concordia::documents {

namespace {

// As much of a file as its encoding is judged by.
constexpr std::size_t kSampleBytes = 256 * 1024;
// UTF-8 with up to one broken character in this many bytes beyond ASCII is UTF-8 all the same.
constexpr int kBrokenShare = 200;

struct Mark {
    std::string_view bytes;
    const char* encoding;
};
// The longer ones first: that of UTF-16 begins that of UTF-32.
constexpr std::array kMarks{
    Mark{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    Mark{std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{"\xEF\xBB\xBF", "UTF-8"},
    Mark{"\xFF\xFE", "UTF-16LE"},
    Mark{"\xFE\xFF", "UTF-16BE"},
};

std::string_view asText(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Text in Latin, Greek or Cyrillic letters in UTF-16 or UTF-32 without a mark has its zeros, or the
// few values of the upper half, at every other place. Null when it is neither.
const char* wideEncoding(std::string_view sample) {
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i) {
        zeros[i % 4] += sample[i] == '\0' ? 1 : 0;
    }
    const std::size_t quarter = sample.size() / 4;
    if (quarter < 4) {
        return nullptr;
    }
    const auto mostly = [&](std::size_t place) { return zeros[place] * 10 >= quarter * 9; };
    if (mostly(2) && mostly(3) && zeros[0] == 0) {
        return "UTF-32LE";
    }
    if (mostly(0) && mostly(1) && zeros[3] == 0) {
        return "UTF-32BE";
    }
    const std::size_t even = zeros[0] + zeros[2];
    const std::size_t odd = zeros[1] + zeros[3];
    // Spaces and line ends alone make a tenth of the characters.
    const std::size_t tenth = quarter / 5;
    if (odd > tenth && even * 20 < odd) {
        return "UTF-16LE";
    }
    if (even > tenth && odd * 20 < even) {
        return "UTF-16BE";
    }
    return nullptr;
}

// Broken characters, counted against the whole ones beyond ASCII.
struct Utf8Shares {
    int broken = 0;
    int whole = 0;
};

Utf8Shares utf8Shares(std::string_view text) {
    Utf8Shares shares;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const CodePoint point = codePointAt(text, at);
        // A character that the sample's end cuts is not broken.
        shares.broken += point.valid || at + 4 > text.size() ? 0 : 1;
        shares.whole += point.valid ? 1 : 0;
        at += point.length;
    }
    return shares;
}

std::string detectedEncoding(std::string_view sample) {
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (!detector) {
        throw std::bad_alloc();
    }
    if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0) {
        return {};
    }
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

[[noreturn]] void refuseLength(std::uint64_t limit) {
    throw ReadError(ReadErrorCode::TooLarge,
                    "more than " + std::to_string(limit >> 20) + " MiB of text");
}

using Converter = std::unique_ptr<UConverter, void (*)(UConverter*)>;

Converter openConverter(const std::string& encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.c_str(), &status), ucnv_close);
    if (U_FAILURE(status)) {
        converter.reset();
    }
    return converter;
}

// ICU counts with signed 32-bit numbers; the limits of text are far below that.
std::string convert(UConverter* converter, std::string_view bytes, std::uint64_t limit) {
    if (bytes.size() > 4 * limit) {
        refuseLength(limit);
    }
    // A character of one byte takes three at most in UTF-8, no other encoding grows more.
    std::string text(std::min<std::uint64_t>(3 * bytes.size() + 8, limit + 8), '\0');
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t length = ucnv_toAlgorithmic(
        UCNV_UTF8, converter, text.data(), static_cast<std::int32_t>(text.size()), bytes.data(),
        static_cast<std::int32_t>(bytes.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR || static_cast<std::uint64_t>(length) > limit) {
        refuseLength(limit);
    }
    if (U_FAILURE(status)) {
        throw std::bad_alloc();
    }
    text.resize(static_cast<std::size_t>(length));
    return text;
}

int countReplaced(std::string_view text) {
    int count = 0;
    for (std::size_t at = text.find("\uFFFD"); at != std::string_view::npos;
         at = text.find("\uFFFD", at + 3)) {
        ++count;
    }
    return count;
}

struct Superset {
    std::string_view encoding;
    const char* larger;
};
// Code pages with the same letters that have signs, most often quotation marks, where the standards
// have control characters.
constexpr std::array kSupersets{
    Superset{"iso-8859-1", "windows-1252"}, Superset{"iso-8859-7", "windows-1253"},
    Superset{"iso-8859-8", "windows-1255"}, Superset{"iso-8859-9", "windows-1254"},
    Superset{"iso-8859-11", "windows-874"}, Superset{"iso-8859-13", "windows-1257"}};

// What programs write under an encoding's name.
std::string writtenEncoding(const std::string& encoding, std::string_view bytes) {
    const bool controls = std::ranges::any_of(bytes, [](char one) {
        const auto value = static_cast<unsigned char>(one);
        return value >= 0x80 && value < 0xA0;
    });
    const auto* found = std::ranges::find(kSupersets, lowerAscii(encoding), &Superset::encoding);
    return controls && found != kSupersets.end() ? found->larger : encoding;
}

DecodedText decodeAs(const std::string& encoding, std::string_view bytes, std::uint64_t limit) {
    const Converter converter = openConverter(writtenEncoding(encoding, bytes));
    if (!converter) {
        // What most files without any other sign are written in.
        DecodedText text = decodeAs("windows-1252", bytes, limit);
        text.uncertain = std::max(text.uncertain, 1);
        return text;
    }
    DecodedText decoded{.text = convert(converter.get(), bytes, limit)};
    decoded.uncertain = countReplaced(decoded.text);
    return decoded;
}

DecodedText asUtf8(std::string_view bytes, std::uint64_t limit, int broken) {
    if (bytes.size() > limit) {
        refuseLength(limit);
    }
    return {.text = std::string(bytes), .uncertain = broken};
}

// How many of the bytes text does not have: control characters other than white space and escape.
std::size_t countControls(std::string_view bytes) {
    return static_cast<std::size_t>(std::ranges::count_if(bytes, [](char one) {
        const auto value = static_cast<unsigned char>(one);
        return (value < 0x20 && (value < 0x09 || value > 0x0D) && value != 0x1B) || value == 0x7F;
    }));
}

}  // namespace

bool looksLikeText(std::span<const std::byte> bytes) {
    const std::string_view sample = asText(bytes).substr(0, 16 * 1024);
    const bool marked = std::ranges::any_of(
        kMarks, [&](const Mark& mark) { return sample.starts_with(mark.bytes); });
    if (marked || wideEncoding(sample) != nullptr) {
        return true;
    }
    return countControls(sample) * 100 <= sample.size();
}

DecodedText decodeText(std::span<const std::byte> bytes, std::uint64_t limit,
                       const std::string& declared) {
    const std::string_view text = asText(bytes);
    for (const Mark& mark : kMarks) {
        if (text.starts_with(mark.bytes)) {
            return decodeAs(mark.encoding, text.substr(mark.bytes.size()), limit);
        }
    }
    const std::string_view sample = text.substr(0, kSampleBytes);
    if (const char* wide = wideEncoding(sample)) {
        return decodeAs(wide, text, limit);
    }
    const Utf8Shares shares = utf8Shares(text);
    const bool escapes = shares.whole == 0 && sample.find("\x1B$") != std::string_view::npos;
    if (!escapes && shares.broken * kBrokenShare <= shares.whole) {
        return asUtf8(text, limit, shares.broken);
    }
    if (!declared.empty() && openConverter(declared)) {
        return decodeAs(declared, text, limit);
    }
    return decodeAs(detectedEncoding(sample), text, limit);
}

DecodedText decodeAs(const std::string& encoding, std::span<const std::byte> bytes,
                     std::uint64_t limit) {
    return decodeAs(encoding, asText(bytes), limit);
}

std::string readText(const Input& input, const Limits& limits, BlockSink& sink,
                     const std::string& declared) {
    DecodedText decoded = decodeText(input.bytes, limits.textBytes, declared);
    if (decoded.uncertain > 0) {
        sink.warn({.kind = WarningKind::UncertainEncoding, .count = decoded.uncertain});
    }
    return std::move(decoded.text);
}

}  // namespace concordia::documents
