// HTML by Gumbo's tree: headings, paragraphs, items, rows and preformatted text. Text that an
// element's own attributes hide is kept as hidden; style sheets are not read.
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "app/documents/parsers.h"
#include "app/documents/read_error.h"
#include "app/documents/text/ascii.h"
#include "app/documents/text/decode_text.h"

namespace concordia::documents {

namespace {

constexpr std::array kDropped{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_HEAD,
                              GUMBO_TAG_SVG};
constexpr std::array kInline{
    GUMBO_TAG_A,    GUMBO_TAG_ABBR,   GUMBO_TAG_B,      GUMBO_TAG_BDI,  GUMBO_TAG_BDO,
    GUMBO_TAG_CITE, GUMBO_TAG_CODE,   GUMBO_TAG_DEL,    GUMBO_TAG_DFN,  GUMBO_TAG_EM,
    GUMBO_TAG_FONT, GUMBO_TAG_I,      GUMBO_TAG_INS,    GUMBO_TAG_KBD,  GUMBO_TAG_LABEL,
    GUMBO_TAG_MARK, GUMBO_TAG_Q,      GUMBO_TAG_S,      GUMBO_TAG_SAMP, GUMBO_TAG_SMALL,
    GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,    GUMBO_TAG_SUP,  GUMBO_TAG_TIME,
    GUMBO_TAG_U,    GUMBO_TAG_VAR,    GUMBO_TAG_WBR,    GUMBO_TAG_IMG,  GUMBO_TAG_BIG,
    GUMBO_TAG_TT,   GUMBO_TAG_STRIKE, GUMBO_TAG_UNKNOWN};

template <std::size_t kCount>
bool isOneOf(const std::array<GumboTag, kCount>& tags, GumboTag tag) {
    return std::ranges::find(tags, tag) != tags.end();
}

bool isElement(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

const GumboVector* childrenOf(const GumboNode& node) {
    if (node.type == GUMBO_NODE_DOCUMENT) {
        return &node.v.document.children;
    }
    return isElement(node) ? &node.v.element.children : nullptr;
}

// Without recursion: the tree may be as deep as the file is long.
bool isDeeperThan(const GumboNode& root, int limit) {
    std::vector<std::pair<const GumboNode*, int>> open{{&root, 0}};
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        if (depth > limit) {
            return true;
        }
        const GumboVector* children = childrenOf(*node);
        for (unsigned i = 0; children != nullptr && i < children->length; ++i) {
            open.emplace_back(static_cast<const GumboNode*>(children->data[i]), depth + 1);
        }
    }
    return false;
}

bool isHidden(const GumboElement& element) {
    if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr) {
        return true;
    }
    const GumboAttribute* style = gumbo_get_attribute(&element.attributes, "style");
    if (style == nullptr) {
        return false;
    }
    std::string rules;
    for (const char one : std::string_view(style->value)) {
        if (one != ' ' && one != '\t' && one != '\n') {
            rules += lowerAscii(one);
        }
    }
    constexpr std::array kHiding{"display:none", "visibility:hidden", "font-size:0;",
                                 "font-size:0p", "opacity:0;",        ";color:white;",
                                 ";color:#fff;", ";color:#ffffff;",   ";color:transparent;"};
    rules = ";" + rules + ";";
    return std::ranges::any_of(
        kHiding, [&](const char* rule) { return rules.find(rule) != std::string::npos; });
}

class HtmlReader {
public:
    explicit HtmlReader(BlockSink& sink) : m_sink(sink) {}

    void read(const GumboNode& node) {
        if (isElement(node)) {
            readElement(node);
        } else if (node.type == GUMBO_NODE_DOCUMENT) {
            readChildren(node);
        } else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
                   node.type == GUMBO_NODE_CDATA) {
            addText(node.v.text.text, static_cast<int>(node.v.text.start_pos.line));
        }
    }

    void end() { begin(BlockKind::Paragraph); }

private:
    void readChildren(const GumboNode& node) {
        const GumboVector* children = childrenOf(node);
        for (unsigned i = 0; i < children->length; ++i) {
            read(*static_cast<const GumboNode*>(children->data[i]));
        }
    }

    void readElement(const GumboNode& node) {
        const GumboElement& element = node.v.element;
        if (element.tag == GUMBO_TAG_TITLE) {
            readTitle(node);
            return;
        }
        if (element.tag == GUMBO_TAG_HEAD) {
            readChildren(node);
            begin(BlockKind::Paragraph);
            m_block = {};
            return;
        }
        if (isOneOf(kDropped, element.tag)) {
            return;
        }
        const bool hides = !m_hidden && isHidden(element);
        if (hides) {
            begin(m_block.kind);
            m_hidden = true;
        }
        readShown(node);
        if (hides) {
            begin(BlockKind::Paragraph);
            m_hidden = false;
        }
    }

