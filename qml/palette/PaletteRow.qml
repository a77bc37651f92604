pragma ComponentBehavior: Bound

// One thing that the palette offers.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

T.ItemDelegate {
    id: row

    required property int kind
    required property string name
    required property string detail
    required property int entry
    required property real conversationId
    required property bool chosen

    implicitHeight: Math.max(Theme.rowHeight, words.implicitHeight + 2 * Theme.space8)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    text: name
    hoverEnabled: true
    focusPolicy: Qt.NoFocus  // the field above has it
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: detail
    Accessible.selected: chosen
    Accessible.onPressAction: click()

    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: row.kind === PaletteModel.Conversation ? "list"
                : row.kind === PaletteModel.Setting ? "settings"
                : row.kind === PaletteModel.Model ? "model" : "continue"
            mirror: row.mirrored && row.kind === PaletteModel.Command
        }

        Label {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.space12
            anchors.right: keys.left
            anchors.rightMargin: keys.text === "" ? 0 : Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: row.name
            maximumLineCount: row.kind === PaletteModel.Conversation ? 1 : 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            id: keys

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Small
            secondary: true
            wrapMode: Text.NoWrap
            text: row.detail
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: row.chosen ? Theme.selected : row.hovered ? Theme.hover : "transparent"
    }
}
