pragma ComponentBehavior: Bound

// One row of a list of choices: a name, a line of help below it, and a mark when it is chosen.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.RadioButton {
    id: row

    property string help

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: help
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: Math.max(name.implicitWidth, helpText.implicitWidth) + Theme.iconSize
            + Theme.space12
        implicitHeight: name.implicitHeight + (helpText.visible ? helpText.implicitHeight : 0)

        Label {
            id: name

            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.space12
            text: row.text
            strong: row.checked
            color: row.enabled ? Theme.text : Theme.outline
            Accessible.ignored: true
        }

        Label {
            id: helpText

            anchors.left: parent.left
            anchors.right: mark.left
            anchors.rightMargin: Theme.space12
            anchors.top: name.bottom
            visible: text !== ""
            kind: Label.Small
            secondary: true
            text: row.help
            Accessible.ignored: true
        }

        Icon {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.checked
            name: "check"
            color: Theme.accent
        }
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: row.checked ? Theme.selected
            : row.enabled && (row.hovered || row.down) ? Theme.hover : "transparent"

        FocusRing {
            visible: row.visualFocus
            // Inside: a list leaves no room around its rows.
            anchors.margins: 0
            radius: Theme.radiusControl
        }
    }
}
