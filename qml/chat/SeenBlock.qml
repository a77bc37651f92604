pragma ComponentBehavior: Bound

// One block of what the model reads.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Item {
    id: block

    required property string name
    required property string text
    required property bool omitted
    required property int tokens
    required property bool counted  // its tokens are known

    readonly property string heading: omitted
        ? qsTr("%1 · left out", "who wrote a message that the model does not read").arg(name) : name

    implicitHeight: column.implicitHeight + 2 * Theme.space8
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2", "who wrote it, the text").arg(heading).arg(text)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        anchors.topMargin: Theme.space4
        anchors.bottomMargin: Theme.space4
        radius: Theme.radiusControl
        color: block.omitted ? "transparent" : Theme.surface
        border.width: 1
        border.color: Theme.divider
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space24 + Theme.space4
        anchors.rightMargin: Theme.space24 + Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        topPadding: Theme.space4
        bottomPadding: Theme.space4
        spacing: Theme.space2

        Item {
            width: parent.width
            implicitHeight: who.implicitHeight

            Label {
                id: who

                anchors.left: parent.left
                anchors.right: size.left
                anchors.rightMargin: Theme.space8
                kind: Label.Caption
                secondary: true
                text: block.heading
                Accessible.ignored: true
            }

            Label {
                id: size

                anchors.right: parent.right
                visible: block.counted
                kind: Label.Caption
                secondary: true
                text: qsTr("%Ln token(s)", "", block.tokens)
            }
        }

        Label {
            width: parent.width
            text: block.text
            secondary: block.omitted
            maximumLineCount: 6
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
