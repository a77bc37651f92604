pragma ComponentBehavior: Bound

// Says what was deleted or put away, and brings it back.
import QtQuick
import Concordia.App
import Concordia.Controls

Toast {
    id: toast

    required property UndoStack undoStack

    objectName: "undoToast"
    onActChosen: undoStack.undo()

    Connections {
        target: toast.undoStack

        function onDone(sentence: string) {
            toast.show(sentence, qsTr("Undo"));
        }

        function onUndone(sentence: string) {
            toast.hide();
            toast.announce(qsTr("Undone: %1").arg(sentence));
        }
    }
}
