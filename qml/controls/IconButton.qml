pragma ComponentBehavior: Bound

// A button that shows an icon; its text is the tooltip and the accessible name.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.Button {
    id: button

    property string iconName
    property bool mirrorIcon: false  // for arrows that follow the reading direction
    property string hint: text       // the tooltip: the name, and a shortcut if there is one
    property int size: Theme.targetSize
    property int corner: Theme.radiusControl
    property color rest: "transparent"  // the background when nothing happens
    property color ink: !enabled ? Theme.outline : highlighted ? Theme.onAccent
        : hovered || visualFocus ? Theme.text : Theme.textSecondary

    implicitWidth: size
    implicitHeight: size
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: button.ink
            mirror: button.mirrorIcon && button.mirrored
        }
    }

    background: Rectangle {
        radius: button.corner
        color: {
            if (button.highlighted) {
                return button.hovered || button.down ? Theme.accentHover : Theme.accent;
            }
            return button.enabled && (button.hovered || button.down) ? Theme.hover : button.rest;
        }

        Behavior on color {
            ColorAnimation {
                duration: Theme.pressDuration
            }
        }

        FocusRing {
            visible: button.visualFocus
            targetRadius: button.corner
        }
    }

    // Made only when it is wanted: a conversation has many of these buttons.
    Loader {
        active: (button.hovered || button.visualFocus) && button.hint !== ""
        sourceComponent: ToolTip {
            parent: button
            visible: true
            text: button.hint
        }
    }
}
