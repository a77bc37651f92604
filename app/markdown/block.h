// What a Markdown text is shown as: a flat list of blocks, each with the lists and quotes around
// it.
//
// Values; safe to copy between threads.
#pragma once

#include "app/markdown/inline_text.h"

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSharedPointer>
#include <QString>

#include <vector>

namespace concordia::markdown {

// The names that QML sees, as `Block.Paragraph` and so on.
namespace block_names {
Q_NAMESPACE
QML_NAMED_ELEMENT(Block)

enum class BlockKind { Paragraph, Heading, Code, Table, Rule };
Q_ENUM_NS(BlockKind)

enum class ContainerKind { Quote, Bullet, Number, OpenTask, DoneTask };
Q_ENUM_NS(ContainerKind)

// The room above a block.
enum class Gap { None, Tight, BelowHeading, BetweenParagraphs, AroundBox, AboveHeading };
Q_ENUM_NS(Gap)
}  // namespace block_names
using block_names::BlockKind;
using block_names::ContainerKind;
using block_names::Gap;

// A quote or a list item that a block is part of.
struct Container {
    Q_GADGET
    QML_VALUE_TYPE(blockContainer)
    Q_PROPERTY(concordia::markdown::block_names::ContainerKind kind MEMBER kind)
    Q_PROPERTY(qint64 number MEMBER number)
    Q_PROPERTY(bool opening MEMBER opening)
public:
    ContainerKind kind = ContainerKind::Quote;
    qint64 number = 0;     // of an item of an ordered list
    bool opening = false;  // the block is the container's first, so it carries the mark
    bool first = false;    // the item is the first of its list
    bool tight = false;    // the items of the list follow each other without blank lines

    bool operator==(const Container&) const = default;
};

enum class CellAlignment { Default, Leading, Centre, Trailing };

struct Table {
    QList<CellAlignment> alignments;      // one per column
    QList<InlineText> header;             // one per column
    std::vector<QList<InlineText>> rows;  // each with one cell per column

    bool operator==(const Table&) const = default;
};

// A table on its way through QML, which can only pass it on.
struct TableContent {
    Q_GADGET
    QML_VALUE_TYPE(tableContent)
public:
    QSharedPointer<const Table> table;  // may be null
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;              // of a heading, 1 to 6
    bool continuation = false;  // carries on the paragraph of the block before
    bool rightToLeft = false;   // the side on which the lists and quotes around it begin
    bool neutral = false;       // no letter decides: the side follows the window
    Gap gap = Gap::None;        // above the block
    InlineText text;            // of a paragraph or heading
    QString code;               // of a code block, without the newline at the end
    QString language;           // of a code block, as the text names it
    QSharedPointer<const Table> table;
    QList<Container> containers;  // outermost first

    bool operator==(const Block& other) const;
};

// The gap that `block` needs below `previous`; null when it comes first.
[[nodiscard]] Gap gapBetween(const Block* previous, const Block& block);

}  // namespace concordia::markdown

Q_DECLARE_METATYPE(concordia::markdown::Container)
Q_DECLARE_METATYPE(concordia::markdown::TableContent)
