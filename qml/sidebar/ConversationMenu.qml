pragma ComponentBehavior: Bound

// What can be done with a conversation of the list.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Menu {
    id: menu

    required property ConversationLibrary conversations
    required property bool inBin

    property real conversation: 0
    property real folder: 0
    property int row: -1
    property bool pinned: false
    property bool archived: false

    signal exportRequested(real conversation)
    signal renameRequested(int row)
    signal removeRequested(int row)
    signal folderRequested(real conversation, real folder)

    function openFor(target: ConversationRow) {
        if (target === null) {
            return;
        }
        conversation = target.conversationId;
        folder = target.folderId;
        row = target.index;
        pinned = target.pinned;
        archived = target.archived;
        parent = target;
        x = target.mirrored ? Theme.space8 : target.width - width - Theme.space8;
        y = target.height;
        open();
    }

    MenuItem {
        text: qsTr("Restore")
        iconName: "undo"
        visible: menu.inBin
        height: visible ? implicitHeight : 0
        onTriggered: menu.conversations.restore(menu.conversation)
    }

    MenuItem {
        text: qsTr("Rename")
        iconName: "edit"
        shortcutText: "F2"
        visible: !menu.inBin
        height: visible ? implicitHeight : 0
        onTriggered: menu.renameRequested(menu.row)
    }

    MenuItem {
        text: menu.pinned ? qsTr("Unpin") : qsTr("Pin")
        iconName: "pin"
        visible: !menu.inBin
        height: visible ? implicitHeight : 0
        onTriggered: menu.conversations.setPinned(menu.conversation, !menu.pinned)
    }

    MenuItem {
        text: qsTr("Move to folder…")
        iconName: "folder"
        visible: !menu.inBin
        height: visible ? implicitHeight : 0
        onTriggered: menu.folderRequested(menu.conversation, menu.folder)
    }

    MenuItem {
        text: qsTr("Export…")
        iconName: "text"
        visible: !menu.inBin
        height: visible ? implicitHeight : 0
        onTriggered: menu.exportRequested(menu.conversation)
    }

    MenuItem {
        text: menu.archived ? qsTr("Take out of the archive") : qsTr("Archive")
        iconName: "archive"
        visible: !menu.inBin
        height: visible ? implicitHeight : 0
        onTriggered: menu.conversations.setArchived(menu.conversation, !menu.archived)
    }

    MenuItem {
        text: menu.inBin ? qsTr("Delete permanently…") : qsTr("Delete")
        iconName: "bin"
        shortcutText: qsTr("Ctrl+Delete", "keys")
        onTriggered: menu.removeRequested(menu.row)
    }
}
