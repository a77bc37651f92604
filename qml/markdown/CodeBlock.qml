pragma ComponentBehavior: Bound

// Code in its own box, coloured, always from left to right. Long lines scroll sideways.
import QtQuick
import Concordia.Theme
import Concordia.Markdown.Model

BlockFrame {
    id: block

    required property string code
    required property string language

    content: box
    firstLine: MarkdownTheme.boxHeader
    cursorTarget: {
        const end = edit.endRectangle;
        const x = Math.min(end.x + edit.x - view.contentX, view.width - Theme.space16);
        return Qt.rect(x, end.y + view.y, end.width, end.height);
    }
    cursorRightToLeft: false

    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: block.indent
        anchors.right: parent.right
        y: block.topGap
        height: view.y + view.height + Theme.space12
        radius: Theme.radiusCard
        color: Theme.code
        border.width: Theme.dark ? 1 : 0
        border.color: Theme.divider
        Accessible.role: Accessible.Grouping
        Accessible.name: name.text
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Text {
            id: name

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.right: copy.left
            y: Theme.space4
            height: MarkdownTheme.boxHeader - Theme.space4
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            text: source.languageName !== "" ? source.languageName : qsTr("Code")
            font: Theme.smallFont
            color: Theme.textSecondary
            textFormat: Text.PlainText
        }

        BoxButton {
            id: copy

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: name.verticalCenter
            text: qsTr("Copy")
            subject: qsTr("Copy code")
            onClicked: source.copy()
        }

        Flickable {
            id: view

            readonly property bool overflows: contentWidth > width

            anchors.left: parent.left
            anchors.right: parent.right
            y: MarkdownTheme.boxHeader
            height: edit.height + (overflows ? Theme.space8 : 0)
            contentWidth: Math.ceil(edit.contentWidth) + 2 * Theme.space16
            contentHeight: height
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: overflows
            activeFocusOnTab: overflows
            Keys.onLeftPressed: contentX = Math.max(0, contentX - Theme.space48)
            Keys.onRightPressed: contentX = Math.min(contentWidth - width, contentX + Theme.space48)

            TextEdit {
                id: edit

                property rect endRectangle

                // In steps, since each change of the width lays out every line again.
                x: Theme.space16
                width: Math.max(view.width - 2 * x, Math.ceil(contentWidth / 512) * 512)
                height: contentHeight
                readOnly: true
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.NoWrap
                font: Theme.monoFont
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                Accessible.name: qsTr("Code")
                onContentSizeChanged: updateEnd()

                function updateEnd() {
                    if (block.streaming) {
                        endRectangle = positionToRectangle(length);
                    }
                }
            }
        }

        SidewaysBar {
            id: bar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space12
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space4
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
            anchors.fill: parent
            radius: parent.radius
            color: "transparent"
            border.width: Theme.focusRing
            border.color: Theme.accent
        }

        CodeText {
            id: source

            document: edit.textDocument
            style: MarkdownTheme
            repository: SyntaxRepository
            code: block.code
            language: block.language
            lineHeight: MarkdownTheme.codeLine
            onApplied: edit.updateEnd()
        }
    }
}
