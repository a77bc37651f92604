pragma ComponentBehavior: Bound

// A line between two parts of a text.
import QtQuick
import Concordia.Theme

BlockFrame {
    id: block

    content: line

    Rectangle {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: block.indent
        anchors.right: parent.right
        y: block.topGap
        height: 1
        color: Theme.divider
        Accessible.role: Accessible.Separator
    }
}
