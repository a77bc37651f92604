pragma ComponentBehavior: Bound

// The conversations: a new one, the search over all of them, and the list.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

FocusScope {
    id: sidebar

    required property ChatController chat
    required property ConversationLibrary conversations
    required property ConversationListModel conversationList
    required property SearchModel search

    readonly property bool searching: search.query.trim() !== ""

    signal newRequested
    signal opened  // a conversation or a message was chosen
    signal settingsRequested
    signal exportRequested(real conversation)

    function focusSearch() {
        searchField.forceActiveFocus(Qt.ShortcutFocusReason);
        searchField.selectAll();
    }

    function focusList() {
        if (searching && results.count > 0) {
            results.takeFocus();
        } else if (!searching && list.count > 0) {
            list.takeFocus();
        } else {
            newButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function renameCurrent() {
        list.rename(conversationList.rowOf(chat.conversationId));
    }

    function openConversation(id: real) {
        chat.open(id);
        opened();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversations")

    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space8
        spacing: Theme.space8

        Button {
            id: newButton

            width: parent.width
            text: qsTr("New conversation")
            iconName: "plus"
            focus: true
            onClicked: sidebar.newRequested()
        }

        TextField {
            id: searchField

            objectName: "searchField"
            width: parent.width
            name: qsTr("Search all messages")
            iconName: "search"
            clearable: true
            text: sidebar.search.query
            onTextEdited: sidebar.search.query = text
            onCleared: sidebar.search.query = ""
            Keys.onEscapePressed: event => {
                event.accepted = length > 0;
                sidebar.search.query = "";
            }
            Keys.onDownPressed: sidebar.focusList()
            onAccepted: results.openFirst()
        }

        ScopeRow {
            width: parent.width
            visible: !sidebar.searching
            conversations: sidebar.conversations
            conversationList: sidebar.conversationList
        }
    }

    ConversationList {
        id: list

        objectName: "conversationList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: foot.top
        visible: !sidebar.searching
        chat: sidebar.chat
        conversations: sidebar.conversations
        conversationList: sidebar.conversationList
        onOpened: id => sidebar.openConversation(id)
        onExportRequested: id => sidebar.exportRequested(id)
    }

    SearchResults {
        id: results

        objectName: "searchResults"
        anchors.fill: list
        visible: sidebar.searching
        search: sidebar.search
        onConversationChosen: id => sidebar.openConversation(id)
        onMessageChosen: (conversation, message) => {
            sidebar.chat.openAt(conversation, message);
            sidebar.opened();
        }
        onSearchWanted: sidebar.focusSearch()
    }

    Item {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.controlHeight + 2 * Theme.space8

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            height: 1
            color: Theme.divider
        }

        Button {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.space8
            rightPadding: Theme.space12
            flat: true
            text: qsTr("Settings")
            iconName: "settings"
            onClicked: sidebar.settingsRequested()
        }
    }
}
