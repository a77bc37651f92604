pragma ComponentBehavior: Bound

// One row of a table, with a hairline below.
import QtQuick
import Concordia.Theme
import Concordia.Markdown.Model

Item {
    id: row

    required property list<var> cells
    required property list<double> columnWidths
    required property list<double> columnStarts
    required property list<int> columnAlignments
    required property real cellPadding
    required property bool fromRight
    property bool header: false
    property Citations citations: null

    signal linkActivated(url: string)

    readonly property real padding: Theme.space8

    implicitHeight: line.height + 1
    Accessible.role: Accessible.Row

    Item {
        id: line

        width: row.width
        height: childrenRect.height

        Repeater {
            model: Math.min(row.columnWidths.length, row.cells.length)

            delegate: InlineTextEdit {
                required property int index

                readonly property int side: row.columnAlignments[index] ?? Qt.AlignLeft
                readonly property real start: (row.columnStarts[index] ?? 0)
                    + (index === 0 ? 0 : row.cellPadding / 2)

                x: row.fromRight ? row.width - start - width : start
                width: (row.columnWidths[index] ?? 0) - (index === 0 ? 0.5 : 1) * row.cellPadding
                topPadding: row.padding + shift
                bottomPadding: row.padding - shift
                font: MarkdownTheme.cellFont
                content: row.cells[index]
                citations: row.citations
                pixelSize: MarkdownTheme.cellSize
                lineHeight: MarkdownTheme.cellLine
                weight: row.header ? Font.DemiBold : Font.Normal
                alignment: side === Qt.AlignHCenter ? Qt.AlignHCenter
                    : (side === Qt.AlignRight) !== row.fromRight ? Qt.AlignRight : Qt.AlignLeft
                rightToLeft: row.fromRight
                Accessible.role: row.header ? Accessible.ColumnHeader : Accessible.Cell
                onLinkActivated: url => row.linkActivated(url)
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: row.header ? Theme.outline : Theme.divider
    }
}
