pragma ComponentBehavior: Bound

// An answer: its text without a bubble, a note or a failure below it, and what can be done with it.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Markdown
import Concordia.Markdown.Model
import Concordia.Theme

Item {
    id: message

    required property string text
    required property int phase
    required property errorReport error
    required property bool contextFilled
    required property real tokensPerSecond
    required property real seconds
    required property real energyWattHours
    required property string reasoning
    required property real reasoningSeconds
    required property date createdAt
    required property int omittedMessages
    required property var passages        // that it was given
    required property string wantedLanguage
    required property int languageOutcome
    required property bool canContinue
    required property bool canRunAgain
    required property int version
    required property int versionCount
    required property bool newest
    required property bool canRegenerate
    required property bool canChange      // no answer is being written
    required property bool actionsWanted  // hovered or focused
    required property real visibleTop     // how much of the message is above the view

    readonly property bool writing: phase === MessageModel.Waiting
        || phase === MessageModel.Streaming
    readonly property bool thinking: writing && text === "" && reasoning !== ""
    readonly property bool popupOpen: actions.popupOpen
    readonly property string omittedNote: omittedMessages > 0
        ? qsTr("To make room, the model did not read the oldest %Ln message(s).", "",
               omittedMessages) : ""
    readonly property string languageNote: {
        switch (languageOutcome) {
        case MessageModel.Replaced:
            return qsTr("This is not in the answer language (%1), so it was written again. Both versions are kept.").arg(wantedLanguage);
        case MessageModel.Repeated:
            return qsTr("The first try was not in the answer language (%1). It is kept as an earlier version.").arg(wantedLanguage);
        case MessageModel.Missed:
            return qsTr("The model did not keep to the answer language (%1).").arg(wantedLanguage);
        }
        return "";
    }
    readonly property string note: {
        if (languageNote !== "") {
            return languageNote;
        }
        if (contextFilled) {
            return qsTr("The answer ends here: the conversation fills the model’s context.");
        }
        return phase === MessageModel.Stopped ? qsTr("Stopped. The text so far is kept.")
                                              : omittedNote;
    }

    signal copyRequested
    signal copyPlainRequested
    signal continueRequested
    signal detailsRequested
    signal runAgainRequested
    signal removeRequested
    signal regenerateRequested
    signal versionChosen(int version)
    signal otherModelRequested
    signal linkActivated(string url)
    signal passageWanted(int passage)

    // Heights are summed by hand: a positioner would know them only at the next frame, and the
    // list above would jump.
    implicitHeight: body.y + body.height + (noteLabel.visible ? noteLabel.height + Theme.space8 : 0)
        + (failure.visible ? failure.height + Theme.space12 : 0) + Theme.space4 + Theme.targetSize

    ReasoningBlock {
        id: thoughts

        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        visible: message.reasoning !== ""
        text: message.reasoning
        seconds: message.reasoningSeconds
        thinking: message.thinking
        begunAt: message.createdAt
    }

    Item {
        id: body

        readonly property bool waits: message.phase === MessageModel.Waiting && !message.thinking

        anchors.left: parent.left
        anchors.right: parent.right
        y: thoughts.visible ? thoughts.height + Theme.space4 : 0
        // Words have no height before the next frame. Until then they count as a line, or the list
        // would shorten and jump.
        height: waits ? waiting.height : message.text === "" ? 0
            : Math.max(words.implicitHeight, Theme.readingLineHeight)

        WaitingIndicator {
            id: waiting

            visible: body.waits
            anchors.left: parent.left
            height: implicitHeight
        }

        Citations {
            id: cited

            passages: message.passages
            onOpened: passage => message.passageWanted(passage)
        }

        MarkdownView {
            id: words

            width: parent.width
            visible: message.text !== ""
            text: message.text
            citations: cited
            streaming: message.phase === MessageModel.Streaming
            visibleTop: Math.max(0, message.visibleTop - body.y)
            onLinkActivated: url => message.linkActivated(url)
        }
    }

    // Why the answer begins anew, as it does.
    onLanguageNoteChanged: {
        if (newest && languageNote !== "") {
            Accessible.announce(languageNote, Accessible.Polite);
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
            && (message.newest || message.actionsWanted || popupOpen)

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
        canContinue: message.canContinue
        canRunAgain: message.canRunAgain
        busy: !message.canChange
        seconds: message.seconds
        tokensPerSecond: message.tokensPerSecond
        energyWattHours: message.energyWattHours
        version: message.version
        versionCount: message.versionCount
        onCopyRequested: message.copyRequested()
        onCopyPlainRequested: message.copyPlainRequested()
        onContinueRequested: message.continueRequested()
        onDetailsRequested: message.detailsRequested()
        onRunAgainRequested: message.runAgainRequested()
        onRemoveRequested: message.removeRequested()
        onRegenerateRequested: message.regenerateRequested()
        onVersionChosen: version => message.versionChosen(version)
    }
}
