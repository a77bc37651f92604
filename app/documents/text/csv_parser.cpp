// Rows of values as RFC 4180 describes them, with the separator found out. A row's block has the
// values with tabs between them.
#include <array>
#include <string>
#include <vector>

#include "app/documents/parsers.h"
#include "app/documents/text/column_name.h"
#include "app/documents/text/decode_text.h"
#include "app/documents/text/lines.h"

namespace concordia::documents {

namespace {

// The separator that the first lines have most often outside of quotes.
char findSeparator(std::string_view text) {
    constexpr std::array kCandidates{',', ';', '\t', '|'};
    constexpr std::size_t kSample = 16 * 1024;
    std::array<int, kCandidates.size()> counts{};
    bool quoted = false;
    for (const char one : text.substr(0, kSample)) {
        quoted = quoted != (one == '"');
        for (std::size_t i = 0; i < kCandidates.size() && !quoted; ++i) {
            counts[i] += one == kCandidates[i] ? 1 : 0;
        }
    }
    const auto best = std::ranges::max_element(counts);
    return kCandidates[static_cast<std::size_t>(best - counts.begin())];
}

class RowReader {
public:
    RowReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int firstLine() const { return m_firstLine; }
    [[nodiscard]] int lastLine() const { return m_lastLine; }

    // Requires: not at the end. Line ends inside of quotes belong to the value.
    std::vector<std::string> next() {
        std::vector<std::string> values(1);
        m_firstLine = m_lastLine = m_line;
        bool quoted = false;
        while (!atEnd()) {
            const char one = m_text[m_at++];
            if (one == '"' && quoted && m_text.substr(m_at, 1) == "\"") {
                values.back() += '"';
                ++m_at;
            } else if (one == '"' && (quoted || values.back().empty())) {
                quoted = !quoted;
            } else if (!quoted && one == m_separator) {
                values.emplace_back();
            } else if (one == '\n' || one == '\r') {
                m_at += one == '\r' && m_text.substr(m_at, 1) == "\n" ? 1 : 0;
                m_lastLine = m_line++;
                if (!quoted) {
                    return values;
                }
                values.back() += ' ';
            } else {
                values.back() += one == '\t' ? ' ' : one;
            }
        }
        m_lastLine = m_line;
        return values;
    }

private:
    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_firstLine = 1;
    int m_lastLine = 1;
};

}  // namespace

void parseCsv(const Input& input, const Limits& limits, BlockSink& sink) {
    const std::string text = readText(input, limits, sink);
    RowReader rows(text, findSeparator(text));
    for (int number = 1; !rows.atEnd(); ++number) {
        const std::vector<std::string> values = rows.next();
        Block block{.kind = BlockKind::TableRow};
        block.level = number == 1 ? 1 : 0;
        for (const std::string& value : values) {
            block.text += block.text.empty() && &value == &values.front() ? value : '\t' + value;
        }
        const std::string row = std::to_string(number);
        block.place.range = "A" + row + ":" + columnName(values.size() - 1) + row;
        block.place.firstLine = rows.firstLine();
        block.place.lastLine = rows.lastLine();
        sink.add(std::move(block));
    }
}

}  // namespace concordia::documents
