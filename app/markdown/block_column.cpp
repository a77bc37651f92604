#include "app/markdown/block_column.h"

namespace concordia::markdown {

BlockColumn::BlockColumn(QQuickItem* parent) : QQuickItem{parent} {
    connect(this, &BlockColumn::visiblePartChanged, this, &BlockColumn::showPartInView);
}

void BlockColumn::itemChange(ItemChange change, const ItemChangeData& value) {
    if (change == ItemChildAddedChange) {
        connect(value.item, &QQuickItem::heightChanged, this, &QQuickItem::polish);
        polish();
    } else if (change == ItemChildRemovedChange) {
        disconnect(value.item, nullptr, this, nullptr);
        polish();
    }
    QQuickItem::itemChange(change, value);
}

void BlockColumn::updatePolish() {
    double y = 0;
    for (QQuickItem* child : childItems()) {
        child->setY(y);
        y += child->height();
    }
    setImplicitHeight(y);
    showPartInView();
}

void BlockColumn::showPartInView() {
    // A part's height more on both sides, so that scrolling meets blocks that are drawn already.
    const bool all = m_visibleHeight <= 0;
    const double top = m_visibleTop - m_visibleHeight;
    const double bottom = m_visibleTop + 2 * m_visibleHeight;
    for (QQuickItem* child : childItems()) {
        child->setVisible(all || (child->y() < bottom && child->y() + child->height() > top));
    }
}

}  // namespace concordia::markdown
