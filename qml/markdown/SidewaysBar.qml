pragma ComponentBehavior: Bound

// The scroll bar of a box whose contents are wider than it.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.ScrollBar {
    id: bar

    orientation: Qt.Horizontal
    policy: T.ScrollBar.AsNeeded
    visible: size < 1
    padding: Theme.space2
    minimumSize: 0.1
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: 40
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitHeight: 6
        implicitWidth: 40
        radius: height / 2
        color: bar.pressed || bar.hovered ? Theme.textSecondary : Theme.outline
        opacity: bar.pressed || bar.hovered ? 1 : 0.6
    }
}
