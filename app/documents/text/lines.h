// The lines of a text and their numbers.
// Thread rule: plain values; the text must outlive them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace concordia::documents {

// Reads a text line by line; "\n", "\r\n" and "\r" end lines.
class LineReader {
public:
    explicit LineReader(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    // Of the line that `next` returned last, from 1.
    [[nodiscard]] int number() const { return m_number; }

    // Requires: not at the end.
    std::string_view next() {
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        const std::string_view line = m_text.substr(m_at, end - m_at);
        m_at = end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1);
        ++m_number;
        return line;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_number = 0;
};

// Which line an offset lies in.
class LineIndex {
public:
    explicit LineIndex(std::string_view text) {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos;
             at = text.find('\n', at + 1)) {
            m_ends.push_back(at);
        }
    }
    // From 1.
    [[nodiscard]] int lineOf(std::size_t offset) const {
        const auto found = std::ranges::lower_bound(m_ends, offset);
        return static_cast<int>(found - m_ends.begin()) + 1;
    }

private:
    std::vector<std::size_t> m_ends;
};

}  // namespace concordia::documents
