#include "inference/jinja/python_text.h"

#include <algorithm>

#include "inference/tokenizer/utf8.h"

namespace concordia::jinja {

namespace {

constexpr std::size_t kBytesOfPart = sizeof(Value) + sizeof(Text) + 16;

bool isAmong(std::string_view character, std::string_view characters) {
    for (std::size_t i = 0; i < characters.size();) {
        const std::size_t length = nextUtf8(characters.substr(i)).length;
        if (characters.substr(i, length) == character) {
            return true;
        }
        i += length;
    }
    return false;
}

Text strippedOf(const Text& text, Side side, std::string_view characters) {
    const std::vector<std::size_t> offsets = characterOffsets(text.bytes());
    const auto strips = [&](std::size_t i) {
        return isAmong(
            std::string_view(text.bytes()).substr(offsets[i], offsets[i + 1] - offsets[i]),
            characters);
    };
    std::size_t begin = 0;
    std::size_t end = offsets.size() - 1;
    while (side != Side::Right && begin < end && strips(begin)) {
        ++begin;
    }
    while (side != Side::Left && begin < end && strips(end - 1)) {
        --end;
    }
    return text.part(offsets[begin], offsets[end] - offsets[begin]);
}

class Splitter {
public:
    Splitter(const Text& text, std::optional<std::size_t> limit, Budget& budget)
        : m_text(text), m_limit(limit.value_or(SIZE_MAX)), m_budget(budget) {}

    std::vector<Value> atSeparator(const std::string& separator, Side from);
    std::vector<Value> atSpaces(Side from);

private:
    void add(std::size_t begin, std::size_t end) {
        m_budget.allocate(kBytesOfPart + 2 * (end - begin));
        m_parts.emplace_back(m_text.part(begin, end - begin));
    }
    [[nodiscard]] std::string_view bytes() const { return m_text.bytes(); }

    const Text& m_text;
    std::size_t m_limit;  // of cuts
    Budget& m_budget;
    std::vector<Value> m_parts;
};

std::vector<Value> Splitter::atSeparator(const std::string& separator, Side from) {
    if (from == Side::Left) {
        std::size_t begin = 0;
        std::size_t found = bytes().find(separator);
        while (found != std::string::npos && m_parts.size() < m_limit) {
            add(begin, found);
            begin = found + separator.size();
            found = bytes().find(separator, begin);
        }
        add(begin, bytes().size());
        return std::move(m_parts);
    }
    std::size_t end = bytes().size();
    std::size_t found = bytes().rfind(separator);
    while (found != std::string::npos && m_parts.size() < m_limit) {
        add(found + separator.size(), end);
        end = found;
        found = end < separator.size() ? std::string::npos
                                       : bytes().rfind(separator, end - separator.size());
    }
    add(0, end);
    std::ranges::reverse(m_parts);
    return std::move(m_parts);
}

std::vector<Value> Splitter::atSpaces(Side from) {
    // The words, as begin and end.
    std::vector<std::pair<std::size_t, std::size_t>> words;
    for (std::size_t i = leadingSpace(bytes()); i < bytes().size();) {
        const std::size_t begin = i;
        while (i < bytes().size() && !isSpace(firstCharacter(bytes().substr(i)))) {
            i += nextUtf8(bytes().substr(i)).length;
        }
        words.emplace_back(begin, i);
        i += leadingSpace(bytes().substr(i));
    }
    m_budget.allocate(words.size() * sizeof(words[0]));
    if (m_limit < words.size() && from == Side::Left) {
        // What is left over stays one part, with the space inside it.
        words[m_limit].second = bytes().size();
        words.resize(m_limit + 1);
    } else if (m_limit < words.size()) {
        const std::size_t rest = words.size() - 1 - m_limit;
        words[rest].first = 0;
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(rest));
    }
    for (const auto& [begin, end] : words) {
        add(begin, end);
    }
    return std::move(m_parts);
}

}  // namespace

