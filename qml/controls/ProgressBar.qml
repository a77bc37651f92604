pragma ComponentBehavior: Bound

// How much of a known amount is done. Unknown amounts show an empty track.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.ProgressBar {
    id: bar

    property color fill: Theme.accent

    implicitWidth: Theme.space64 * 3
    implicitHeight: Theme.space4
    Accessible.role: Accessible.ProgressBar

    background: Rectangle {
        radius: height / 2
        color: Theme.divider
    }

    contentItem: Item {
        Rectangle {
            x: bar.mirrored ? parent.width - width : 0
            width: bar.indeterminate ? 0 : Math.round(parent.width * bar.position)
            height: parent.height
            radius: height / 2
            color: bar.fill
        }
    }
}
