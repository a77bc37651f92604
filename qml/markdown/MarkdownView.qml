pragma ComponentBehavior: Bound

// Shows a Markdown text as blocks. Give it a width; its height follows the text. While `streaming`,
// the text may grow at any rate: finished blocks are not touched again.
import QtQuick
import Qt.labs.qmlmodels
import Concordia.Markdown.Model

Item {
    id: view

    property alias text: markdown.text
    property bool streaming: false
    // The part that is in view: how far its top is below the top of this item, and its height. The
    // headers of tables stay in it, and blocks far from it cost the renderer nothing.
    property real visibleTop: 0
    property real visibleHeight: 0  // unknown

    // Somebody wants to follow a link. Only addresses with http:, https: and mailto: come here.
    signal linkActivated(url: string)

    // The gap above the first block is none, so the first line of text begins at the top.
    implicitHeight: blocks.count > 0 ? column.height : firstCursor.active ? MarkdownTheme.readingLine : 0

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
                        streaming: view.streaming && index === blocks.count - 1
                        onLinkActivated: url => view.linkActivated(url)
                    }
                }
            }
        }
    }

    Loader {
        id: firstCursor

        active: view.streaming && blocks.count === 0
        anchors.left: parent.left
        height: MarkdownTheme.readingLine

        sourceComponent: StreamingCursor {
            target: Qt.rect(0, 0, 0, MarkdownTheme.readingLine)
        }
    }
}
