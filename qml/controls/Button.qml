pragma ComponentBehavior: Bound

// A button with words: outlined; filled with the accent when highlighted, or red when it erases for
// ever; bare when flat.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.Button {
    id: button

    property string iconName
    property bool iconAfter: false  // the words
    property bool dangerous: false

    property color ink: !enabled ? Theme.outline
        : dangerous ? Theme.onDanger : highlighted ? Theme.onAccent : Theme.text

    implicitWidth: Math.max(Theme.targetSize, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.controlHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    font: Theme.bodyMediumFont
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: Math.ceil(words.implicitWidth) + pair.iconRoom
        implicitHeight: words.implicitHeight

        Item {
            id: pair

            readonly property real iconRoom: icon.visible ? icon.width + Theme.space8 : 0

            anchors.horizontalCenter: parent.horizontalCenter
            width: words.width + iconRoom
            height: parent.height

            Icon {
                id: icon

                visible: button.iconName !== ""
                name: button.iconName
                color: button.ink
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: button.iconAfter ? undefined : parent.left
                anchors.right: button.iconAfter ? parent.right : undefined
            }

            Label {
                id: words

                text: button.text
                font: button.font
                color: button.ink
                maximumLineCount: 2
                horizontalAlignment: Text.AlignHCenter
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: button.iconAfter ? parent.left : undefined
                anchors.right: button.iconAfter ? undefined : parent.right
                width: Math.min(implicitWidth, button.availableWidth - pair.iconRoom)
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: {
            if (button.dangerous) {
                return button.enabled ? Theme.danger : Theme.hover;
            }
            if (button.highlighted) {
                return !button.enabled ? Theme.hover
                    : button.hovered || button.down ? Theme.accentHover : Theme.accent;
            }
            return button.enabled && (button.hovered || button.down) ? Theme.hover : "transparent";
        }
        border.width: button.flat || button.highlighted || button.dangerous ? 0 : 1
        border.color: button.enabled ? Theme.outline : Theme.divider

        Behavior on color {
            ColorAnimation {
                duration: Theme.pressDuration
            }
        }

        FocusRing {
            visible: button.visualFocus
        }
    }
}
