pragma ComponentBehavior: Bound

// The place of one block: the gap above it and the quotes and lists around it.
import QtQuick
import Concordia.Markdown.Model

Item {
    id: frame

    required property int index
    required property int gap
    required property bool rightToLeft
    required property bool neutral
    required property list<blockContainer> containers
    // The block is the last of an answer that is being written.
    required property bool streaming

    // What the block shows; its height decides the frame's. It stands below `topGap`, beside `indent`.
    required property Item content
    // Of the first line, for the mark beside it.
    property int firstLine: MarkdownTheme.readingLine
    // The place after the last glyph, in the content's coordinates; kept only while `streaming`.
    property rect cursorTarget
    property bool cursorRightToLeft: fromRight

    // Each block begins on the side of its own first letter; without letters, on the window's side.
    readonly property bool fromRight: neutral
        ? Application.layoutDirection === Qt.RightToLeft : rightToLeft
    readonly property int depth: containers.length
    readonly property real wantedIndent: {
        let sum = 0;
        for (let level = 0; level < containers.length; ++level) {
            sum += containers[level].kind === Block.ContainerKind.Quote
                ? MarkdownTheme.quoteIndent : MarkdownTheme.itemIndent;
        }
        return sum;
    }
    // Deep nesting may take half the width; then its steps become smaller.
    readonly property real shrink: wantedIndent > width / 2 ? width / 2 / wantedIndent : 1
    readonly property real indent: wantedIndent * shrink
    readonly property real topGap: MarkdownTheme.gapLength(gap)

    LayoutMirroring.enabled: fromRight
    LayoutMirroring.childrenInherit: true
    implicitHeight: topGap + content.height

    // Few items: a long answer has hundreds of blocks.
    Loader {
        active: frame.depth > 0
        anchors.left: parent.left
        height: parent.height

        sourceComponent: Row {
            Repeater {
                model: frame.containers

                delegate: BlockMark {
                    required property var modelData
                    required property int index

                    container: modelData
                    level: index
                    topGap: frame.topGap
                    lineTop: frame.topGap
                    lineHeight: frame.firstLine
                    shrink: frame.shrink
                    fromRight: frame.fromRight
                    height: frame.height
                }
            }
        }
    }
}
