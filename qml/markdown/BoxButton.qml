pragma ComponentBehavior: Bound

// A quiet button in the header of a code block or table. After it has copied it says so for a while.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.Button {
    id: button

    // What the button copies, for those who do not see what it stands beside.
    property string subject
    property bool copies: true

    property bool done: false

    implicitWidth: label.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.targetSize
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    font: Theme.smallFont
    Accessible.role: Accessible.Button
    Accessible.name: done ? qsTr("Copied") : subject
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    onClicked: {
        if (!copies) {
            return;
        }
        done = true;
        rest.restart();
        Accessible.announce(qsTr("Copied"), Accessible.Polite);
    }

    Timer {
        id: rest

        interval: 2000
        onTriggered: button.done = false
    }

    contentItem: Text {
        id: label

        text: button.done ? qsTr("Copied") : button.text
        font: button.font
        color: button.done ? Theme.success
            : button.hovered || button.visualFocus ? Theme.text : Theme.textSecondary
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: button.hovered || button.down ? Theme.hover : "transparent"

        Rectangle {
            visible: button.visualFocus
            anchors.fill: parent
            anchors.margins: -Theme.focusGap
            radius: parent.radius + Theme.focusGap
            color: "transparent"
            border.width: Theme.focusRing
            border.color: Theme.accent
        }
    }
}
