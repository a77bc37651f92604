pragma ComponentBehavior: Bound

// One conversation of the list.
import QtQuick
import QtQuick.Templates as T
import Concordia.Controls
import Concordia.Theme

T.ItemDelegate {
    id: row

    required property int index
    required property real conversationId
    required property string title
    required property bool pinned
    required property bool archived
    required property real folderId
    required property date updatedAt
    required property date deletedAt
    required property bool writing
    required property bool unread
    required property bool inBin
    required property bool shown       // in the chat beside the list
    required property bool focusShown

    readonly property bool renaming: editor.active
    readonly property alias moreButton: more
    readonly property string deletedText: inBin
        ? qsTr("Deleted on %1").arg(deletedAt.toLocaleDateString(Qt.locale(), Locale.ShortFormat))
        : ""
    // What the marks say, in words.
    readonly property string status: writing ? qsTr("An answer is being written")
        : unread ? qsTr("New answer") : pinned ? qsTr("Pinned") : ""

    signal chosen
    signal renamed(string name)
    signal renameEnded
    signal menuRequested

    function beginRename() {
        editor.active = true;
    }

    function endRename(keep: bool) {
        if (editor.active) {
            const name = (editor.item as TextField).text;
            editor.active = false;
            if (keep) {
                renamed(name);
            }
            renameEnded();
        }
    }

    text: title
    implicitHeight: inBin ? Math.max(Math.round(Theme.rowHeight * 1.4), words.implicitHeight)
                          : Theme.rowHeight
    leftPadding: mirrored ? Theme.space8 : Theme.space16
    rightPadding: mirrored ? Theme.space16 : Theme.space8
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus  // the list has it
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: inBin ? deletedText : status
    Accessible.selected: shown
    Accessible.onPressAction: chosen()
    onClicked: chosen()

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: row.menuRequested()
    }

    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: marks.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter

            Label {
                id: name

                width: parent.width
                text: row.title
                strong: row.shown
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                visible: row.inBin
                kind: Label.Small
                secondary: true
                text: row.deletedText
                Accessible.ignored: true
            }
        }

        Row {
            id: marks

            anchors.right: parent.right
            anchors.rightMargin: more.visible ? 0 : Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4

            RowMark {
                anchors.verticalCenter: parent.verticalCenter
                writing: row.writing
                unread: row.unread
            }

            IconButton {
                id: more

                visible: row.hovered || row.focusShown
                focusPolicy: Qt.NoFocus
                text: qsTr("More about ‘%1’").arg(row.title)
                hint: ""
                iconName: "more"
                Accessible.role: Accessible.ButtonMenu
                onClicked: row.menuRequested()
            }
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space8
            anchors.rightMargin: Theme.space8
            radius: Theme.radiusControl
            color: row.shown ? Theme.selected : row.hovered ? Theme.hover : "transparent"

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: row.shown
                width: 3
                height: parent.height - 2 * Theme.space8
                radius: 1.5
                color: Theme.accent
            }

            // Inside: the list cuts off what is around its rows.
            FocusRing {
                visible: row.focusShown
                anchors.margins: 0
                radius: Theme.radiusControl
            }
        }
    }

    Loader {
        id: editor

        anchors.fill: parent
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        anchors.topMargin: Theme.space2
        anchors.bottomMargin: Theme.space2
        active: false
        sourceComponent: TextField {
            objectName: "renameField"
            name: qsTr("Title")
            text: row.title
            maximumLength: 200
            onAccepted: row.endRename(true)
            Keys.onEscapePressed: row.endRename(false)
            onActiveFocusChanged: {
                if (!activeFocus) {
                    row.endRename(true);
                }
            }
            Component.onCompleted: {
                forceActiveFocus(Qt.OtherFocusReason);
                selectAll();
            }
        }
    }

    ToolTip {
        visible: row.hovered && name.truncated && !row.renaming
        text: row.title
    }
}
