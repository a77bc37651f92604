pragma ComponentBehavior: Bound

// A language by its own name, and by that which it has in the interface.
import QtQuick
import QtQuick.Templates as T
import Concordia.Controls
import Concordia.Theme

T.ItemDelegate {
    id: row

    required property int index
    required property string code
    required property string endonym
    required property string name
    required property bool current
    required property bool chosen

    text: code === "" ? qsTr("Same as my message") : endonym
    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 2 * Theme.space8)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    hoverEnabled: true
    focusPolicy: Qt.NoFocus  // the field above has it
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: name
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.selected: current
    Accessible.onPressAction: click()

    contentItem: Item {
        Label {
            id: words

            anchors.left: parent.left
            anchors.right: inInterface.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: row.text
            strong: row.chosen
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            id: inInterface

            anchors.right: mark.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Small
            secondary: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            // What is left beside the language's own name.
            width: Math.max(0, Math.min(implicitWidth, row.availableWidth - mark.width
                - Math.ceil(words.implicitWidth) - Theme.space8 - Theme.space12))
            text: row.name
            Accessible.ignored: true
        }

        Icon {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            opacity: row.chosen ? 1 : 0
            name: "check"
            color: Theme.accent
        }
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: row.current ? Theme.selected : row.hovered ? Theme.hover : "transparent"
    }
}
