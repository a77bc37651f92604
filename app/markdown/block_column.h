// Stacks its children, as Column does, and hides those that are far from the part in view: a long
// answer has hundreds of blocks, and the renderer looks at each visible one for every frame. A
// hidden block keeps its place.
//
// GUI thread only.
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QQuickItem>

namespace concordia::markdown {

class BlockColumn : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    // The part in view, from its top to its bottom. Everything, unless set.
    Q_PROPERTY(double visibleTop MEMBER m_visibleTop NOTIFY visiblePartChanged)
    Q_PROPERTY(double visibleHeight MEMBER m_visibleHeight NOTIFY visiblePartChanged)
public:
    explicit BlockColumn(QQuickItem* parent = nullptr);

signals:
    void visiblePartChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData& value) override;
    void updatePolish() override;

private:
    void showPartInView();

    double m_visibleTop = 0;
    double m_visibleHeight = 0;
};

}  // namespace concordia::markdown
