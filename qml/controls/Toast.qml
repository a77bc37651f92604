pragma ComponentBehavior: Bound

// Says what was done, with one way to take it back. Goes by itself, but not while it is used.
import QtQuick
import Concordia.Theme

Item {
    id: toast

    property string sentence
    property string actText
    property bool open: false

    readonly property int patience: 8000  // milliseconds

    signal actChosen

    function show(text: string, act: string) {
        sentence = text;
        actText = act;
        open = true;
        closing.restart();
        announce(text);
    }

    function announce(text: string) {
        toast.Accessible.announce(text, Accessible.Polite);
    }

    function hide() {
        open = false;
    }

    implicitWidth: words.implicitWidth + act.width + 2 * Theme.space16
    implicitHeight: Math.max(Theme.rowHeight, words.height + 2 * Theme.space8)
    visible: opacity > 0
    opacity: open ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fadeDuration
        }
    }

    PopupBackground {
        anchors.fill: parent
    }

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: act.left
        anchors.verticalCenter: parent.verticalCenter
        text: toast.sentence
        Accessible.ignored: true
    }

    Button {
        id: act

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        flat: true
        ink: Theme.accent
        text: toast.actText
        onClicked: {
            toast.hide();
            toast.actChosen();
        }
    }

    HoverHandler {
        id: hover
    }

    Timer {
        id: closing

        interval: toast.patience
        running: toast.open && !hover.hovered && !act.activeFocus
        onTriggered: toast.hide()
    }
}
