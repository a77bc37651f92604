pragma ComponentBehavior: Bound

// Takes a model file dropped anywhere on the window, and says so while one is held over it.
import QtQuick
import Concordia.Controls
import Concordia.Theme

DropArea {
    id: area

    signal fileDropped(url file)

    keys: ["text/uri-list"]
    onEntered: drag => {
        drag.accepted = drag.hasUrls;
    }
    onDropped: drop => {
        if (drop.hasUrls && drop.urls.length > 0) {
            drop.accept(Qt.CopyAction);
            area.fileDropped(drop.urls[0]);
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
            text: qsTr("Drop a model file here")
        }
    }
}
