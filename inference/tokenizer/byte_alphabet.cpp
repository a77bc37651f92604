#include "inference/tokenizer/byte_alphabet.h"

#include <array>

#include "inference/tokenizer/utf8.h"

namespace concordia {

namespace {

constexpr std::size_t kCharacters = 0x144;  // the alphabet's code points lie below

bool standsForItself(unsigned byte) {
    return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
}

struct Alphabet {
    std::array<unsigned, 256> codePoints{};
    std::array<int, kCharacters> bytes{};  // −1: not in the alphabet

    Alphabet() {
        bytes.fill(-1);
        unsigned next = 0x100;
        for (unsigned byte = 0; byte < 256; ++byte) {
            codePoints[byte] = standsForItself(byte) ? byte : next++;
            bytes[codePoints[byte]] = static_cast<int>(byte);
        }
    }
};

const Alphabet& alphabet() {
    static const Alphabet kAlphabet;
    return kAlphabet;
}

}  // namespace

std::optional<std::string> bytesFromAlphabet(std::string_view text) {
    std::string bytes;
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        if (step.kind != Utf8Kind::Character || step.length > 2) {
            return std::nullopt;
        }
        unsigned codePoint = static_cast<std::uint8_t>(text[0]);
        if (step.length == 2) {
            codePoint = (codePoint & 0x1FU) << 6U | (static_cast<std::uint8_t>(text[1]) & 0x3FU);
        }
        if (codePoint >= kCharacters || alphabet().bytes[codePoint] < 0) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<char>(alphabet().bytes[codePoint]));
        text.remove_prefix(step.length);
    }
    return bytes;
}

std::string alphabetCharacter(std::uint8_t byte) {
    const unsigned codePoint = alphabet().codePoints[byte];
    if (codePoint < 0x80) {
        return {static_cast<char>(codePoint)};
    }
    return {static_cast<char>(0xC0U | codePoint >> 6U),
            static_cast<char>(0x80U | (codePoint & 0x3FU))};
}

}  // namespace concordia
