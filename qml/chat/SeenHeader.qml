pragma ComponentBehavior: Bound

// Above what the model sees: how much of the context it fills, what happens when it is full, and
// whether the parts or the exact prompt are shown; the prompt, too.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Item {
    id: header

    required property ChatController chat
    required property ContextModel context
    required property bool exact

    readonly property int used: context.ready ? context.tokens : chat.contextTokens

    signal exactChosen(bool exact)

    implicitHeight: column.height + Theme.space16

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        spacing: Theme.space8

        ProgressBar {
            width: parent.width
            visible: meter.total > 0
            value: meter.share
            fill: meter.ink
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            kind: Label.Small
            secondary: true
            text: header.used > 0 && meter.total > 0
                ? qsTr("%1 of %Ln token(s) (pieces of words) are used.", "", meter.total).arg(
                    header.used.toLocaleString(Qt.locale(), "f", 0))
                : qsTr("Nothing has been read yet.")
        }

        // For its colours.
        ContextMeter {
            id: meter

            visible: false
            used: header.used
            total: header.context.contextLength
        }

        Label {
            id: question

            width: parent.width
            kind: Label.Small
            text: qsTr("When the conversation no longer fits")
            Accessible.ignored: true
        }

        Segments {
            objectName: "whenFull"
            width: parent.width
            accessibleName: question.text
            names: [qsTr("Leave out the oldest messages"), qsTr("Summarize the oldest messages"),
                    qsTr("Stop and say so")]
            current: header.chat.whenFull
            onChosen: index => {
                header.chat.whenFull = index;
                header.context.refresh();
            }
        }

        Segments {
            objectName: "seenAs"
            width: parent.width
            topPadding: Theme.space16
            accessibleName: qsTr("What the model sees")
            names: [qsTr("Messages"), qsTr("Exact prompt")]
            current: header.exact ? 1 : 0
            onChosen: index => header.exactChosen(index === 1)
        }

        Label {
            width: parent.width
            visible: header.exact && !header.context.ready
            kind: Label.Small
            secondary: true
            text: qsTr("The prompt is shown once a model is loaded and has time.")
        }

        T.TextArea {
            objectName: "exactPrompt"
            width: parent.width
            height: contentHeight + topPadding + bottomPadding
            visible: header.exact && header.context.ready
            padding: Theme.space12
            text: header.context.prompt
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            font: Theme.monoFont
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            Accessible.name: qsTr("Exact prompt")

            background: Rectangle {
                radius: Theme.radiusControl
                color: Theme.code
                border.width: parent.activeFocus ? 2 : 0
                border.color: Theme.accent
            }
        }
    }
}
