pragma ComponentBehavior: Bound

// The collections: to look at, make, rename, fill and delete.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Page {
    id: page

    required property CollectionModel collections

    property real target: 0  // the collection that is renamed, or that files are chosen for

    title: qsTr("Documents")
    Component.onCompleted: collections.watching = true
    Component.onDestruction: collections.watching = false

    Label {
        Layout.fillWidth: true
        secondary: true
        text: qsTr("A collection is a named set of files and folders. Any conversation can be answered from it, and changes in its files are noticed. The files stay where they are.")
    }

    Button {
        objectName: "newCollection"
        text: qsTr("New collection")
        iconName: "plus"
        onClicked: newDialog.ask("")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space12
        Accessible.role: Accessible.List
        Accessible.name: page.title

        Repeater {
            model: page.collections

            CollectionCard {
                Layout.fillWidth: true
                onFilesWanted: {
                    page.target = collectionId;
                    dialogs.chooseFiles();
                }
                onFolderWanted: {
                    page.target = collectionId;
                    dialogs.chooseFolder();
                }
                onRenameRequested: {
                    page.target = collectionId;
                    renameDialog.ask(name);
                }
                onRemoveRequested: {
                    page.collections.remove(collectionId);
                    page.takeFocus();  // where it was is gone
                }
                onSourceRemoveRequested: path => {
                    page.collections.removeSource(collectionId, path);
                    page.takeFocus();
                }
            }
        }
    }

    AttachDialogs {
        id: dialogs

        folder: page.collections.folder
        filesTitle: qsTr("Add files")
        folderTitle: qsTr("Add a folder")
        onChosen: files => page.collections.addFiles(page.target, files)
    }

    NameDialog {
        id: newDialog

        question: qsTr("New collection")
        nameOfField: qsTr("Name of the collection")
        actText: qsTr("Create")
        onNamed: name => page.collections.add(name)
    }

    NameDialog {
        id: renameDialog

        question: qsTr("Rename collection")
        nameOfField: qsTr("Name of the collection")
        actText: qsTr("Rename")
        onNamed: name => page.collections.rename(page.target, name)
    }
}
