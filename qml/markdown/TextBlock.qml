pragma ComponentBehavior: Bound

// A paragraph or a heading.
import QtQuick
import Concordia.Markdown.Model

BlockFrame {
    id: block

    required property int level  // of a heading, else 0
    required property inlineText inlineText

    property Citations citations: null

    signal linkActivated(url: string)

    readonly property bool heading: level > 0

    content: edit
    firstLine: edit.lineHeight
    cursorTarget: edit.endRectangle

    InlineTextEdit {
        id: edit

        anchors.left: parent.left
        anchors.leftMargin: block.indent
        anchors.right: parent.right
        y: block.topGap
        content: block.inlineText
        citations: block.citations
        pixelSize: block.heading ? MarkdownTheme.headingSize(block.level) : MarkdownTheme.readingSize
        lineHeight: block.heading ? MarkdownTheme.headingLine(block.level) : MarkdownTheme.readingLine
        weight: block.heading ? Font.DemiBold : Font.Normal
        alignment: block.fromRight ? Qt.AlignRight : Qt.AlignLeft
        rightToLeft: block.fromRight
        tracksEnd: block.streaming
        Accessible.role: block.heading ? Accessible.Heading
            : block.containers.length > 0 ? Accessible.ListItem : Accessible.Paragraph
        Accessible.description: block.heading ? qsTr("Heading level %1").arg(block.level) : ""
        onLinkActivated: url => block.linkActivated(url)
    }
}
