// The tokens of RTF (Rich Text Format 1.9.1): groups, control words, bytes of text.
// Thread rule: belongs to one thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace concordia::documents {

struct RtfToken {
    enum class Kind { GroupStart, GroupEnd, Control, Byte };
    Kind kind = Kind::Byte;
    std::string_view word;      // of a control: letters, or one other character
    std::optional<int> number;  // that follows the letters
    unsigned char byte = 0;     // of text, also where it is written as \'hh
};

class RtfTokens {
public:
    // Requires: the text outlives this.
    explicit RtfTokens(std::string_view text) : m_text(text) {}

    // Line ends, and the binary data behind \bin, are no tokens. Nothing at the end.
    [[nodiscard]] std::optional<RtfToken> next();

private:
    [[nodiscard]] RtfToken control();
    [[nodiscard]] std::optional<int> number();

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace concordia::documents
