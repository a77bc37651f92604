#include "inference/jinja/text.h"

#include <algorithm>

#include "inference/tokenizer/utf8.h"

namespace concordia::jinja {

Origin Text::origin() const {
    const bool foreign = m_origins.find(static_cast<char>(Origin::Foreign)) != std::string::npos;
    return foreign ? Origin::Foreign : Origin::Template;
}

void Text::append(const Text& other) {
    m_bytes += other.m_bytes;
    m_origins += other.m_origins;
}

void Text::append(std::string_view bytes, Origin origin) {
    m_bytes += bytes;
    m_origins.append(bytes.size(), static_cast<char>(origin));
}

Text Text::part(std::size_t begin, std::size_t count) const {
    Text text;
    text.m_bytes = m_bytes.substr(begin, count);
    text.m_origins = m_origins.substr(begin, count);
    return text;
}

std::vector<std::size_t> characterOffsets(std::string_view bytes) {
    std::vector<std::size_t> offsets;
    std::size_t position = 0;
    while (position < bytes.size()) {
        offsets.push_back(position);
        position += nextUtf8(bytes.substr(position)).length;
    }
    offsets.push_back(bytes.size());
    return offsets;
}

std::size_t countCharacters(std::string_view bytes) {
    std::size_t count = 0;
    for (; !bytes.empty(); ++count) {
        bytes.remove_prefix(nextUtf8(bytes).length);
    }
    return count;
}

char32_t firstCharacter(std::string_view bytes) {
    constexpr char32_t kReplacement = 0xFFFD;
    const Utf8Step step = nextUtf8(bytes);
    if (step.kind != Utf8Kind::Character) {
        return kReplacement;
    }
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (step.length == 1) {
        return byte(0);
    }
    // The lead byte of n bytes starts with n ones and a zero; the others with 10.
    char32_t character = byte(0) & (0x7FU >> step.length);
    for (std::size_t i = 1; i < step.length; ++i) {
        character = character << 6U | (byte(i) & 0x3FU);
    }
    return character;
}

std::string encodeUtf8(char32_t character) {
    std::string bytes;
    const auto add = [&](char32_t value) { bytes += static_cast<char>(value); };
    const auto addRest = [&](unsigned shift) { add(0x80U | (character >> shift & 0x3FU)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0U | character >> 6U);
        addRest(0);
    } else if (character < 0x10000) {
        add(0xE0U | character >> 12U);
        addRest(6);
        addRest(0);
    } else {
        add(0xF0U | character >> 18U);
        addRest(12);
        addRest(6);
        addRest(0);
    }
    return bytes;
}

bool isSpace(char32_t character) {
    return (character >= 0x09 && character <= 0x0D) || (character >= 0x1C && character <= 0x20) ||
           character == 0x85 || character == 0xA0 || character == 0x1680 ||
           (character >= 0x2000 && character <= 0x200A) || character == 0x2028 ||
           character == 0x2029 || character == 0x202F || character == 0x205F || character == 0x3000;
}

std::size_t leadingSpace(std::string_view bytes) {
    std::size_t count = 0;
    while (count < bytes.size() && isSpace(firstCharacter(bytes.substr(count)))) {
        count += nextUtf8(bytes.substr(count)).length;
    }
    return count;
}

std::size_t trailingSpace(std::string_view bytes) {
    std::size_t end = bytes.size();
    while (end > 0) {
        // No white space takes more than three bytes.
        std::size_t start = end;
        for (std::size_t length = 1; length <= std::min<std::size_t>(3, end); ++length) {
            const std::string_view last = bytes.substr(end - length, length);
            const Utf8Step step = nextUtf8(last);
            if (step.kind == Utf8Kind::Character && step.length == length &&
                isSpace(firstCharacter(last))) {
                start = end - length;
            }
        }
        if (start == end) {
            break;
        }
        end = start;
    }
    return bytes.size() - end;
}

}  // namespace concordia::jinja
