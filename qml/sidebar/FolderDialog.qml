pragma ComponentBehavior: Bound

// Puts a conversation into a folder, or out of one.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls

Dialog {
    id: dialog

    required property ConversationLibrary conversations

    property real conversation: 0
    property real chosen: 0

    function ask(id: real, folder: real) {
        conversation = id;
        chosen = folder;
        field.clear();
        open();
    }

    question: qsTr("Move to folder")
    actText: qsTr("Move")
    onAccepted: conversations.moveToFolder(
        conversation, field.text.trim() === "" ? chosen : conversations.addFolder(field.text))

    RadioRow {
        Layout.fillWidth: true
        text: qsTr("No folder")
        autoExclusive: false
        checked: dialog.chosen === 0 && field.text.trim() === ""
        onClicked: {
            dialog.chosen = 0;
            field.clear();
        }
    }

    Repeater {
        model: dialog.conversations.folders

        RadioRow {
            required property folderEntry modelData

            Layout.fillWidth: true
            text: modelData.name
            autoExclusive: false
            checked: dialog.chosen === modelData.folderId && field.text.trim() === ""
            onClicked: {
                dialog.chosen = modelData.folderId;
                field.clear();
            }
        }
    }

    TextField {
        id: field

        objectName: "folderField"
        Layout.fillWidth: true
        name: qsTr("New folder")
        iconName: "folder"
        maximumLength: 200
        onAccepted: dialog.accept()
    }
}
