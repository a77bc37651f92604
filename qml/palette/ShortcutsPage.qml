pragma ComponentBehavior: Bound

// All shortcuts, in groups.
import QtQuick
import QtQuick.Layouts
import Concordia.Controls
import Concordia.Theme

Page {
    id: page

    // Each with name, group and keys.
    required property var commands

    readonly property list<string> groups: [qsTr("Conversations"), qsTr("Messages"), qsTr("View"),
                                            qsTr("Window")]
    // What only works where the keyboard is: group, name, keys.
    readonly property var local: [
        [0, qsTr("Delete the conversation that has the focus"), qsTr("Ctrl+Delete", "keys")],
        [0, qsTr("Menu of the conversation that has the focus"), qsTr("Shift+F10", "keys")],
        [1, qsTr("Send"), qsTr("Enter", "key")],
        [1, qsTr("New line"), qsTr("Shift+Enter", "keys")],
        [1, qsTr("Go into a message, and out of it"), qsTr("Enter, Esc", "keys")],
        [1, qsTr("Delete the message that has the focus"), qsTr("Ctrl+Delete", "keys")]
    ]

    function rowsOf(group: int): var {
        const named = commands.filter(command => command.group === group && command.keys !== "")
            .map(command => [command.name, command.keys]);
        return named.concat(local.filter(row => row[0] === group).map(row => row.slice(1)));
    }

    title: qsTr("Keyboard shortcuts")

    Repeater {
        model: page.groups

        ColumnLayout {
            id: part

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space8
                kind: Label.Heading
                text: part.modelData
                Accessible.role: Accessible.Heading
            }

            Repeater {
                model: page.rowsOf(part.index)

                Item {
                    id: row

                    required property var modelData

                    Layout.fillWidth: true
                    implicitHeight: Math.max(name.implicitHeight, keys.implicitHeight)
                        + 2 * Theme.space8
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1: %2", "what it does, keys").arg(modelData[0]).arg(
                        modelData[1])

                    Label {
                        id: name

                        anchors.left: parent.left
                        anchors.right: keys.left
                        anchors.rightMargin: Theme.space16
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.modelData[0]
                        Accessible.ignored: true
                    }

                    Label {
                        id: keys

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, row.width / 2)
                        secondary: true
                        text: row.modelData[1]
                        Accessible.ignored: true
                    }

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: 1
                        color: Theme.divider
                    }
                }
            }
        }
    }
}
