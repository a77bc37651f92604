// The text of a block while it is read: what a reader would see of it apart from what not.
// Thread rule: belongs to one thread.
#pragma once

#include <QString>
#include <QStringView>

#include "app/documents/document.h"
#include "app/documents/limits.h"

namespace concordia::documents {

enum class Visibility { Visible, Hidden };

class BlockText {
public:
    explicit BlockText(const Limits& limits) : m_maximalLength(limits.textBytes) {}

    // Throws ReadError: TooLarge when a document's text could not be as long.
    void append(QStringView text, Visibility visibility);
    // The other text behind this one, with the separator between the two unless one is empty.
    void append(const BlockText& other, QStringView separator);
    // The other text as the next cell of a row: a tab stands before each but the first.
    void appendCell(const BlockText& other, bool first);
    // With line ends, tabs and runs of spaces as one space, as markup counts them.
    void appendCollapsed(QStringView text, Visibility visibility);

    [[nodiscard]] bool isEmpty() const { return m_visible.isEmpty() && m_hidden.isEmpty(); }
    [[nodiscard]] const QString& visible() const { return m_visible; }

    // Adds the block with the visible text, then one with the hidden text, where there are such.
    void addTo(BlockSink& sink, Block block) const;

private:
    void checkLength() const;

    std::uint64_t m_maximalLength;
    QString m_visible;
    QString m_hidden;
};

}  // namespace concordia::documents
