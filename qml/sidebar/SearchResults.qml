pragma ComponentBehavior: Bound

// What the search found: titles first, then messages with the words marked.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

ListView {
    id: results

    required property SearchModel search

    signal conversationChosen(real conversation)
    signal messageChosen(real conversation, real message)
    signal searchWanted

    function takeFocus() {
        currentIndex = Math.max(0, currentIndex);
        forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(row: SearchResult) {
        if (row === null) {
            return;
        }
        if (row.messageId === 0) {
            conversationChosen(row.conversationId);
        } else {
            messageChosen(row.conversationId, row.messageId);
        }
    }

    function openFirst() {
        choose(itemAtIndex(0) as SearchResult);
    }

    model: search
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Search results")
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0) {
            currentIndex = 0;
        }
    }
    Keys.onReturnPressed: choose(currentItem as SearchResult)
    Keys.onEnterPressed: choose(currentItem as SearchResult)
    Keys.onEscapePressed: searchWanted()
    Keys.onUpPressed: {
        if (currentIndex <= 0) {
            searchWanted();
        } else {
            decrementCurrentIndex();
        }
    }

    T.ScrollBar.vertical: ScrollBar {}

    delegate: SearchResult {
        width: ListView.view.width
        focusShown: results.activeFocus && ListView.isCurrentItem
        onClicked: results.choose(this)
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        visible: results.count === 0 && !results.search.searching
        secondary: true
        text: qsTr("Nothing was found. Try fewer or other words.")
    }
}
