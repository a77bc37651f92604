pragma ComponentBehavior: Bound

// A conversation without messages: one sentence, and the one thing to do.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Assistants
import Concordia.Controls
import Concordia.Theme

Flickable {
    id: empty

    required property ModelController model
    required property AssistantModel assistants

    signal openRequested

    readonly property bool low: height < 5 * Theme.space48

    contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.space8)
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(Theme.dialogWidth, empty.width - 2 * Theme.space16)
        spacing: empty.low ? Theme.space4 : Theme.space16

        Image {
            visible: !empty.low
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 64
            Layout.preferredHeight: 64
            source: "image://icons/concordia"
            sourceSize: Qt.size(64, 64)
            Accessible.ignored: true
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            kind: empty.low ? Label.Heading : Label.Title
            text: empty.model.ready ? qsTr("What would you like to know?")
                : empty.model.loading ? qsTr("The model is being loaded")
                                      : qsTr("Open a language model to begin")
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            secondary: true
            visible: empty.model.starter
            text: qsTr("This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.")
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            secondary: true
            text: empty.model.ready || empty.model.loading
                ? qsTr("Your messages and the answers stay on this computer.")
                : qsTr("Choose a GGUF file, or drop it on this window. Your messages and the answers stay on this computer.")
        }

        AssistantChoice {
            objectName: "assistantChoice"
            Layout.fillWidth: true
            Layout.topMargin: empty.low ? Theme.space4 : Theme.space8
            // The starter model cannot do what they ask for.
            visible: empty.model.ready && !empty.model.starter
            assistants: empty.assistants
        }

        Button {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: empty.low ? Theme.space4 : Theme.space8
            visible: !empty.model.ready && !empty.model.loading
            highlighted: true
            text: empty.model.recentName !== "" ? qsTr("Open %1").arg(empty.model.recentName)
                                                : qsTr("Open model…")
            onClicked: {
                if (empty.model.recentName !== "") {
                    empty.model.openRecent();
                } else {
                    empty.openRequested();
                }
            }
        }

        Button {
            Layout.alignment: Qt.AlignHCenter
            visible: !empty.model.ready && !empty.model.loading && empty.model.recentName !== ""
                || empty.model.starter
            flat: true
            text: empty.model.starter ? qsTr("Open a larger model…") : qsTr("Open another model…")
            onClicked: empty.openRequested()
        }
    }
}
