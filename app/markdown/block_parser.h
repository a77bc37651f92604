// Turns Markdown (CommonMark 0.31 with GitHub's tables, task lists, strikethrough, autolinks,
// formulas and footnotes) into blocks. The grammar is md4c's. Raw HTML is text, images are named
// and never fetched, and only addresses that begin with http:, https: or mailto: become links.
//
// Pure functions; any thread.
#pragma once

#include "app/markdown/block.h"

#include <QByteArray>

#include <vector>

namespace concordia::markdown {

// Lists and quotes nested deeper than this are shown at this depth.
inline constexpr int kMaximumDepth = 32;
// A longer paragraph is cut into several blocks, so that laying out its end stays cheap while it
// grows. In UTF-16 code units.
inline constexpr qsizetype kLongParagraph = 4096;

struct ParsedMarkdown {
    std::vector<Block> blocks;  // their gaps are not set yet
    int topLevelCount = 0;  // blocks that stand in no list or quote; a list or quote counts once
    // Where some text of the last top-level block stands in the input, in bytes; -1 when unknown.
    qsizetype lastTextOffset = -1;
};

// `position` is where `utf8` stands in a longer text, in bytes; a part then means the same as it
// does there.
[[nodiscard]] ParsedMarkdown parseMarkdown(const QByteArray& utf8, qsizetype position = 0);

// True if `text` may contain a link reference definition ("[label]: address"). Never false when it
// does, since a definition changes the meaning of text far away from it.
[[nodiscard]] bool mayDefineReferences(QStringView text);

}  // namespace concordia::markdown
