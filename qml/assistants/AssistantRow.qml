pragma ComponentBehavior: Bound

// An assistant on its page: its name, what it is told, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Concordia.Controls
import Concordia.Theme

Rectangle {
    id: row

    required property real assistantId
    required property string name
    required property string instructions
    required property bool own

    signal editRequested
    signal duplicateRequested
    signal removeRequested

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.divider
    Accessible.role: Accessible.ListItem
    Accessible.name: name

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space12
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        spacing: Theme.space4

        Label {
            Layout.fillWidth: true
            text: row.name
            strong: true
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            kind: Label.Small
            secondary: true
            maximumLineCount: 3
            elide: Text.ElideRight
            text: row.instructions
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            Layout.leftMargin: -Theme.space16
            spacing: Theme.space4

            Button {
                visible: row.own
                flat: true
                text: qsTr("Edit")
                Accessible.name: qsTr("Edit: %1", "an assistant").arg(row.name)
                onClicked: row.editRequested()
            }

            Button {
                flat: true
                text: qsTr("Duplicate")
                Accessible.name: qsTr("Duplicate: %1", "an assistant").arg(row.name)
                onClicked: row.duplicateRequested()
            }

            Button {
                visible: row.own
                flat: true
                text: qsTr("Delete")
                Accessible.name: qsTr("Delete: %1", "an assistant").arg(row.name)
                onClicked: row.removeRequested()
            }
        }
    }
}
