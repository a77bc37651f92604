pragma ComponentBehavior: Bound

// What the model thought before it answered: folded under how long that took, and never opened by
// itself.
import QtQuick
import QtQuick.Templates as T
import Concordia.Controls
import Concordia.Theme

Item {
    id: block

    required property string text
    required property real seconds   // 0 while it thinks, or unmeasured
    required property bool thinking
    required property date begunAt

    property bool unfolded: false
    property int elapsed: 0          // seconds, while it thinks

    readonly property string heading: thinking
        ? (elapsed > 0 ? qsTr("Thinking… %1 s", "seconds").arg(number(elapsed)) : qsTr("Thinking…"))
        : seconds > 0 ? qsTr("Thought for %1 s", "seconds").arg(number(Math.max(1,
                                                                       Math.round(seconds))))
                      : qsTr("Reasoning")

    function number(value: int): string {
        return value.toLocaleString(Qt.locale(), "f", 0);
    }

    implicitHeight: button.height + (unfolded ? words.height + Theme.space8 : 0)

    Timer {
        interval: 1000
        repeat: true
        triggeredOnStart: true
        running: block.thinking
        onTriggered: block.elapsed = Math.max(0, Math.round((Date.now()
                                                             - block.begunAt.getTime()) / 1000))
    }

    T.AbstractButton {
        id: button

        anchors.left: parent.left
        anchors.leftMargin: -Theme.space4
        width: implicitContentWidth + 2 * Theme.space4
        height: Theme.targetSize
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: block.heading
        Accessible.role: Accessible.Button
        Accessible.name: block.heading
        Accessible.description: block.unfolded ? qsTr("Unfolded") : qsTr("Folded")
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: block.unfolded = !block.unfolded

        contentItem: Item {
            implicitWidth: arrow.width + Theme.space4 + name.implicitWidth

            Icon {
                id: arrow

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: block.unfolded ? "chevron-down" : "chevron-right"
                mirror: button.mirrored && !block.unfolded
                color: button.hovered ? Theme.text : Theme.textSecondary
            }

            Label {
                id: name

                anchors.left: arrow.right
                anchors.leftMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                color: button.hovered ? Theme.text : Theme.textSecondary
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        background: Rectangle {
            radius: Theme.radiusChip
            color: button.hovered ? Theme.hover : "transparent"

            FocusRing {
                visible: button.visualFocus
                targetRadius: Theme.radiusChip
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.top: words.top
        visible: block.unfolded
        width: 2
        height: words.height
        color: Theme.divider
    }

    // As the model wrote it, without forming its Markdown: it is no answer.
    TextEdit {
        id: words

        objectName: "reasoningText"
        anchors.left: parent.left
        anchors.leftMargin: Theme.space24
        anchors.right: parent.right
        anchors.top: button.bottom
        anchors.topMargin: Theme.space4
        height: visible ? contentHeight : 0
        visible: block.unfolded
        text: visible ? block.text.trim() : ""
        font: Theme.bodyFont
        color: Theme.textSecondary
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
