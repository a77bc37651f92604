pragma ComponentBehavior: Bound

// One title or message that was found.
import QtQuick
import QtQuick.Templates as T
import Concordia.Controls
import Concordia.Theme

T.ItemDelegate {
    id: row

    required property real conversationId
    required property real messageId
    required property string title
    required property string snippet
    required property bool fromPerson
    required property date createdAt
    required property bool focusShown

    readonly property bool titleFound: messageId === 0
    readonly property string author: fromPerson ? qsTr("You") : qsTr("Answer")

    // The words found are marked with a colour of the theme; all else stays escaped.
    function marked(html: string): string {
        return html.replace(/<mark>/g, "<span style=\"background-color:" + Theme.mark + "\">")
            .replace(/<\/mark>/g, "</span>");
    }

    implicitHeight: column.implicitHeight + 2 * Theme.space8
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: titleFound ? title : qsTr("%1: %2", "title, words found").arg(title).arg(
        snippet.replace(/<[^>]*>/g, ""))
    Accessible.onPressAction: click()

    contentItem: Column {
        id: column

        spacing: Theme.space2

        Label {
            width: parent.width
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: row.title
            visible: !row.titleFound
            Accessible.ignored: true
        }

        Text {
            width: parent.width
            text: row.marked(row.snippet)
            textFormat: Text.RichText
            wrapMode: Text.Wrap
            font: row.titleFound ? Theme.bodyMediumFont : Theme.smallFont
            color: Theme.text
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: !row.titleFound
            kind: Label.Small
            secondary: true
            text: qsTr("%1 · %2", "who wrote it, when").arg(row.author).arg(
                row.createdAt.toLocaleDateString(Qt.locale(), Locale.ShortFormat))
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        radius: Theme.radiusControl
        color: row.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: row.focusShown
            anchors.margins: 0
            radius: Theme.radiusControl
        }
    }
}
