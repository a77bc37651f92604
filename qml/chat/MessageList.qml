pragma ComponentBehavior: Bound

// The messages. A new question glides to the top and its answer fills the view below it; the view
// itself stays still until the person moves it or asks to follow.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

ListView {
    id: list

    required property ChatController chat
    required property ModelController modelController
    required property real columnWidth

    readonly property int edge: Theme.space16  // above the first and below the last message
    // The newest question and its answer: their height, and where they end.
    property real turnHeight: 0
    property real contentEnd: 0
    property bool following: false
    property bool unseen: false
    // What the view holds still: the message at its top edge, and how far that reaches above it.
    property int anchorIndex: -1
    property real anchorOffset: 0

    readonly property bool endVisible: contentEnd <= contentY + height + 1

    signal otherModelRequested
    signal linkActivated(string url)
    signal typed(string text)

    function follow() {
        following = true;
        unseen = false;
        glideTo(endPosition());
    }

    // Where the view must be for the end of the newest answer to be at its bottom edge.
    function endPosition(): real {
        return Math.max(originY - topMargin, contentEnd + edge - height);
    }

    function showQuestion() {
        following = false;
        unseen = false;
        forceLayout();
        measureTurn();
        const start = contentY;
        positionViewAtIndex(count - 2, ListView.Beginning);
        const question = itemAtIndex(count - 2);
        if (question === null) {
            return;
        }
        // Of a long question the last lines, so that the answer has room.
        const target = Math.max(question.y - edge,
                                question.y + question.height - height * 0.4);
        contentY = start;
        glideTo(target);
    }

    function glideTo(target: real) {
        glide.stop();
        if (Theme.panelDuration === 0) {
            contentY = target;
        } else {
            glide.to = target;
            glide.start();
        }
    }

    function measureTurn() {
        const answer = count > 0 ? itemAtIndex(count - 1) : null;
        if (answer === null) {
            return;
        }
        const question = itemAtIndex(count - 2);
        turnHeight = answer.height + (question ? question.height + spacing : 0);
        contentEnd = answer.y + answer.height;
        if (following) {
            glide.stop();
            contentY = endPosition();
        } else if (!endVisible && chat.answering) {
            unseen = true;
        }
    }

    function rememberAnchor() {
        const index = indexAt(width / 2, contentY + edge);
        const item = index < 0 ? null : itemAtIndex(index);
        if (item !== null) {
            anchorIndex = index;
            anchorOffset = contentY - item.y;
        }
    }

    function restoreAnchor() {
        if (anchorIndex < 0 || anchorIndex >= count) {
            return;
        }
        const offset = anchorOffset;
        forceLayout();
        positionViewAtIndex(anchorIndex, ListView.Beginning);
        const item = itemAtIndex(anchorIndex);
        if (item !== null) {
            contentY = item.y + offset;
        }
        returnToBounds();
    }

    function moveFocus(step: int) {
        const from = currentIndex < 0 ? (step < 0 ? count : -1) : currentIndex;
        const to = Math.max(0, Math.min(count - 1, from + step));
        following = false;
        currentIndex = to;
        positionViewAtIndex(to, ListView.Contain);
        const item = itemAtIndex(to) as MessageDelegate;
        if (item !== null) {
            item.focusShown = true;
            item.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    model: chat.messages
    spacing: Theme.space24
    topMargin: edge
    clip: true
    currentIndex: -1
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    // Two screens either way: text near the view has its true height before it comes into it.
    cacheBuffer: Math.max(0, Math.round(height * 2))
    activeFocusOnTab: count > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversation")

    onHeightChanged: measureTurn()
    onWidthChanged: Qt.callLater(restoreAnchor)
    onCountChanged: {
        if (count === 0) {
            turnHeight = 0;
            contentEnd = 0;
            following = false;
            unseen = false;
            anchorIndex = -1;
            currentIndex = -1;
        }
    }
    onContentYChanged: {
        if (moving || glide.running) {
            rememberAnchor();
        }
        if (endVisible) {
            unseen = false;
        }
    }
    onVerticalVelocityChanged: {
        if (moving && verticalVelocity < 0) {
            following = false;
        }
    }
    onMovementStarted: glide.stop()
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0) {
            moveFocus(-1);
        }
    }

    Keys.onUpPressed: moveFocus(-1)
    Keys.onDownPressed: moveFocus(1)
    Keys.onPressed: event => {
        const plain = (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier)) === 0;
        if (plain && event.text.length === 1 && event.text >= " " && event.text !== "\u007f") {
            typed(event.text);
            event.accepted = true;
        }
    }

    delegate: MessageDelegate {
        width: ListView.view.width
        columnWidth: list.columnWidth
        viewTop: list.contentY
        chat: list.chat
        model: list.modelController
        onHeightChanged: {
            if (index >= list.count - 2) {
                Qt.callLater(list.measureTurn);
            }
        }
        onYChanged: {
            if (index === list.count - 1) {
                Qt.callLater(list.measureTurn);
            }
        }
        onOtherModelRequested: list.otherModelRequested()
        onLinkActivated: url => list.linkActivated(url)
    }

    // Room for the newest question to be at the top of the view however short its answer is.
    footer: Item {
        width: 1
        height: Math.max(list.edge, list.height - list.edge - list.turnHeight)
    }

    T.ScrollBar.vertical: ScrollBar {}

    NumberAnimation {
        id: glide

        target: list
        property: "contentY"
        duration: Theme.panelDuration
        easing.type: Easing.InOutCubic
    }

    Connections {
        target: list.chat

        function onMessageSent() {
            Qt.callLater(list.showQuestion);
        }

        function onRegenerated() {
            Qt.callLater(list.showQuestion);
        }
    }

    NewTextPill {
        objectName: "newTextPill"
        parent: list.parent
        anchors.horizontalCenter: list.horizontalCenter
        anchors.bottom: list.bottom
        anchors.bottomMargin: Theme.space12
        visible: list.visible && list.unseen && !list.following
        onClicked: list.follow()
    }
}
