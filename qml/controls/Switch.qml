pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.Switch {
    id: control

    implicitWidth: track.width
    implicitHeight: Theme.targetSize
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    indicator: Rectangle {
        id: track

        width: Theme.controlHeight
        height: Theme.iconSize
        y: Math.round((control.height - height) / 2)
        radius: height / 2
        color: control.checked ? Theme.accent : "transparent"
        border.width: control.checked ? 0 : 1
        border.color: Theme.outline

        Rectangle {
            readonly property real inset: Theme.space4
            readonly property bool atEnd: control.checked !== control.mirrored

            x: atEnd ? track.width - width - inset : inset
            y: inset
            width: track.height - 2 * inset
            height: width
            radius: height / 2
            color: control.checked ? Theme.onAccent : Theme.outline

            Behavior on x {
                NumberAnimation {
                    duration: Theme.pressDuration
                }
            }
        }

        FocusRing {
            visible: control.visualFocus
            targetRadius: track.radius
        }
    }
}