    void readShown(const GumboNode& node) {
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_BR) {
            m_block.text += '\n';
        } else if (isOneOf(kInline, tag)) {
            readChildren(node);
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            m_block.level = tag == GUMBO_TAG_TH && m_inRow == 1 ? 1 : m_block.level;
            m_block.text += m_cells++ > 0 ? "\t" : "";
            readChildren(node);
        } else if (m_inRow > 0) {
            m_block.text += ' ';
            readChildren(node);
        } else {
            readBlock(node, tag);
        }
    }

    void readBlock(const GumboNode& node, GumboTag tag) {
        const bool row = tag == GUMBO_TAG_TR;
        const bool preformatted = tag == GUMBO_TAG_PRE;
        begin(row                                          ? BlockKind::TableRow
              : preformatted                               ? BlockKind::Code
              : tag == GUMBO_TAG_LI                        ? BlockKind::ListItem
              : tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? BlockKind::Heading
                                                           : BlockKind::Paragraph);
        if (m_block.kind == BlockKind::Heading) {
            m_block.level = tag - GUMBO_TAG_H1 + 1;
        }
        m_inRow += row ? 1 : 0;
        m_preformatted += preformatted ? 1 : 0;
        readChildren(node);
        m_inRow -= row ? 1 : 0;
        m_preformatted -= preformatted ? 1 : 0;
        begin(BlockKind::Paragraph);
    }

    void readTitle(const GumboNode& node) {
        const GumboVector* children = childrenOf(node);
        for (unsigned i = 0; i < children->length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children->data[i]);
            if (child->type == GUMBO_NODE_TEXT) {
                m_sink.setTitle(child->v.text.text);
            }
        }
    }

    // White space is one space, except in preformatted text.
    void addText(std::string_view text, int line) {
        const std::size_t before = m_block.text.size();
        for (const char one : text) {
            const bool space = one == ' ' || one == '\n' || one == '\t' || one == '\r';
            if (!space || m_preformatted > 0) {
                m_block.text += one;
            } else if (!m_block.text.empty() &&
                       std::string_view(" \n\t").find(m_block.text.back()) ==
                           std::string_view::npos) {
                m_block.text += ' ';
            }
        }
        if (m_block.text.size() > before &&
            text.find_first_not_of(" \n\t\r") != std::string_view::npos) {
            Place& place = m_block.place;
            place.firstLine = place.firstLine == 0 ? line : place.firstLine;
            const auto ends = static_cast<int>(std::ranges::count(text, '\n'));
            place.lastLine = std::max(place.lastLine, line + ends);
        }
    }

    // Hands over the block so far.
    void begin(BlockKind kind) {
        m_block.hidden = m_hidden;
        if (m_block.place.firstLine > 0) {
            m_sink.add(std::move(m_block));
        }
        m_block = {};
        m_block.kind = kind;
        m_cells = 0;
    }

    BlockSink& m_sink;
    Block m_block;
    int m_cells = 0;
    int m_inRow = 0;
    int m_preformatted = 0;
    bool m_hidden = false;
};

// The encoding that the document's own head names, empty when it names none.
std::string declaredEncoding(std::span<const std::byte> bytes) {
    const std::string_view head(reinterpret_cast<const char*>(bytes.data()),
                                std::min<std::size_t>(bytes.size(), 2048));
    const std::size_t found = head.find("charset=");
    if (found == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = head.substr(found + 8);
    const std::size_t first = rest.starts_with('"') || rest.starts_with('\'') ? 1 : 0;
    const std::size_t last = rest.find_first_of("\"' />;", first);
    return std::string(rest.substr(first, std::min<std::size_t>(last - first, 40)));
}

}  // namespace

void parseHtml(const Input& input, const Limits& limits, BlockSink& sink) {
    parseHtml(input, {}, limits, sink);
}

void parseHtml(const Input& input, const std::string& encoding, const Limits& limits,
               BlockSink& sink) {
    const std::string text =
        readText(input, limits, sink, encoding.empty() ? declaredEncoding(input.bytes) : encoding);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput* output = gumbo_parse_with_options(&options, text.data(), text.size());
    // Gumbo frees a tree by recursion, so a deep one stays until the process ends.
    if (isDeeperThan(*output->document, limits.xmlDepth)) {
        throw ReadError(ReadErrorCode::TooDeep);
    }
    HtmlReader reader(sink);
    reader.read(*output->document);
    reader.end();
    gumbo_destroy_output(&options, output);
}

}  // namespace concordia::documents
