pragma ComponentBehavior: Bound

// Which conversations are listed: all, a folder, the archive, or what was deleted.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Item {
    id: row

    required property ConversationLibrary conversations
    required property ConversationListModel conversationList

    readonly property real folder: conversationList.folder
    readonly property string folderName: {
        for (const entry of conversations.folders) {
            if (entry.folderId === folder) {
                return entry.name;
            }
        }
        return "";
    }

    function list(scope: int, folderId: real) {
        conversationList.scope = scope;
        conversationList.folder = folderId;
    }

    implicitHeight: Theme.targetSize

    Button {
        id: button

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, row.width - (folderMore.visible ? folderMore.width : 0))
        implicitHeight: Theme.targetSize
        leftPadding: Theme.space8
        rightPadding: Theme.space8
        flat: true
        iconName: "chevron-down"
        iconAfter: true
        text: row.conversationList.scope === ConversationListModel.Bin ? qsTr("Bin")
            : row.conversationList.scope === ConversationListModel.Archived ? qsTr("Archive", "list")
            : row.folderName !== "" ? row.folderName : qsTr("All conversations")
        Accessible.role: Accessible.ButtonMenu
        Accessible.name: qsTr("Listed: %1").arg(text)
        onClicked: menu.open()
    }

    IconButton {
        id: folderMore

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: row.folderName !== ""
        text: qsTr("More about this folder")
        iconName: "more"
        Accessible.role: Accessible.ButtonMenu
        onClicked: folderMenu.open()

        Menu {
            id: folderMenu

            y: folderMore.height
            x: folderMore.mirrored ? 0 : folderMore.width - width

            MenuItem {
                text: qsTr("Rename folder…")
                iconName: "edit"
                onTriggered: renameDialog.ask(row.folderName)
            }

            MenuItem {
                text: qsTr("Delete folder")
                iconName: "bin"
                onTriggered: {
                    const id = row.folder;
                    row.list(ConversationListModel.Current, 0);
                    row.conversations.removeFolder(id);
                }
            }
        }
    }

    Menu {
        id: menu

        y: button.height
        x: row.LayoutMirroring.enabled ? row.width - width : 0

        MenuItem {
            text: qsTr("All conversations")
            iconName: "list"
            onTriggered: row.list(ConversationListModel.Current, 0)
        }

        MenuItem {
            text: qsTr("Archive", "list")
            iconName: "archive"
            onTriggered: row.list(ConversationListModel.Archived, 0)
        }

        MenuItem {
            text: qsTr("Bin")
            iconName: "bin"
            onTriggered: row.list(ConversationListModel.Bin, 0)
        }

        MenuItem {
            text: qsTr("New folder…")
            iconName: "plus"
            onTriggered: newDialog.ask("")
        }

        Instantiator {
            model: row.conversations.folders
            delegate: MenuItem {
                required property folderEntry modelData

                text: modelData.name
                iconName: "folder"
                onTriggered: row.list(ConversationListModel.Current, modelData.folderId)
            }
            onObjectAdded: (index, object) => menu.insertItem(1 + index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
    }

    NameDialog {
        id: newDialog

        question: qsTr("New folder")
        nameOfField: qsTr("Name of the folder")
        actText: qsTr("Create")
        onNamed: name => row.list(ConversationListModel.Current, row.conversations.addFolder(name))
    }

    NameDialog {
        id: renameDialog

        question: qsTr("Rename folder")
        nameOfField: qsTr("Name of the folder")
        actText: qsTr("Rename")
        onNamed: name => row.conversations.renameFolder(row.folder, name)
    }
}
