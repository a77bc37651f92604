pragma ComponentBehavior: Bound

// How much of the model's context the conversation fills; opens what the model sees.
import QtQuick
import QtQuick.Templates as T
import Concordia.Controls
import Concordia.Theme

T.AbstractButton {
    id: meter

    required property int used   // tokens
    required property int total  // tokens

    readonly property real share: total > 0 ? Math.min(1, used / total) : 0
    readonly property int percent: Math.round(share * 100)
    readonly property color ink: percent >= 90 ? Theme.danger
        : percent >= 70 ? Theme.warning : Theme.textSecondary
    readonly property string amount: qsTr("%1 %2", "number, percent sign")
        .arg(percent.toLocaleString(Qt.locale(), "f", 0)).arg(Qt.locale().percent)
    readonly property string hint: percent >= 70
        ? qsTr("Context used: %1. It is nearly full.").arg(amount)
        : qsTr("Context used: %1").arg(amount)

    implicitWidth: implicitContentWidth + 2 * Theme.space4
    implicitHeight: Theme.targetSize
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: hint
    Accessible.description: qsTr("Shows what the model sees")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    background: Rectangle {
        radius: Theme.radiusChip
        color: meter.hovered || meter.down ? Theme.hover : "transparent"

        FocusRing {
            visible: meter.visualFocus
            targetRadius: Theme.radiusChip
        }
    }

    contentItem: Item {
        implicitWidth: bar.width + Theme.space8 + words.implicitWidth
        implicitHeight: words.implicitHeight

        ProgressBar {
            id: bar

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.space48
            value: meter.share
            fill: meter.ink
            Accessible.ignored: true
        }

        Label {
            id: words

            anchors.left: bar.right
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Small
            font: Theme.counterFont
            color: meter.ink
            text: meter.amount
            Accessible.ignored: true
        }
    }

    ToolTip {
        visible: meter.hovered
        text: meter.hint
    }
}
