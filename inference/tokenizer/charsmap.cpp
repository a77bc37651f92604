#include "inference/tokenizer/charsmap.h"

#include <cstddef>
#include <cstdint>

#include "inference/model/text.h"

namespace concordia {

namespace {

// Unicode's longest compatibility decomposition has 33 bytes.
constexpr std::size_t kLongestReplacement = 256;
constexpr std::uint32_t kLeafBit = 1U << 31U;  // the unit holds a value, not a way on
constexpr std::uint32_t kHasLeafBit = 1U << 8U;
constexpr std::uint32_t kFarOffsetBit = 1U << 9U;

std::uint32_t readUint32(std::string_view bytes, std::size_t position) {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < 4; ++i) {
        value |= std::uint32_t{static_cast<std::uint8_t>(bytes[position + i])} << (8U * i);
    }
    return value;
}

bool areValidReplacements(std::string_view texts) {
    std::size_t length = 0;
    for (const char character : texts) {
        length = character == '\0' ? 0 : length + 1;
        if (length > kLongestReplacement) {
            return false;
        }
    }
    return !texts.empty() && texts.back() == '\0' && isValidUtf8(texts);
}

// Where unit `i` leads to: the units 256-aligned around this one, by the next byte of the key.
std::size_t targetOf(std::size_t i, std::uint32_t unit) {
    const std::uint32_t shift = (unit & kFarOffsetBit) != 0 ? 8 : 0;
    return i ^ (std::size_t{unit >> 10U} << shift);
}

bool isValidArray(std::string_view array, std::size_t replacementBytes) {
    const std::size_t units = array.size() / 4;
    for (std::size_t i = 0; i < units; ++i) {
        const std::uint32_t unit = readUint32(array, i * 4);
        if ((unit & kLeafBit) != 0) {
            continue;
        }
        const std::size_t target = targetOf(i, unit);
        if ((target | 0xFFU) >= units) {
            return false;
        }
        if ((unit & kHasLeafBit) != 0) {
            const std::uint32_t value = readUint32(array, target * 4) & ~kLeafBit;
            if (value >= replacementBytes) {
                return false;
            }
        }
    }
    return units > 0;
}

}  // namespace

bool isValidCharsmap(std::string_view charsmap) {
    if (charsmap.empty()) {
        return true;
    }
    if (charsmap.size() < 4) {
        return false;
    }
    const std::size_t arrayBytes = readUint32(charsmap, 0);
    if (arrayBytes % 4 != 0 || arrayBytes > charsmap.size() - 4) {
        return false;
    }
    const std::string_view replacements = charsmap.substr(4 + arrayBytes);
    return isValidArray(charsmap.substr(4, arrayBytes), replacements.size()) &&
           areValidReplacements(replacements);
}

}  // namespace concordia