Text stripped(const Text& text, Side side, const std::optional<std::string>& characters) {
    if (characters) {
        return strippedOf(text, side, *characters);
    }
    const std::size_t begin = side == Side::Right ? 0 : leadingSpace(text.bytes());
    const std::string_view rest = std::string_view(text.bytes()).substr(begin);
    return text.part(begin, rest.size() - (side == Side::Left ? 0 : trailingSpace(rest)));
}

std::vector<Value> split(const Text& text, const std::optional<std::string>& separator,
                         std::optional<std::size_t> limit, Side from, Budget& budget) {
    Splitter splitter(text, limit, budget);
    if (!separator) {
        return splitter.atSpaces(from);
    }
    if (separator->empty()) {
        throw Failure("a text is split at nothing");
    }
    return splitter.atSeparator(*separator, from);
}

std::vector<Value> splitLines(const Text& text, bool keepsEnds, Budget& budget) {
    std::vector<Value> lines;
    const std::string_view bytes = text.bytes();
    const auto endsLine = [](char32_t each) {
        return (each >= 0x0A && each <= 0x0D) || (each >= 0x1C && each <= 0x1E) || each == 0x85 ||
               each == 0x2028 || each == 0x2029;
    };
    std::size_t begin = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        std::size_t length = nextUtf8(bytes.substr(i)).length;
        if (endsLine(firstCharacter(bytes.substr(i)))) {
            length += bytes.substr(i).starts_with("\r\n") ? 1 : 0;
            const std::size_t end = keepsEnds ? i + length : i;
            budget.allocate(kBytesOfPart + 2 * (end - begin));
            lines.emplace_back(text.part(begin, end - begin));
            begin = i + length;
        }
        i += length;
    }
    if (begin < bytes.size()) {
        lines.emplace_back(text.part(begin));
    }
    return lines;
}

Text replaced(const Text& text, std::string_view from, const Text& to,
              std::optional<std::size_t> limit, Budget& budget) {
    Text result;
    const std::string_view bytes = text.bytes();
    std::size_t begin = 0;
    std::size_t count = 0;
    const auto next = [&](std::size_t start) {
        // Nothing stands before every character and at the end.
        return from.empty() ? (start <= bytes.size() ? start : std::string::npos)
                            : bytes.find(from, start);
    };
    std::size_t found = next(0);
    while (found != std::string::npos && count < limit.value_or(SIZE_MAX)) {
        budget.allocate(2 * (to.size() + found - begin));
        result.append(text.part(begin, found - begin));
        result.append(to);
        ++count;
        begin = found + from.size();
        const bool atEnd = begin >= bytes.size();
        found = !from.empty() ? next(begin)
                : atEnd       ? std::string::npos
                              : next(begin + nextUtf8(bytes.substr(begin)).length);
    }
    budget.allocate(2 * (bytes.size() - begin));
    result.append(text.part(begin));
    return result;
}

Text aligned(const Text& text, std::size_t width, Alignment alignment, std::string_view fill,
             Budget& budget) {
    const std::size_t length = countCharacters(text.bytes());
    const std::size_t missing = width > length ? width - length : 0;
    budget.allocate(missing > SIZE_MAX / 16 ? SIZE_MAX : 2 * (text.size() + missing * fill.size()));
    std::size_t left = 0;
    if (alignment == Alignment::Right) {
        left = missing;
    } else if (alignment == Alignment::Centre) {
        // As Python does: the odd one goes left where the width is odd.
        left = missing / 2 + (missing & width & 1U);
    }
    Text result;
    for (std::size_t i = 0; i < missing; ++i) {
        if (i == left) {
            result.append(text);
        }
        result.append(fill, Origin::Template);
    }
    if (left >= missing) {
        result.append(text);
    }
    return result;
}

Text escapedForHtml(const Text& text, Budget& budget) {
    Text result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text.bytes()[i];
        const std::string_view entity = byte == '&'    ? "&amp;"
                                        : byte == '<'  ? "&lt;"
                                        : byte == '>'  ? "&gt;"
                                        : byte == '"'  ? "&#34;"
                                        : byte == '\'' ? "&#39;"
                                                       : std::string_view(&byte, 1);
        result.append(entity, text.originAt(i));
    }
    budget.allocate(2 * result.size());
    return result;
}

}  // namespace concordia::jinja
