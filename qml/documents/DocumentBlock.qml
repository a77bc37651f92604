pragma ComponentBehavior: Bound

// A paragraph, heading or row of a document, with what of it an answer was given marked.
import QtQuick
import Concordia.Markdown
import Concordia.Markdown.Model
import Concordia.Theme

Item {
    id: block

    required property int index
    required property inlineText inlineText
    required property int level  // of a heading, else 0
    required property bool current
    required property bool fromRight

    readonly property bool heading: level > 0

    implicitHeight: text.height + (heading ? Theme.space16 : Theme.space8)

    // The edge of what was given.
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.top: text.top
        width: 2
        height: text.height
        visible: block.current
        color: Theme.brass
    }

    InlineTextEdit {
        id: text

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        anchors.bottom: parent.bottom
        content: block.inlineText
        pixelSize: block.heading ? MarkdownTheme.headingSize(4) : MarkdownTheme.cellSize
        lineHeight: block.heading ? MarkdownTheme.headingLine(4) : MarkdownTheme.cellLine
        weight: block.heading ? Font.DemiBold : Font.Normal
        alignment: block.fromRight ? Qt.AlignRight : Qt.AlignLeft
        rightToLeft: block.fromRight
        Accessible.role: block.heading ? Accessible.Heading : Accessible.Paragraph
    }
}
