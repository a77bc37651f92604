#include "inference/tokenizer/normalizer.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>

#include "inference/error.h"

namespace concordia {

namespace {

constexpr std::size_t kMostMarks = 1024;

bool isAscii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

const utf8proc_uint8_t* bytesOf(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

bool hasTooManyMarks(std::string_view text) {
    std::size_t marks = 0;
    while (!text.empty()) {
        utf8proc_int32_t character = 0;
        const auto length =
            utf8proc_iterate(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &character);
        if (length <= 0) {
            return true;
        }
        marks = utf8proc_get_property(character)->combining_class == 0 ? 0 : marks + 1;
        if (marks > kMostMarks) {
            return true;
        }
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    return false;
}

void appendComposed(std::string_view text, std::string& result) {
    if (hasTooManyMarks(text)) {
        result += text;
        return;
    }
    utf8proc_uint8_t* composed = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(bytesOf(text), static_cast<utf8proc_ssize_t>(text.size()), &composed,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
    if (size == UTF8PROC_ERROR_NOMEM) {
        throw std::bad_alloc();
    }
    if (size < 0) {
        throw Error(ErrorCode::Unsupported,
                    std::string("The text could not be normalized: ") + utf8proc_errmsg(size));
    }
    result.append(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(size));
}

}  // namespace

// ASCII never changes and only composes with what follows it, so each stretch of other characters
// is composed together with the ASCII character before it.
std::string normalizeNfc(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto other = std::find_if_not(text.begin(), text.end(), isAscii);
        auto ascii = static_cast<std::size_t>(other - text.begin());
        if (other != text.end() && ascii > 0) {
            --ascii;
        }
        result += text.substr(0, ascii);
        text.remove_prefix(ascii);
        if (!text.empty()) {
            const auto next = std::find_if(text.begin() + 1, text.end(), isAscii);
            const auto length = static_cast<std::size_t>(next - text.begin());
            appendComposed(text.substr(0, length), result);
            text.remove_prefix(length);
        }
    }
    return result;
}

}  // namespace concordia
