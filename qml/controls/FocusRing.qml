pragma ComponentBehavior: Bound

// The ring around the control that has the keyboard's focus.
import QtQuick
import Concordia.Theme

Rectangle {
    property real targetRadius: Theme.radiusControl

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusRing)
    radius: targetRadius + Theme.focusGap + Theme.focusRing
    color: "transparent"
    border.width: Theme.focusRing
    border.color: Theme.accent
}
