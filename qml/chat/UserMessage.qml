pragma ComponentBehavior: Bound

// A message of the person's: a bubble at the trailing side, folded when it is long.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Item {
    id: message

    required property string text

    readonly property int foldedLines: 12
    readonly property int foldedHeight: foldedLines * Theme.readingLineHeight
    // A line more than the fold shows is not worth folding.
    readonly property bool foldable: words.contentHeight > foldedHeight + Theme.readingLineHeight
    property bool folded: true

    implicitHeight: bubble.height

    Rectangle {
        id: bubble

        anchors.right: parent.right
        width: Math.min(Math.ceil(words.implicitWidth) + 2 * Theme.space16,
                        Math.floor(message.width * 0.85))
        height: view.height + (more.visible ? more.height : 0) + 2 * Theme.space12
        radius: Theme.radiusCard
        color: Theme.bubble

        Item {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.space16
            anchors.rightMargin: Theme.space16
            anchors.topMargin: Theme.space12
            height: message.foldable && message.folded ? message.foldedHeight
                                                       : words.contentHeight
            clip: message.foldable

            TextEdit {
                id: words

                objectName: "personText"
                y: Theme.documentShift(font.pixelSize, spacing.lineHeight, text,
                                       spacing.firstBaseline)
                width: parent.width
                text: message.text
                font: Theme.readingFont
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                readOnly: true
                selectByMouse: true
                persistentSelection: false
                activeFocusOnPress: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: message.text

                LineSpacing {
                    id: spacing

                    lineHeight: Theme.readingLineHeight
                    Component.onCompleted: document = words.textDocument
                }
            }
        }

        Button {
            id: more

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.top: view.bottom
            visible: message.foldable
            flat: true
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            text: message.folded ? qsTr("Show all") : qsTr("Show less")
            onClicked: message.folded = !message.folded
        }
    }
}
