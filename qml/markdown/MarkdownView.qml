pragma ComponentBehavior: Bound

// Shows a Markdown text as blocks. Give it a width; its height follows the text. While `streaming`,
// the text may grow at any rate: finished blocks are not touched again.
import QtQuick
import Qt.labs.qmlmodels
import Concordia.Markdown.Model

Item {
    id: view

    property alias text: markdown.text
    property alias citations: markdown.citations
    property bool streaming: false
    // The part that is in view: how far its top is below the top of this item, and its height. The
    // headers of tables stay in it, and blocks far from it cost the renderer nothing.
    property real visibleTop: 0
    property real visibleHeight: 0  // unknown

    // Somebody wants to follow a link. Only addresses with http:, https: and mailto: come here.
    signal linkActivated(url: string)

    // Before the first word there is a line for the cursor.
    implicitHeight: blocks.count > 0 ? column.implicitHeight
        : streaming ? MarkdownTheme.readingLine : 0

    property BlockFrame last: null

    MarkdownDocument {
        id: markdown
    }

    BlockColumn {
        id: column

        width: view.width
        visibleTop: view.visibleTop
        visibleHeight: view.visibleHeight

        Repeater {
            id: blocks

            model: markdown
            onItemAdded: view.last = blocks.itemAt(blocks.count - 1) as BlockFrame
            onItemRemoved: view.last = blocks.count > 0
                ? blocks.itemAt(blocks.count - 1) as BlockFrame : null

            delegate: DelegateChooser {
                role: "kind"

                DelegateChoice {
                    roleValue: Block.BlockKind.Code

                    CodeBlock {
                        width: view.width
                        streaming: view.streaming && index === blocks.count - 1
                    }
                }

                DelegateChoice {
                    roleValue: Block.BlockKind.Table

                    TableBlock {
                        width: view.width
                        citations: view.citations
                        streaming: view.streaming && index === blocks.count - 1
                        visibleTop: view.visibleTop - y
                        onLinkActivated: url => view.linkActivated(url)
                    }
                }

                DelegateChoice {
                    roleValue: Block.BlockKind.Rule

                    RuleBlock {
                        width: view.width
                        streaming: false
                    }
                }

                DelegateChoice {
                    TextBlock {
                        width: view.width
                        citations: view.citations
                        streaming: view.streaming && index === blocks.count - 1
                        onLinkActivated: url => view.linkActivated(url)
                    }
                }
            }
        }
    }

    Loader {
        active: view.streaming
        x: view.last ? view.last.content.x : 0
        y: view.last ? view.last.y + view.last.content.y : 0
        width: view.last ? 0 : view.width

        sourceComponent: StreamingCursor {
            target: view.last ? view.last.cursorTarget : Qt.rect(0, 0, 0, MarkdownTheme.readingLine)
            rightToLeft: view.last ? view.last.cursorRightToLeft : false
        }
    }
}
