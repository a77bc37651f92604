pragma ComponentBehavior: Bound

// Asks for files or a folder to attach. The dialogs are made when they are first wanted.
import QtQuick
import QtQuick.Dialogs
import Concordia.App

Item {
    id: dialogs

    required property url folder  // where to look first
    property string filesTitle: qsTr("Attach files")
    property string folderTitle: qsTr("Attach a folder")

    signal chosen(files: list<url>)

    function chooseFiles() {
        filesLoader.active = true;
        const dialog = filesLoader.item as FileDialog;
        dialog.currentFolder = folder;
        dialog.open();
    }

    function chooseFolder() {
        folderLoader.active = true;
        const dialog = folderLoader.item as FolderDialog;
        dialog.currentFolder = folder;
        dialog.open();
    }

    Loader {
        id: filesLoader

        active: false
        sourceComponent: FileDialog {
            title: dialogs.filesTitle
            fileMode: FileDialog.OpenFiles
            nameFilters: [qsTr("All files (%1)").arg("*")]
            onAccepted: dialogs.chosen(selectedFiles)
        }
    }

    Loader {
        id: folderLoader

        active: false
        sourceComponent: FolderDialog {
            title: dialogs.folderTitle
            onAccepted: dialogs.chosen([selectedFolder])
        }
    }
}
