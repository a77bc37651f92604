// Text that remembers, byte by byte, who wrote it: the template or somebody else. Whatever a
// template does to a message, its bytes stay foreign, so that they can never become special tokens.
// Positions and lengths that templates see count characters; those here count bytes.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::jinja {

enum class Origin : char { Template, Foreign };

class Text {
public:
    Text() = default;
    Text(std::string_view bytes, Origin origin)
        : m_bytes(bytes), m_origins(bytes.size(), static_cast<char>(origin)) {}

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    // Requires: position < size().
    [[nodiscard]] Origin originAt(std::size_t position) const {
        return static_cast<Origin>(m_origins[position]);
    }
    // Foreign when any byte is.
    [[nodiscard]] Origin origin() const;

    void append(const Text& other);
    void append(std::string_view bytes, Origin origin);
    // Requires: begin ≤ size(). As std::string::substr.
    [[nodiscard]] Text part(std::size_t begin, std::size_t count = std::string::npos) const;

    // Marked by the filter `safe`: adding text to it escapes that text, as in Python.
    [[nodiscard]] bool isMarkup() const { return m_isMarkup; }
    void setMarkup(bool markup) { m_isMarkup = markup; }

private:
    std::string m_bytes;    // UTF-8 for the most part; invalid bytes count as a character each
    std::string m_origins;  // an Origin for each byte
    bool m_isMarkup = false;
};

// The byte offsets where the characters of `bytes` begin, and its size as the last entry.
[[nodiscard]] std::vector<std::size_t> characterOffsets(std::string_view bytes);
[[nodiscard]] std::size_t countCharacters(std::string_view bytes);

// The first character of `bytes` as a code point; an invalid byte as U+FFFD. Requires: not empty.
[[nodiscard]] char32_t firstCharacter(std::string_view bytes);
[[nodiscard]] std::string encodeUtf8(char32_t character);

// What Python's str.isspace takes for white space.
[[nodiscard]] bool isSpace(char32_t character);
// Bytes of white space at the start and at the end of `bytes`.
[[nodiscard]] std::size_t leadingSpace(std::string_view bytes);
[[nodiscard]] std::size_t trailingSpace(std::string_view bytes);

}  // namespace concordia::jinja
