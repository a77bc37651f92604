pragma ComponentBehavior: Bound

// A collection on its page: its name, what has come of its files, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Rectangle {
    id: card

    required property real collectionId
    required property string name
    required property bool reading
    required property int percent
    required property int files
    required property int refused
    required property var sources   // collectionSource each
    required property var problems  // collectionProblem each

    readonly property string detail: sources.length === 0 ? qsTr("No files yet")
        : !reading ? qsTr("%Ln file(s)", "", files)
        : percent > 0 ? qsTr("reading, %1 %2", "number, percent sign").arg(percent.toLocaleString())
            .arg(Qt.locale().percent)
        : qsTr("reading")

    signal filesWanted
    signal folderWanted
    signal renameRequested
    signal removeRequested
    signal sourceRemoveRequested(string path)

    implicitHeight: column.implicitHeight + 2 * Theme.space12
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.divider
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "a collection, its state").arg(name).arg(detail)

    // What is done to the collection is told from what is done to others.
    component ActButton: Button {
        flat: true
        Accessible.name: qsTr("%1: %2", "what is done, with which collection").arg(text)
            .arg(card.name)
    }

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
            text: card.name
            strong: true
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            kind: Label.Small
            secondary: true
            text: card.detail
        }

        Repeater {
            model: card.sources

            RowLayout {
                id: source

                required property collectionSource modelData

                Layout.fillWidth: true
                spacing: Theme.space8
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.name

                Icon {
                    name: source.modelData.isFolder ? "folder" : "file"
                    color: Theme.textSecondary
                }

                Label {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    text: source.modelData.name
                    wrapMode: Text.NoWrap
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }

                // A path runs from left to right, whatever is beside it.
                Label {
                    Layout.fillWidth: true
                    visible: card.width > Theme.dialogWidth
                    kind: Label.Small
                    secondary: true
                    horizontalAlignment: Text.AlignRight
                    text: "\u2066" + source.modelData.folder + "\u2069"
                    wrapMode: Text.NoWrap
                    elide: Text.ElideMiddle
                    Accessible.name: source.modelData.folder
                }

                Item {
                    Layout.fillWidth: true
                    visible: card.width <= Theme.dialogWidth
                }

                IconButton {
                    text: qsTr("Remove %1").arg(source.modelData.name)
                    iconName: "close"
                    onClicked: card.sourceRemoveRequested(source.modelData.path)
                }
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            visible: card.refused > 0
            kind: Label.Small
            color: Theme.danger
            text: qsTr("%Ln file(s) cannot be used:", "", card.refused)
        }

        Repeater {
            model: card.problems

            Label {
                required property collectionProblem modelData

                Layout.fillWidth: true
                kind: Label.Small
                // The name decides nothing about the direction of the sentence.
                text: qsTr("%1: %2", "a file, why it cannot be used")
                    .arg("\u2068" + modelData.name + "\u2069").arg(modelData.sentence)
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            Layout.leftMargin: -Theme.space16
            spacing: Theme.space4

            ActButton {
                text: qsTr("Add files…")
                onClicked: card.filesWanted()
            }

            ActButton {
                text: qsTr("Add a folder…")
                onClicked: card.folderWanted()
            }

            ActButton {
                text: qsTr("Rename")
                onClicked: card.renameRequested()
            }

            ActButton {
                text: qsTr("Delete")
                onClicked: card.removeRequested()
            }
        }
    }
}
