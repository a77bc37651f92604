pragma ComponentBehavior: Bound

// Asks for a model file. The dialog itself is made when it is first wanted.
import QtQuick
import QtQuick.Dialogs

Loader {
    id: loader

    required property url folder  // where it begins

    signal accepted(url file)

    function open() {
        active = true;
        (item as FileDialog).open();
    }

    active: false
    sourceComponent: FileDialog {
        title: qsTr("Open a model")
        currentFolder: loader.folder
        nameFilters: [qsTr("Models (%1)").arg("*.gguf *.safetensors"), qsTr("All files (%1)").arg("*")]
        onAccepted: loader.accepted(selectedFile)
    }
}
