pragma ComponentBehavior: Bound

// What the keyboard does in the list of messages.
import QtQuick
import Concordia.App

Item {
    id: keys

    required property ChatController chat
    required property Repeater messages
    required property int current  // where the keyboard was last; -1: nowhere yet
    required property Flickable view

    signal stepWanted(int step)
    signal scrollWanted(real position)
    signal endWanted
    signal typed(string text)

    function delegateAt(row: int): MessageDelegate {
        return row < 0 ? null : messages.itemAt(row) as MessageDelegate;
    }

    // Of the message the keyboard is at, or else of the newest one that has several.
    function switchVersion(step: int) {
        let row = current;
        if (row < 0 || !delegateAt(row).activeFocus) {
            row = messages.count - 1;
            while (row >= 0 && delegateAt(row).versionCount < 2) {
                --row;
            }
        }
        const message = delegateAt(row);
        const version = message === null ? 0 : message.version + step;
        if (version < 1 || version > message.versionCount || !message.canChange) {
            return;
        }
        const total = message.versionCount;
        chat.messages.showVersion(row, version);
        view.Accessible.announce(qsTr("Version %1 of %2").arg(version).arg(total),
                                 Accessible.Polite);
    }

    Keys.onUpPressed: stepWanted(-1)
    Keys.onDownPressed: stepWanted(1)
    Keys.onPressed: event => {
        event.accepted = true;
        const plain = (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier)) === 0;
        if (event.key === Qt.Key_PageUp) {
            scrollWanted(view.contentY - view.height * 0.9);
        } else if (event.key === Qt.Key_PageDown) {
            scrollWanted(view.contentY + view.height * 0.9);
        } else if (event.key === Qt.Key_Home) {
            scrollWanted(0);
        } else if (event.key === Qt.Key_End) {
            endWanted();
        } else if (event.key === Qt.Key_Delete && event.modifiers === Qt.ControlModifier) {
            chat.remove(current);
        } else if (plain && event.text.length === 1 && event.text >= " "
                   && event.text !== "\u007f") {
            typed(event.text);
        } else {
            event.accepted = false;
        }
    }
}
