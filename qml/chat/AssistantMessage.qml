pragma ComponentBehavior: Bound

// An answer: its text without a bubble, a note or a failure below it, and what can be done with it.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Markdown
import Concordia.Theme

Item {
    id: message

    required property string text
    required property int phase
    required property errorReport error
    required property bool contextFilled
    required property real tokensPerSecond
    required property real seconds
    required property int version
    required property int versionCount
    required property bool newest
    required property bool canRegenerate
    required property bool actionsWanted  // hovered or focused
    required property real visibleTop     // how much of the message is above the view

    readonly property bool writing: phase === MessageModel.Waiting
        || phase === MessageModel.Streaming
    readonly property string note: {
        if (contextFilled) {
            return qsTr("The answer ends here: the conversation fills the model’s context. Start a new conversation to go on.");
        }
        return phase === MessageModel.Stopped ? qsTr("Stopped. The text so far is kept.") : "";
    }

    signal copyRequested
    signal regenerateRequested
    signal versionChosen(int version)
    signal otherModelRequested
    signal linkActivated(string url)

    // Heights are summed by hand: a positioner would know them only at the next frame, and the
    // list above would jump.
    implicitHeight: body.height + (noteLabel.visible ? noteLabel.height + Theme.space8 : 0)
        + (failure.visible ? failure.height + Theme.space12 : 0) + Theme.space4 + Theme.targetSize

    Item {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        // Words have no height before the next frame. Until then they count as a line, or the list
        // would shorten and jump.
        height: message.phase === MessageModel.Waiting ? waiting.height
            : message.text === "" ? 0
            : Math.max(words.implicitHeight, Theme.readingLineHeight)

        WaitingIndicator {
            id: waiting

            visible: message.phase === MessageModel.Waiting
            anchors.left: parent.left
            height: implicitHeight
        }

        MarkdownView {
            id: words

            width: parent.width
            visible: message.text !== ""
            text: message.text
            streaming: message.phase === MessageModel.Streaming
            visibleTop: message.visibleTop
            onLinkActivated: url => message.linkActivated(url)
        }
    }

    Label {
        id: noteLabel

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: body.bottom
        anchors.topMargin: Theme.space8
        visible: message.note !== ""
        kind: Label.Small
        secondary: true
        text: message.note
    }

    ErrorCard {
        id: failure

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: body.bottom
        anchors.topMargin: Theme.space12
        height: implicitHeight
        visible: message.phase === MessageModel.Failed
        happened: message.error.happened
        kept: message.error.kept
        advice: message.error.advice
        details: message.error.details
        primaryText: message.newest ? qsTr("Try again") : ""
        secondaryText: message.newest ? qsTr("Open another model…") : ""
        onPrimaryChosen: message.regenerateRequested()
        onSecondaryChosen: message.otherModelRequested()
    }

    AnswerActions {
        id: actions

        readonly property bool shown: !message.writing
            && (message.newest || message.actionsWanted)

        anchors.left: parent.left
        anchors.leftMargin: -Theme.space4
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.targetSize
        opacity: shown ? 1 : 0
        enabled: !message.writing
        failed: message.phase === MessageModel.Failed
        newest: message.newest
        hasText: message.text !== ""
        canRegenerate: message.canRegenerate
        seconds: message.seconds
        tokensPerSecond: message.tokensPerSecond
        version: message.version
        versionCount: message.versionCount
        onCopyRequested: message.copyRequested()
        onRegenerateRequested: message.regenerateRequested()
        onVersionChosen: version => message.versionChosen(version)
    }
}
