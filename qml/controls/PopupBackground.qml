pragma ComponentBehavior: Bound

// What menus, popups and tooltips lie on: raised, with an edge and a soft shadow.
import QtQuick
import Concordia.Theme

Item {
    property real radius: Theme.radiusCard
    property bool deep: false  // a dialog, higher above the page than a menu

    // How far the images reach beyond what casts the shadow.
    readonly property int reach: deep ? 64 : 24

    BorderImage {
        anchors.fill: parent
        anchors.margins: -parent.reach
        source: parent.deep ? "qrc:/concordia/shadows/dialog.png"
                            : "qrc:/concordia/shadows/popup.png"
        border.left: parent.deep ? 90 : 40
        border.top: parent.deep ? 90 : 40
        border.right: parent.deep ? 90 : 40
        border.bottom: parent.deep ? 90 : 40
        opacity: parent.deep ? (Theme.dark ? 0.5 : 0.2) : (Theme.dark ? 0.4 : 0.14)
    }

    Rectangle {
        anchors.fill: parent
        radius: parent.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.divider
    }
}
