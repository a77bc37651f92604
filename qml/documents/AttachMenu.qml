pragma ComponentBehavior: Bound

// What can be attached to a conversation: files, a folder, and the collections.
import QtQuick
import Concordia.App
import Concordia.Controls

Menu {
    id: menu

    required property CollectionModel collections

    signal filesWanted
    signal folderWanted
    signal pageWanted

    MenuItem {
        text: qsTr("Attach files…")
        iconName: "file"
        shortcutText: "Ctrl+O"
        onTriggered: menu.filesWanted()
    }

    MenuItem {
        text: qsTr("Attach a folder…")
        iconName: "folder"
        onTriggered: menu.folderWanted()
    }

    Instantiator {
        model: menu.collections
        delegate: MenuItem {
            required property real collectionId
            required property string name
            required property bool attached

            text: name
            iconName: attached ? "check" : "layers"
            Accessible.checkable: true
            Accessible.checked: attached
            onTriggered: menu.collections.toggle(collectionId)
        }
        onObjectAdded: (index, object) => menu.insertItem(2 + index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }

    MenuItem {
        text: qsTr("Make and edit collections…")
        iconName: "edit"
        onTriggered: menu.pageWanted()
    }
}
