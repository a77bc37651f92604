#include "app/documents/text/cleaning_sink.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/documents/read_error.h"
#include "app/documents/text/clean_text.h"

namespace concordia::documents {

namespace {

// Of titles and the names in a place; anything longer is no name.
constexpr std::size_t kNameBytes = 1024;

// On one line, without spaces around it.
std::string cleanName(const std::string& name) {
    std::string text = cleanText(name.substr(0, 4 * kNameBytes)).text;
    text.resize(cutLength(text, kNameBytes));
    std::ranges::replace_if(text, [](char one) { return one == '\n' || one == '\t'; }, ' ');
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

// Without white space at the end, and without empty lines at the beginning; the first line of code
// keeps its indentation, and a row the tabs after its empty first cells.
void trim(std::string& text, bool keepsIndentation) {
    text.erase(text.find_last_not_of(" \n\t") + 1);
    const std::size_t content = std::min(text.find_first_not_of(" \n\t"), text.size());
    const std::size_t lineEnd = text.substr(0, content).find_last_of('\n');
    const std::size_t line = lineEnd == std::string::npos ? 0 : lineEnd + 1;
    text.erase(0, keepsIndentation ? line : content);
}

// How much of `text` goes into one block: up to a line or word near the end of what fits.
std::size_t pieceLength(std::string_view text) {
    const std::size_t length = cutLength(text, CleaningSink::kBlockBytes);
    if (length == text.size()) {
        return length;
    }
    for (const char separator : {'\n', ' '}) {
        const std::size_t found = text.rfind(separator, length - 1);
        if (found != std::string_view::npos && found > length / 2) {
            return found + 1;
        }
    }
    return length;
}

}  // namespace

void CleaningSink::setTitle(std::string title) {
    m_next.setTitle(cleanName(title));
}

void CleaningSink::setPages(int count) {
    m_next.setPages(std::max(count, 0));
}

void CleaningSink::progress(int done, int total) {
    m_next.progress(done, total);
}

void CleaningSink::warn(Warning warning) {
    warning.detail = cleanName(warning.detail);
    warning.count = std::max(warning.count, 1);
    m_next.warn(std::move(warning));
}

void CleaningSink::add(Block block) {
    CleanText clean = cleanText(block.text);
    m_invisible += clean.invisible;
    block.text = std::move(clean.text);
    trim(block.text, block.kind == BlockKind::Code || block.kind == BlockKind::TableRow);
    if (block.text.empty()) {
        return;
    }
    block.place.part = cleanName(block.place.part);
    block.place.range = cleanName(block.place.range);
    m_hidden += block.hidden ? 1 : 0;
    const std::string text = std::move(block.text);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = pieceLength(std::string_view(text).substr(at));
        Block piece = block;
        piece.text = text.substr(at, length);
        at += length;
        trim(piece.text, true);
        pass(std::move(piece));
    }
}

void CleaningSink::pass(Block block) {
    if (block.text.empty()) {
        return;
    }
    m_textBytes += block.text.size();
    if (m_textBytes > m_limits.textBytes) {
        throw ReadError(ReadErrorCode::TooLarge,
                        "more than " + std::to_string(m_limits.textBytes >> 20) + " MiB of text");
    }
    if (++m_blocks > m_limits.blocks) {
        throw ReadError(ReadErrorCode::TooManyParts,
                        "more than " + std::to_string(m_limits.blocks) + " paragraphs");
    }
    m_next.add(std::move(block));
}

void CleaningSink::finish() {
    if (m_invisible > 0) {
        m_next.warn({.kind = WarningKind::InvisibleCharacters, .count = m_invisible});
    }
    if (m_hidden > 0) {
        m_next.warn({.kind = WarningKind::HiddenText, .count = m_hidden});
    }
    if (m_blocks == 0) {
        throw ReadError(ReadErrorCode::NoText);
    }
}

}  // namespace concordia::documents
