pragma ComponentBehavior: Bound

// A line between two parts of a text.
import QtQuick
import Concordia.Theme

BlockFrame {
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        height: 1
        color: Theme.divider
        Accessible.role: Accessible.Separator
    }
}
