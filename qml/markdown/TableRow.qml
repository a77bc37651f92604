pragma ComponentBehavior: Bound

// One row of a table, with a hairline below.
import QtQuick
import Concordia.Theme

Item {
    id: row

    required property list<var> cells
    required property list<double> columnWidths
    required property list<int> columnAlignments
    required property real cellPadding
    required property bool fromRight
    property bool header: false

    signal linkActivated(url: string)

    readonly property real padding: Theme.space8

    implicitHeight: line.implicitHeight + 1
    Accessible.role: Accessible.Row

    Row {
        id: line

        anchors.left: parent.left

        Repeater {
            id: repeater

            model: Math.min(row.columnWidths.length, row.cells.length)

            delegate: Item {
                id: cell

                required property int index

                implicitWidth: row.columnWidths[index] ?? 0
                implicitHeight: edit.height + 2 * row.padding

                InlineTextEdit {
                    id: edit

                    readonly property int side: row.columnAlignments[cell.index] ?? Qt.AlignLeft

                    anchors.left: parent.left
                    anchors.leftMargin: cell.index === 0 ? 0 : row.cellPadding / 2
                    anchors.right: parent.right
                    anchors.rightMargin: row.cellPadding / 2
                    y: row.padding
                    font: MarkdownTheme.cellFont
                    content: row.cells[cell.index]
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
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: row.header ? Theme.outline : Theme.divider
    }
}
