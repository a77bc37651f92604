pragma ComponentBehavior: Bound

// Asks for files or a folder to attach. The dialogs are made when they are first wanted.
import QtQuick
import QtQuick.Dialogs
import Concordia.App

Item {
    id: dialogs

    required property AttachmentModel attachments

    function chooseFiles() {
        filesLoader.active = true;
        const dialog = filesLoader.item as FileDialog;
        dialog.currentFolder = attachments.folder;
        dialog.open();
    }

    function chooseFolder() {
        folderLoader.active = true;
        const dialog = folderLoader.item as FolderDialog;
        dialog.currentFolder = attachments.folder;
        dialog.open();
    }

    Loader {
        id: filesLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Attach files")
            fileMode: FileDialog.OpenFiles
            nameFilters: [qsTr("All files (%1)").arg("*")]
            onAccepted: dialogs.attachments.attach(selectedFiles)
        }
    }

    Loader {
        id: folderLoader

        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Attach a folder")
            onAccepted: dialogs.attachments.attach([selectedFolder])
        }
    }
}
