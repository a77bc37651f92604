// Receives md4c's events for one text and builds its blocks. Used by block_parser only.
#pragma once

#include "app/markdown/block.h"
#include "app/markdown/block_parser.h"

#include <md4c.h>

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace concordia::markdown {

class BlockBuilder {
public:
    // Requires: `input` outlives the builder and is what md4c reads.
    explicit BlockBuilder(const QByteArray& input) : m_input{input} {}

    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void addText(MD_TEXTTYPE type, QByteArrayView text);

    [[nodiscard]] ParsedMarkdown take();

private:
    struct List {
        bool ordered = false;
        bool tight = false;
        bool empty = true;
        qint64 next = 0;  // number of the next item
    };

    void enterTopLevel();
    void leaveTopLevel();
    void enterContainer(Container container);
    void leaveContainer();
    void enterItem(const MD_BLOCK_LI_DETAIL& detail);
    void enterCell(MD_BLOCKTYPE type, const MD_BLOCK_TD_DETAIL& detail);
    void leaveCell(MD_BLOCKTYPE type);

    void beginLeaf(BlockKind kind);
    void endLeaf();
    void addParts(Block block);
    void addBlock(Block block);
    void addLabel(const QString& label);
    [[nodiscard]] InlineText& currentText();
    void noteOffset(QByteArrayView text);

    [[nodiscard]] InlineStyles currentStyles() const;
    [[nodiscard]] QString currentTarget() const;

    const QByteArray& m_input;
    ParsedMarkdown m_result;
    std::size_t m_topLevelBegin = 0;  // index of the current top-level block's first block
    int m_openBlocks = 0;             // nesting of md4c's blocks below the document

    std::vector<List> m_lists;
    QList<Container> m_containers;  // at most kMaximumDepth
    int m_hiddenContainers = 0;     // those nested deeper
    std::vector<std::size_t> m_openings;

    std::optional<Block> m_leaf;
    std::optional<Table> m_table;
    std::optional<InlineText> m_cell;
    std::array<int, 5> m_spanDepth{};  // of emphasis, strong, strikethrough, code, image
    std::optional<QString> m_formula;  // that is open
    qsizetype m_imageTextBegin = 0;    // where the description of the open image begins
    std::vector<QString> m_targets;    // of the links and images that are open
};

}  // namespace concordia::markdown
