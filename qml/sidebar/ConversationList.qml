pragma ComponentBehavior: Bound

// The list of conversations: one stop of the Tab key, with arrows inside.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

ListView {
    id: list

    required property ChatController chat
    required property ConversationLibrary conversations
    required property ConversationListModel conversationList

    readonly property bool inBin: conversationList.scope === ConversationListModel.Bin
    readonly property string emptyText: inBin ? qsTr("The bin is empty.")
        : conversationList.scope === ConversationListModel.Archived
        ? qsTr("The archive is empty.")
        : conversationList.folder !== 0 ? qsTr("This folder is empty.")
                                        : qsTr("Your conversations will be listed here.")

    signal opened(real conversation)
    signal exportRequested(real conversation)

    function sectionTitle(section: string): string {
        switch (section) {
        case "pinned":
            return qsTr("Pinned");
        case "today":
            return qsTr("Today");
        case "yesterday":
            return qsTr("Yesterday");
        case "week":
            return qsTr("Previous 7 days");
        case "month":
            return qsTr("Previous 30 days");
        }
        //: A month in the headings of the list, as QLocale::toString takes it: March 2026
        return conversationList.monthTitle(section, qsTr("MMMM yyyy"));
    }

    function takeFocus() {
        forceActiveFocus(Qt.TabFocusReason);
    }

    function rename(row: int) {
        if (row >= 0) {
            currentIndex = row;
            positionViewAtIndex(row, ListView.Contain);
            (itemAtIndex(row) as ConversationRow).beginRename();
        }
    }

    // Into the bin, or out of it for ever: that one asks first.
    function remove(row: int) {
        const id = conversationList.conversationAt(row);
        if (inBin) {
            eraseDialog.ask(id);
        } else if (id !== 0) {
            conversations.remove(id);
            if (id === chat.conversationId) {
                chat.newConversation();
            }
        }
    }

    model: conversationList
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0) {
            currentIndex = Math.max(0, conversationList.rowOf(chat.conversationId));
        }
    }
    Keys.onReturnPressed: opened(conversationList.conversationAt(currentIndex))
    Keys.onEnterPressed: opened(conversationList.conversationAt(currentIndex))
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Delete && event.modifiers === Qt.ControlModifier) {
            remove(currentIndex);
        } else if (event.key === Qt.Key_F2) {
            rename(currentIndex);
        } else if (event.key === Qt.Key_Menu
                   || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier)) {
            menu.openFor(itemAtIndex(currentIndex) as ConversationRow);
        } else if (event.key === Qt.Key_Home) {
            currentIndex = 0;
        } else if (event.key === Qt.Key_End) {
            currentIndex = count - 1;
        } else {
            event.accepted = false;
        }
    }

    T.ScrollBar.vertical: ScrollBar {}

    section.property: inBin ? "" : "section"
    section.delegate: Item {
        id: heading

        required property string section

        width: ListView.view.width
        height: Theme.controlHeight

        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space16
            anchors.rightMargin: Theme.space16
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space4
            kind: Label.Caption
            secondary: true
            text: list.sectionTitle(heading.section)
            Accessible.role: Accessible.Heading
        }
    }

    header: BinHeader {
        width: ListView.view.width
        height: visible ? implicitHeight : 0
        visible: list.inBin && list.count > 0
        onEmptyRequested: emptyDialog.open()
    }

    delegate: ConversationRow {
        width: ListView.view.width
        inBin: list.inBin
        shown: conversationId === list.chat.conversationId
        focusShown: list.activeFocus && ListView.isCurrentItem
        onChosen: list.opened(conversationId)
        onRenamed: name => list.conversations.rename(conversationId, name)
        onRenameEnded: list.takeFocus()
        onMenuRequested: menu.openFor(this)
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        visible: list.count === 0 && list.conversations.loaded
        secondary: true
        text: list.emptyText
    }

    ConversationMenu {
        id: menu

        conversations: list.conversations
        inBin: list.inBin
        onExportRequested: id => list.exportRequested(id)
        onRenameRequested: row => list.rename(row)
        onRemoveRequested: row => list.remove(row)
        onFolderRequested: (id, folder) => folderDialog.ask(id, folder)
        onClosed: list.takeFocus()
    }

    FolderDialog {
        id: folderDialog

        conversations: list.conversations
    }

    Dialog {
        id: eraseDialog

        property real conversation: 0

        function ask(id: real) {
            if (id !== 0) {
                conversation = id;
                open();
            }
        }

        question: qsTr("Delete ‘%1’ permanently?").arg(list.conversations.titleOf(conversation))
        help: qsTr("All its messages are deleted too. This cannot be undone.")
        actText: qsTr("Delete permanently")
        dangerous: true
        onAccepted: list.conversations.eraseForever(conversation)
    }

    Dialog {
        id: emptyDialog

        question: qsTr("Delete %Ln conversation(s) permanently?", "", list.count)
        help: qsTr("This cannot be undone.")
        actText: qsTr("Delete permanently")
        dangerous: true
        onAccepted: list.conversations.emptyBin()
    }
}
