// Plain text: paragraphs between empty lines. Code: groups of lines that begin unindented.
#include "app/documents/parsers.h"
#include "app/documents/text/decode_text.h"
#include "app/documents/text/lines.h"

namespace concordia::documents {

namespace {

// A paragraph or group goes on in a further block when it has this many bytes.
constexpr std::size_t kLongText = 16 * 1024;
// Code is cut at the next empty line behind this many bytes.
constexpr std::size_t kLongCode = 2 * 1024;

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t\f\v") == std::string_view::npos;
}

class Paragraphs {
public:
    Paragraphs(BlockKind kind, BlockSink& sink) : m_kind(kind), m_sink(sink) {}

    void addLine(std::string_view line, int number) {
        if (m_block.text.empty()) {
            m_block.kind = m_kind;
            m_block.place.firstLine = number;
        } else {
            m_block.text += std::string(static_cast<std::size_t>(m_empty) + 1, '\n');
        }
        m_empty = 0;
        m_block.text += line;
        m_block.place.lastLine = number;
        if (m_block.text.size() > kLongText) {
            end();
        }
    }
    void addEmptyLine() { ++m_empty; }
    void end() {
        if (!m_block.text.empty()) {
            m_sink.add(std::move(m_block));
        }
        m_block = {};
        m_empty = 0;
    }
    [[nodiscard]] std::size_t size() const { return m_block.text.size(); }
    [[nodiscard]] bool afterEmptyLine() const { return m_empty > 0; }

private:
    BlockKind m_kind;
    BlockSink& m_sink;
    Block m_block;
    int m_empty = 0;  // empty lines since the last one with text
};

}  // namespace

void parsePlainText(const Input& input, const Limits& limits, BlockSink& sink) {
    parsePlainText(readText(input, limits, sink), sink);
}

void parsePlainText(std::string_view text, BlockSink& sink) {
    LineReader lines(text);
    Paragraphs paragraphs(BlockKind::Paragraph, sink);
    while (!lines.atEnd()) {
        const std::string_view line = lines.next();
        if (isBlank(line)) {
            paragraphs.end();
        } else {
            paragraphs.addLine(line, lines.number());
        }
    }
    paragraphs.end();
}

void parseCode(const Input& input, const Limits& limits, BlockSink& sink) {
    const std::string text = readText(input, limits, sink);
    LineReader lines(text);
    Paragraphs groups(BlockKind::Code, sink);
    while (!lines.atEnd()) {
        const std::string_view line = lines.next();
        if (isBlank(line)) {
            groups.addEmptyLine();
            continue;
        }
        const bool indented = line.front() == ' ' || line.front() == '\t' || line.front() == '}';
        if (groups.afterEmptyLine() && (!indented || groups.size() > kLongCode)) {
            groups.end();
        }
        groups.addLine(line, lines.number());
    }
    groups.end();
}

}  // namespace concordia::documents
