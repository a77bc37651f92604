pragma ComponentBehavior: Bound

// What one quote or list draws beside a block: a line, a bullet, a number or a box.
import QtQuick
import Concordia.Theme
import Concordia.Markdown.Model

Item {
    id: mark

    required property blockContainer container
    required property int level
    required property real topGap        // of the block
    required property real lineTop       // of the block's first line, below the top of the mark
    required property int lineHeight
    required property real shrink
    required property bool fromRight

    readonly property bool quote: container.kind === Block.ContainerKind.Quote
    readonly property bool task: container.kind === Block.ContainerKind.OpenTask
        || container.kind === Block.ContainerKind.DoneTask
    readonly property bool done: container.kind === Block.ContainerKind.DoneTask

    width: (quote ? MarkdownTheme.quoteIndent : MarkdownTheme.itemIndent) * shrink

    // The line of a quote runs through the gaps inside it.
    Rectangle {
        visible: mark.quote
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: mark.container.opening ? mark.topGap : 0
        anchors.bottom: parent.bottom
        width: 2
        color: Theme.outline
    }

    Loader {
        active: mark.container.opening && !mark.quote
        anchors.fill: parent
        sourceComponent: mark.task ? box
            : mark.container.kind === Block.ContainerKind.Number ? number : bullet
    }

    Component {
        id: bullet

        Item {
            Rectangle {
                readonly property int size: Math.round((mark.level % 3 === 2 ? 5 : 6) * Theme.textScale)

                anchors.right: parent.right
                anchors.rightMargin: Math.round(Theme.space12 * mark.shrink)
                y: mark.lineTop + Math.round((mark.lineHeight - height) / 2)
                width: size
                height: size
                radius: mark.level % 3 === 2 ? 0 : size / 2
                color: mark.level % 3 === 1 ? "transparent" : Theme.textSecondary
                border.width: mark.level % 3 === 1 ? 1.5 : 0
                border.color: Theme.textSecondary
            }
        }
    }

    Component {
        id: number

        Item {
            Text {
                anchors.right: parent.right
                anchors.rightMargin: Math.round(Theme.space8 * mark.shrink)
                y: mark.lineTop
                height: mark.lineHeight
                verticalAlignment: Text.AlignVCenter
                // The point follows the number in the list's own direction.
                text: (mark.fromRight ? "\u200F" : "")
                    + qsTr("%1.", "number of a list item").arg(mark.container.number)
                color: Theme.textSecondary
                font.family: Theme.textFamily
                font.pixelSize: MarkdownTheme.readingSize
                font.features: { "tnum": 1 }
                Accessible.ignored: true
            }
        }
    }

    Component {
        id: box

        Item {
            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: Math.round(Theme.space8 * mark.shrink)
                y: mark.lineTop + Math.round((mark.lineHeight - height) / 2)
                width: Math.round(16 * Theme.textScale)
                height: width
                radius: Theme.radiusCode
                color: mark.done ? Theme.accentSoft : "transparent"
                border.width: 1
                border.color: mark.done ? Theme.accent : Theme.outline
                Accessible.role: Accessible.CheckBox
                Accessible.name: mark.done ? qsTr("Done") : qsTr("To do")
                Accessible.checked: mark.done

                Text {
                    visible: mark.done
                    anchors.centerIn: parent
                    text: "✓"
                    color: Theme.accent
                    font.family: Theme.textFamily
                    font.pixelSize: Math.round(12 * Theme.textScale)
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
            }
        }
    }
}
