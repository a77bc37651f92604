pragma ComponentBehavior: Bound

// Says that the answer goes on below the edge of the view; takes the view along when pressed.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Button {
    id: pill

    iconName: "arrow-down"
    text: qsTr("New text")
    flat: true
    leftPadding: Theme.space12
    font: Theme.bodyFont
    implicitHeight: Theme.targetSize
    background: Item {
        PopupBackground {
            anchors.fill: parent
            radius: height / 2
        }

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: pill.hovered || pill.down ? Theme.hover : "transparent"
        }

        FocusRing {
            visible: pill.visualFocus
            targetRadius: parent.height / 2
        }
    }
}
