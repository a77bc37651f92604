pragma ComponentBehavior: Bound

// One of the interface's icons, drawn in a colour of the theme.
import QtQuick
import Concordia.Theme

Image {
    property string name
    property color color: Theme.textSecondary
    property int size: Theme.iconSize

    source: name === "" ? "" : "image://icons/" + name + "/" + color.toString().slice(-6)
    width: size
    height: size
    sourceSize: Qt.size(size, size)
    smooth: true
    Accessible.ignored: true
}
