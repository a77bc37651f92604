pragma ComponentBehavior: Bound

// The messages. A new question glides to the top and its answer fills the view below it; the view
// itself stays still until the person moves it or asks to follow. Every message has its true
// height: a list that estimates the height of what is out of view would jump.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Flickable {
    id: list

    required property ChatController chat
    required property ModelController modelController
    required property real columnWidth

    readonly property alias count: messages.count
    readonly property alias keys: keys
    readonly property int edge: Theme.space16  // above the first and below the last message
    property int currentIndex: -1              // the message that the keyboard was at last
    property bool following: false             // of the end of the newest answer
    property bool unseen: false                // text has come below the view

    // The newest question and its answer: their height, and where they end.
    property real turnHeight: 0
    property real contentEnd: 0
    readonly property bool endVisible: contentEnd <= contentY + height + 1
    readonly property real endPosition: Math.max(0, contentEnd + edge - height)

    // What the view holds still: the message at its top edge, where that was, and which part of it
    // is above the edge.
    property MessageDelegate anchor: null
    property real anchorTop: 0
    property real anchorPart: 0
    property bool resized: false

    signal otherModelRequested
    signal linkActivated(string url)
    signal passageWanted(int row, int passage)
    signal typed(string text)

    function follow() {
        following = true;
        unseen = false;
        glideTo(endPosition);
    }

    function showQuestion() {
        following = false;
        column.forceLayout();
        measureTurn();
        unseen = false;
        const question = messages.itemAt(count - 2);
        const top = column.y + question.y;
        // Of a long question the last lines, so that the answer has room.
        glideTo(Math.max(top - edge, top + question.height - height * 0.4));
    }

    // After the messages have been laid out.
    function showEnd() {
        column.forceLayout();
        measureTurn();
        scrollTo(endPosition);
    }

    // Takes the keyboard to a message that was looked for.
    function showMessage(row: int) {
        column.forceLayout();
        currentIndex = row;
        moveFocus(0);
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
        const answer = messages.itemAt(count - 1);
        if (answer === null) {
            turnHeight = 0;
            contentEnd = 0;
            return;
        }
        const question = messages.itemAt(count - 2);
        turnHeight = answer.y + answer.height - (question === null ? 0 : question.y);
        const end = column.y + answer.y + answer.height;
        const grown = end > contentEnd && !resized;
        contentEnd = end;
        if (following && !glide.running) {
            contentY = endPosition;
        } else if (grown && !following && !endVisible) {
            unseen = true;
        }
    }

    function rememberAnchor() {
        let index = count - 1;
        while (index > 0 && column.y + messages.itemAt(index).y > contentY + edge) {
            --index;
        }
        anchor = messages.itemAt(index) as MessageDelegate;
        if (anchor !== null) {
            anchorTop = column.y + anchor.y;
            anchorPart = (contentY - anchorTop) / Math.max(1, anchor.height);
        }
    }

    // Keeps the line being read where it is when heights above it have changed.
    function restoreAnchor() {
        if (anchor === null || following || glide.running) {
            return;
        }
        const top = column.y + anchor.y;
        if (resized) {
            contentY = top + anchorPart * anchor.height;
        } else if (top !== anchorTop) {
            contentY += top - anchorTop;
        }
        resized = false;
    }

    function moveFocus(step: int) {
        const from = currentIndex < 0 ? count : currentIndex;
        currentIndex = Math.max(0, Math.min(count - 1, from + step));
        const message = messages.itemAt(currentIndex) as MessageDelegate;
        message.takeFocus();
        reveal(column.y + message.y, message.height);
    }

    function messageAt(row: int): MessageDelegate {
        return messages.itemAt(row) as MessageDelegate;
    }

    // Shows the top of what is taller than the view.
    function reveal(top: real, size: real) {
        following = false;
        if (top - edge < contentY || size > height) {
            scrollTo(top - edge);
        } else if (top + size + edge > contentY + height) {
            scrollTo(top + size + edge - height);
        }
    }

    function scrollTo(position: real) {
        following = false;
        glideTo(Math.max(0, Math.min(contentHeight - height, position)));
    }

    contentHeight: column.y + column.height + footerHeight
    // Room for the newest question to be at the top of the view however short its answer is.
    readonly property real footerHeight: Math.max(edge, height - edge - turnHeight)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: count > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversation")

    onHeightChanged: measureTurn()
    onColumnWidthChanged: resized = true
    onCountChanged: {
        if (count === 0) {
            following = false;
            unseen = false;
            currentIndex = -1;
            anchor = null;
            contentY = 0;
            measureTurn();
        }
    }
    onContentYChanged: {
        if (!resized) {
            rememberAnchor();
        }
    }
    onEndVisibleChanged: {
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
        if (activeFocus && currentIndex < 0 && count > 0) {
            moveFocus(-1);
        }
    }

    Keys.forwardTo: [keys]

    MessageKeys {
        id: keys

        chat: list.chat
        messages: messages
        current: list.currentIndex
        view: list
        onStepWanted: step => list.moveFocus(step)
        onScrollWanted: position => list.scrollTo(position)
        onEndWanted: list.scrollTo(list.endPosition)
        onTyped: text => list.typed(text)
    }

    Column {
        id: column

        y: list.edge
        width: list.width
        spacing: Theme.space24
        onPositioningComplete: {
            list.measureTurn();
            list.restoreAnchor();
            list.rememberAnchor();
        }

        Repeater {
            id: messages

            model: list.chat.messages

            delegate: MessageDelegate {
                width: column.width
                columnWidth: list.columnWidth
                viewTop: list.contentY - column.y
                chat: list.chat
                model: list.modelController
                onDetailsRequested: details.openFor(this)
                onOtherModelRequested: list.otherModelRequested()
                onLinkActivated: url => list.linkActivated(url)
                onPassageWanted: passage => list.passageWanted(index, passage)
            }
        }
    }

    AnswerDetails {
        id: details

        onRunAgainRequested: list.chat.runAgain(row)
    }

    T.ScrollBar.vertical: ScrollBar {}

    // Who selects text wants it to stay.
    PointHandler {
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (active) {
                list.following = false;
            }
        }
    }

    NumberAnimation {
        id: glide

        target: list
        property: "contentY"
        duration: Theme.panelDuration
        easing.type: Easing.InOutCubic
        onFinished: list.measureTurn()
    }

    Connections {
        target: list.chat

        function onMessageSent() {
            list.showQuestion();
        }

        function onRegenerated() {
            list.showQuestion();
        }

        function onConversationChanged() {
            Qt.callLater(list.showEnd);
        }

        function onLoadingChanged() {
            if (!list.chat.loading) {
                Qt.callLater(list.showEnd);
            }
        }

        function onMessageFound(row: int) {
            Qt.callLater(list.showMessage, row);
        }
    }
}
