// Markdown by md4c's grammar: headings, paragraphs, items, rows and code, with their lines. Blocks
// of raw HTML are left out, and so are tags within a paragraph; the text between those stays.
#include <md4c.h>

#include <algorithm>
#include <functional>
#include <new>

#include "app/documents/parsers.h"
#include "app/documents/text/decode_text.h"
#include "app/documents/text/lines.h"

namespace concordia::documents {

namespace {

class MarkdownReader {
public:
    MarkdownReader(const std::string& text, BlockSink& sink)
        : m_text(text), m_lines(text), m_sink(sink) {}

    void enter(MD_BLOCKTYPE type, const void* detail) {
        switch (type) {
            case MD_BLOCK_H:
                begin(BlockKind::Heading);
                m_block.level =
                    static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
                break;
            case MD_BLOCK_LI:
                begin(BlockKind::ListItem);
                break;
            case MD_BLOCK_CODE:
                begin(BlockKind::Code);
                break;
            case MD_BLOCK_TR:
                begin(BlockKind::TableRow);
                break;
            case MD_BLOCK_TH:
                m_block.level = 1;
                [[fallthrough]];
            case MD_BLOCK_TD:
                m_block.text += m_cells++ > 0 ? "\t" : "";
                break;
            case MD_BLOCK_P:
            case MD_BLOCK_UL:
            case MD_BLOCK_OL:
                // The first paragraph of an item is the item itself.
                if (m_block.kind != BlockKind::ListItem || !m_block.text.empty()) {
                    begin(BlockKind::Paragraph);
                }
                break;
            default:
                break;
        }
    }

    void leave(MD_BLOCKTYPE type) {
        if (type != MD_BLOCK_TH && type != MD_BLOCK_TD) {
            begin(BlockKind::Paragraph);
        }
    }

    void add(MD_TEXTTYPE type, std::string_view text) {
        if (type == MD_TEXT_HTML) {
            return;
        }
        if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
            m_block.text += '\n';
            return;
        }
        m_block.text += text;
        noteLine(text);
    }

private:
    // Hands over the block so far.
    void begin(BlockKind kind) {
        if (!m_block.text.empty()) {
            m_sink.add(std::move(m_block));
        }
        m_block = {};
        m_block.kind = kind;
        m_cells = 0;
    }

    // md4c hands over pieces of its input, and a few texts of its own.
    void noteLine(std::string_view text) {
        const std::less<> before;
        const char* end = m_text.data() + m_text.size();
        if (before(text.data(), m_text.data()) || !before(text.data(), end)) {
            return;
        }
        const int line = m_lines.lineOf(static_cast<std::size_t>(text.data() - m_text.data()));
        Place& place = m_block.place;
        place.firstLine = place.firstLine == 0 ? line : std::min(place.firstLine, line);
        place.lastLine = std::max(place.lastLine, line);
    }

    const std::string& m_text;
    LineIndex m_lines;
    BlockSink& m_sink;
    Block m_block;
    int m_cells = 0;
};

MarkdownReader& readerOf(void* data) {
    return *static_cast<MarkdownReader*>(data);
}

}  // namespace

void parseMarkdown(const Input& input, const Limits& limits, BlockSink& sink) {
    const std::string text = readText(input, limits, sink);
    MarkdownReader reader(text, sink);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        readerOf(data).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
        readerOf(data).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size, void* data) {
        readerOf(data).add(type, {piece, size});
        return 0;
    };
    if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &reader) != 0) {
        throw std::bad_alloc();
    }
}

}  // namespace concordia::documents
