pragma ComponentBehavior: Bound

// Takes files dropped anywhere on the window, and says so while they are held over it.
import QtQuick
import Concordia.Controls
import Concordia.Theme

DropArea {
    id: area

    signal filesDropped(list<url> files)

    keys: ["text/uri-list"]
    onEntered: drag => {
        drag.accepted = drag.hasUrls;
    }
    onDropped: drop => {
        if (drop.hasUrls && drop.urls.length > 0) {
            drop.accept(Qt.CopyAction);
            area.filesDropped(drop.urls);
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space12
        visible: area.containsDrag
        radius: Theme.radiusDialog
        color: Theme.accentSoft
        border.width: 2
        border.color: Theme.accent

        Label {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space24
            horizontalAlignment: Text.AlignHCenter
            kind: Label.Title
            text: qsTr("Drop documents or a model here")
        }
    }
}
