pragma ComponentBehavior: Bound

// A small button below the message box: what is chosen, and an arrow to choose another.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.Button {
    id: chip

    property string iconName

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.targetSize
    leftPadding: Theme.space8
    rightPadding: Theme.space4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: icon.width + arrow.width
            + (words.text === "" ? 0 : Math.ceil(words.implicitWidth) + Theme.space8)
        implicitHeight: words.implicitHeight

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: chip.iconName
        }

        Label {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.space4
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Small
            text: chip.text
            color: chip.hovered || chip.down ? Theme.text : Theme.textSecondary
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.availableWidth >= icon.width + width
            name: "chevron-down"
        }
    }

    background: Rectangle {
        radius: Theme.radiusChip
        color: chip.hovered || chip.down ? Theme.hover : "transparent"

        FocusRing {
            visible: chip.visualFocus
            targetRadius: Theme.radiusChip
        }
    }
}
