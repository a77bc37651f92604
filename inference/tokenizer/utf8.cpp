#include "inference/tokenizer/utf8.h"

#include <cassert>
#include <cstdint>

namespace concordia {

namespace {

struct Lead {
    std::size_t length;  // of the character; 0: no character starts with this byte
    std::uint8_t firstLow;
    std::uint8_t firstHigh;  // the range of the first continuation byte; the others are 80..BF
};

// The narrowed ranges exclude overlong forms, surrogates and what is above U+10FFFF.
Lead leadOf(std::uint8_t byte) {
    if (byte < 0x80) {
        return {1, 0, 0};
    }
    if (byte < 0xC2 || byte > 0xF4) {
        return {0, 0, 0};
    }
    if (byte < 0xE0) {
        return {2, 0x80, 0xBF};
    }
    if (byte < 0xF0) {
        return {3, static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    }
    return {4, static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
            static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
}

}  // namespace

Utf8Step nextUtf8(std::string_view bytes) {
    assert(!bytes.empty());
    const Lead lead = leadOf(static_cast<std::uint8_t>(bytes[0]));
    if (lead.length == 0) {
        return {Utf8Kind::Invalid, 1};
    }
    for (std::size_t i = 1; i < lead.length; ++i) {
        if (i == bytes.size()) {
            return {Utf8Kind::Unfinished, i};
        }
        const auto byte = static_cast<std::uint8_t>(bytes[i]);
        const std::uint8_t low = i == 1 ? lead.firstLow : 0x80;
        const std::uint8_t high = i == 1 ? lead.firstHigh : 0xBF;
        if (byte < low || byte > high) {
            return {Utf8Kind::Invalid, i};
        }
    }
    return {Utf8Kind::Character, lead.length};
}

std::string_view validUtf8Prefix(std::string_view bytes) {
    std::size_t length = 0;
    while (length < bytes.size()) {
        const Utf8Step step = nextUtf8(bytes.substr(length));
        if (step.kind != Utf8Kind::Character) {
            break;
        }
        length += step.length;
    }
    return bytes.substr(0, length);
}

}  // namespace concordia
