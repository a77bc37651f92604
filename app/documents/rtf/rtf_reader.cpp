#include "app/documents/rtf/rtf_reader.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "app/documents/office/text_styles.h"
#include "app/documents/read_error.h"
#include "app/documents/text/decode_text.h"

namespace concordia::documents {

namespace {

using std::string_view;

// Groups whose text is none of the document's.
constexpr std::array<string_view, 30> kSkipped{"colortbl",  "info",
                                               "pict",      "header",
                                               "headerl",   "headerr",
                                               "headerf",   "footer",
                                               "footerl",   "footerr",
                                               "footerf",   "fldinst",
                                               "listtable", "listoverridetable",
                                               "rsidtbl",   "xe",
                                               "tc",        "tcn",
                                               "rxe",       "bkmkstart",
                                               "bkmkend",   "themedata",
                                               "datastore", "latentstyles",
                                               "objdata",   "shprslt",
                                               "sp",        "nonshppict",
                                               "generator", "annotation"};

struct Symbol {
    string_view word;
    QStringView text;
};
constexpr std::array kSymbols{
    Symbol{"~", u"\u00A0"},      Symbol{"_", u"\u2011"},         Symbol{"-", u"\u00AD"},
    Symbol{"tab", u"\t"},        Symbol{"line", u"\n"},          Symbol{"lbr", u"\n"},
    Symbol{"emdash", u"\u2014"}, Symbol{"endash", u"\u2013"},    Symbol{"lquote", u"\u2018"},
    Symbol{"rquote", u"\u2019"}, Symbol{"ldblquote", u"\u201C"}, Symbol{"rdblquote", u"\u201D"},
    Symbol{"bullet", u"\u2022"}, Symbol{"emspace", u" "},        Symbol{"enspace", u" "},
    Symbol{"qmspace", u" "}};

struct Charset {
    int number;  // as fonts have it
    string_view encoding;
};
constexpr std::array kCharsets{
    Charset{77, "macintosh"},     Charset{128, "windows-932"},  Charset{129, "windows-949"},
    Charset{134, "windows-936"},  Charset{136, "windows-950"},  Charset{161, "windows-1253"},
    Charset{162, "windows-1254"}, Charset{163, "windows-1258"}, Charset{177, "windows-1255"},
    Charset{178, "windows-1256"}, Charset{186, "windows-1257"}, Charset{204, "windows-1251"},
    Charset{222, "windows-874"},  Charset{238, "windows-1250"}};

}  // namespace

RtfReader::RtfReader(const Limits& limits, BlockSink& sink)
    : m_limits(limits), m_sink(sink), m_flow(limits, sink), m_states(1) {}

void RtfReader::read(string_view text) {
    RtfTokens tokens(text);
    bool ended = false;
    while (!ended) {
        const std::optional<RtfToken> token = tokens.next();
        if (!token) {
            throw ReadError(ReadErrorCode::Damaged, "it ends within a group");
        }
        take(*token);
        ended = token->kind == RtfToken::Kind::GroupEnd && m_states.size() == 1;
    }
    endParagraph();
    endRow();
    m_flow.flush();
}

void RtfReader::take(const RtfToken& token) {
    if (token.kind != RtfToken::Kind::Byte) {
        flushBytes();
    }
    switch (token.kind) {
        case RtfToken::Kind::GroupStart:
            m_fallback = 0;
            beginGroup();
            break;
        case RtfToken::Kind::GroupEnd:
            m_fallback = 0;
            endGroup();
            break;
        case RtfToken::Kind::Control:
            control(token);
            break;
        case RtfToken::Kind::Byte:
            addByte(token.byte);
            break;
    }
}

void RtfReader::beginGroup() {
    if (m_states.size() > static_cast<std::size_t>(m_limits.xmlDepth)) {
        throw ReadError(ReadErrorCode::TooDeep);
    }
    State state = m_states.back();
    state.ignorable = false;
    // Each style is a group of its own.
    if (state.destination == Destination::Styles) {
        state.destination = Destination::Style;
        state.style = 0;
        m_styleName.clear();
    }
    m_states.push_back(state);
}

void RtfReader::endGroup() {
    if (m_states.size() == 1) {
        throw ReadError(ReadErrorCode::Damaged, "a group ends that has not begun");
    }
    const State state = m_states.back();
    m_states.pop_back();
    if (state.destination == m_states.back().destination) {
        return;
    }
    if (state.destination == Destination::Footnote) {
        m_flow.endParagraph();
    } else if (state.destination == Destination::Style) {
        const int level = headingLevelOfStyle(m_styleName.section(u';', 0, 0));
        if (level > 0) {
            m_levels.try_emplace(state.style, level);
        }
    } else if (state.destination == Destination::Title && !m_title.trimmed().isEmpty()) {
        m_sink.setTitle(m_title.trimmed().toStdString());
    }
}

void RtfReader::control(const RtfToken& token) {
    const string_view word = token.word;
    State& state = m_states.back();
    if (word == "*") {
        state.ignorable = true;
        return;
    }
    if (m_fallback > 0) {
        --m_fallback;  // it stands for a character that was given by its number
        return;
    }
    const int number = token.number.value_or(0);
    if (beginDestination(word) || state.destination == Destination::Skipped) {
        return;
    }
    // What says nothing of its own about switching something off.
    const int value = token.number.value_or(1);
    if (state.destination == Destination::Style && (word == "s" || word == "outlinelevel")) {
        changeStyle(word, number);
    } else if (word == "u") {
        addCharacter(number);
    } else if (!changeState(word, value) && !changeParagraph(word, value) && !endSomething(word)) {
        const auto symbol = std::ranges::find(kSymbols, word, &Symbol::word);
        if (symbol != kSymbols.end()) {
            append(symbol->text);
        } else if (state.ignorable) {
            state.destination = Destination::Skipped;
        }
    }
    state.ignorable = false;
}

bool RtfReader::beginDestination(string_view word) {
    State& state = m_states.back();
    if (word == "title" && m_states.size() > 1 && state.destination == Destination::Skipped) {
        state.destination = Destination::Title;  // within \info, the rest of which is skipped
        return true;
    }
    if (state.destination == Destination::Skipped) {
        return false;
    }
    if (std::ranges::find(kSkipped, word) != kSkipped.end()) {
        state.destination = Destination::Skipped;
    } else if (word == "fonttbl") {
        state.destination = Destination::Fonts;
    } else if (word == "stylesheet") {
        state.destination = Destination::Styles;
    } else if (word == "listtext" || word == "pntext") {
        state.destination = Destination::ListMark;
        m_paragraph.marked = true;
    } else if (word == "footnote" && state.destination == Destination::Body) {
        openParagraph();
        state.destination = Destination::Footnote;
        m_flow.beginParagraph();
    } else {
        // Boxes with text, and results of what was calculated.
        return word == "shpinst" || word == "shptxt" || word == "fldrslt" || word == "result";
    }
    return true;
}

bool RtfReader::changeState(string_view word, int number) {
    State& state = m_states.back();
    if (word == "f") {
        state.font = number;
    } else if (word == "fcharset") {
        m_charsets[state.font] = number;
    } else if (word == "uc") {
        state.fallbackLength = std::clamp(number, 0, 100);
    } else if (word == "v") {
        state.hidden = number != 0;
    } else if (word == "deleted") {
        state.deleted = number != 0;
    } else if (word == "fs") {
        state.tiny = number > 0 && number <= kTinyHalfPoints;
    } else if (word == "plain") {
        state.hidden = state.deleted = state.tiny = false;
    } else if (word == "ansicpg") {
        m_codepage = number;
    } else {
        return false;
    }
    return true;
}

bool RtfReader::changeParagraph(string_view word, int number) {
    if (m_states.back().destination != Destination::Body) {
        return false;
    }
    if (word == "pard") {
        m_paragraph = {};
    } else if (word == "s") {
        m_paragraph.style = number;
    } else if (word == "outlinelevel") {
        m_paragraph.outline = number;
    } else if (word == "ls") {
        m_paragraph.list = number > 0;
    } else if (word == "intbl") {
        m_paragraph.inTable = true;
    } else if (word == "trowd") {
        endRow();
    } else if (word == "trhdr") {
        openCell();
        m_flow.row().level = 1;
    } else {
        return false;
    }
    return true;
}

void RtfReader::changeStyle(string_view word, int number) {
    int& style = m_states.back().style;
    if (word == "s") {
        style = number;
    } else if (const int level = headingLevelOfOutline(number); level > 0) {
        m_levels[style] = level;
    }
}

bool RtfReader::endSomething(string_view word) {
    if (word == "par" || word == "\n" || word == "\r" || word == "sect" || word == "page" ||
        word == "column") {
        if (m_states.back().destination == Destination::Footnote) {
            append(u"\n");
        } else {
            endParagraph();
        }
    } else if (word == "cell") {
        openCell();
        endParagraph();
        m_flow.endCell();
        m_cellIsOpen = false;
    } else if (word == "nestcell" || word == "nestrow") {
        append(u" ");
    } else if (word == "row") {
        endRow();
    } else {
        return false;
    }
    return true;
}

void RtfReader::addCharacter(int value) {
    // The number is one of 16 bits with a sign; two may make one character together.
    const auto unit = static_cast<char16_t>(static_cast<unsigned>(value) & 0xFFFFU);
    append(QStringView(&unit, 1));
    m_fallback = m_states.back().fallbackLength;
}

void RtfReader::addByte(unsigned char byte) {
    if (m_fallback > 0) {
        --m_fallback;
        return;
    }
    if (m_states.back().destination != Destination::Skipped) {
        m_bytes += static_cast<char>(byte);
        if (m_bytes.size() > m_limits.textBytes) {
            throw ReadError(ReadErrorCode::TooLarge, "a piece of text");
        }
    }
}

void RtfReader::flushBytes() {
    if (m_bytes.empty()) {
        return;
    }
    const std::string bytes = std::exchange(m_bytes, {});
    const bool plain =
        std::ranges::all_of(bytes, [](char one) { return static_cast<unsigned char>(one) < 0x80; });
    append(
        plain
            ? QString::fromLatin1(bytes)
            : QString::fromStdString(
                  decodeAs(encoding(), std::as_bytes(std::span(bytes)), m_limits.textBytes).text));
}

std::string RtfReader::encoding() const {
    const auto charset = m_charsets.find(m_states.back().font);
    if (charset != m_charsets.end()) {
        const auto known = std::ranges::find(kCharsets, charset->second, &Charset::number);
        if (known != kCharsets.end()) {
            return std::string(known->encoding);
        }
    }
    return "windows-" + std::to_string(m_codepage);
}

void RtfReader::append(QStringView text) {
    const State& state = m_states.back();
    switch (state.destination) {
        case Destination::Skipped:
        case Destination::Fonts:
        case Destination::Styles:
        case Destination::ListMark:
            return;
        case Destination::Title:
            m_title += text;
            return;
        case Destination::Style:
            m_styleName += text;
            return;
        case Destination::Body:
        case Destination::Footnote:
            break;
    }
    if (state.deleted) {
        return;
    }
    openParagraph();
    m_flow.text().append(text,
                         state.hidden || state.tiny ? Visibility::Hidden : Visibility::Visible);
}

void RtfReader::openParagraph() {
    if (m_flow.inParagraph()) {
        return;
    }
    if (m_paragraph.inTable) {
        openCell();
    } else {
        endRow();
    }
    m_flow.beginParagraph();
}

void RtfReader::endParagraph() {
    if (!m_flow.inParagraph()) {
        return;
    }
    Block& block = m_flow.block();
    const auto level = m_levels.find(m_paragraph.style);
    const bool stated = m_paragraph.outline >= 0 && m_paragraph.outline <= 9;  // 9: ordinary text
    block.level = stated                    ? headingLevelOfOutline(m_paragraph.outline)
                  : level != m_levels.end() ? level->second
                                            : 0;
    block.kind = block.level > 0                          ? BlockKind::Heading
                 : m_paragraph.list || m_paragraph.marked ? BlockKind::ListItem
                                                          : BlockKind::Paragraph;
    m_flow.endParagraph();
    m_paragraph.marked = false;
}

void RtfReader::openCell() {
    if (!m_rowIsOpen) {
        endParagraph();
        m_flow.beginRow();
        m_rowIsOpen = true;
    }
    if (!m_cellIsOpen) {
        m_flow.beginCell();
        m_cellIsOpen = true;
    }
}

void RtfReader::endRow() {
    if (!m_rowIsOpen) {
        return;
    }
    endParagraph();
    if (m_cellIsOpen) {
        m_flow.endCell();
    }
    m_flow.endRow();
    m_rowIsOpen = m_cellIsOpen = false;
}

}  // namespace concordia::documents
