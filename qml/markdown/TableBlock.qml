pragma ComponentBehavior: Bound

// A table. It is as wide as its words ask for; when that is too wide it scrolls sideways. Its header
// stays in view while its rows do.
import QtQuick
import Concordia.Theme
import Concordia.Markdown.Model

BlockFrame {
    id: block

    required property tableContent table
    // How far the visible part begins below the top of this block.
    property real visibleTop: 0
    property Citations citations: null

    signal linkActivated(url: string)

    readonly property real cellPadding: Theme.space24

    content: whole
    firstLine: MarkdownTheme.boxHeader
    cursorTarget: Qt.rect(0, whole.height - MarkdownTheme.boxHeader, 0, MarkdownTheme.readingLine)

    TableModel {
        id: rows

        content: block.table
        style: MarkdownTheme
        pixelSize: MarkdownTheme.cellSize
        cellPadding: block.cellPadding
        availableWidth: whole.width
    }

    Item {
        id: whole

        anchors.left: parent.left
        anchors.leftMargin: block.indent
        anchors.right: parent.right
        y: block.topGap
        height: view.height + footer.height
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Table, %n column(s)", "", rows.columnWidths.length)

        Flickable {
            id: view

            readonly property bool overflows: contentWidth > width + 1

            width: parent.width
            height: body.height + (overflows ? Theme.space12 : 0)
            contentWidth: Math.max(body.width, width)
            contentHeight: height
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: overflows
            activeFocusOnTab: overflows
            // Rows begin on the right in a table that reads so.
            onOverflowsChanged: contentX = block.fromRight ? contentWidth - width : 0
            Keys.onLeftPressed: contentX = Math.max(0, contentX - Theme.space48)
            Keys.onRightPressed: contentX = Math.min(contentWidth - width, contentX + Theme.space48)

            Column {
                id: body

                x: block.fromRight ? view.contentWidth - width : 0
                width: rows.totalWidth
                topPadding: heading.height

                Repeater {
                    model: rows

                    delegate: TableRow {
                        width: body.width
                        citations: block.citations
                        columnWidths: rows.columnWidths
                        columnStarts: rows.columnStarts
                        columnAlignments: rows.columnAlignments
                        cellPadding: block.cellPadding
                        fromRight: block.fromRight
                        onLinkActivated: url => block.linkActivated(url)
                    }
                }
            }

            Rectangle {
                readonly property real lowest: Math.max(0, body.height - 2 * heading.height)

                x: body.x
                y: Math.max(0, Math.min(block.visibleTop - block.topGap, lowest))
                width: body.width
                height: heading.height
                color: y > 0 ? Theme.background : "transparent"

                TableRow {
                    id: heading

                    width: parent.width
                    height: implicitHeight
                    header: true
                    cells: rows.header
                    columnWidths: rows.columnWidths
                    columnStarts: rows.columnStarts
                    columnAlignments: rows.columnAlignments
                    cellPadding: block.cellPadding
                    fromRight: block.fromRight
                    onLinkActivated: url => block.linkActivated(url)
                }
            }
        }

        SidewaysBar {
            anchors.left: view.left
            anchors.right: view.right
            anchors.bottom: view.bottom
            size: view.visibleArea.widthRatio
            position: view.visibleArea.xPosition
            onPositionChanged: {
                if (pressed) {
                    view.contentX = position * view.contentWidth;
                }
            }
        }

        Rectangle {
            visible: view.activeFocus
            anchors.fill: view
            anchors.margins: -Theme.focusGap
            radius: Theme.radiusCode
            color: "transparent"
            border.width: Theme.focusRing
            border.color: Theme.accent
        }

        Row {
            id: footer

            anchors.left: parent.left
            anchors.leftMargin: -Theme.space8
            anchors.top: view.bottom
            topPadding: Theme.space4

            BoxButton {
                text: qsTr("Copy as CSV")
                subject: qsTr("Copy table as CSV")
                onClicked: rows.copyAsCsv()
            }

            BoxButton {
                visible: rows.hiddenRows > 0
                text: qsTr("Show %n more row(s)", "", rows.hiddenRows)
                subject: text
                copies: false
                onClicked: rows.showAll()
            }
        }
    }
}
