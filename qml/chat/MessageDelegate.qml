pragma ComponentBehavior: Bound

// One message of the list: the person's or the model's, in the column of the chat.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

FocusScope {
    id: delegate

    required property ChatController chat
    required property ModelController model
    required property real columnWidth
    required property real viewTop

    required property int index
    required property int author
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
    required property string modelName
    required property string deviceName
    required property string seed
    required property var settings
    required property int omittedMessages
    required property var passages
    required property string wantedLanguage
    required property int languageOutcome
    required property bool canContinue
    required property bool canRunAgain
    required property int version
    required property int versionCount

    readonly property bool newest: index === chat.messages.count - 1
    readonly property bool fromPerson: author === MessageModel.Person

    readonly property bool focusShown: frame.activeFocus  // on the message, not on what is in it

    readonly property bool canChange: !chat.answering && !chat.loading
    readonly property bool actionsWanted: hover.hovered || activeFocus

    signal detailsRequested
    signal otherModelRequested
    signal linkActivated(string url)
    signal passageWanted(int passage)

    implicitHeight: content.implicitHeight
    height: implicitHeight

    function takeFocus() {
        frame.forceActiveFocus(Qt.TabFocusReason);
    }

    // Enter goes into a message, Escape out of it.
    Keys.onEscapePressed: event => {
        event.accepted = !focusShown;
        takeFocus();
    }

    // Around the message, not the whole width of the list.
    Item {
        id: frame

        anchors.horizontalCenter: parent.horizontalCenter
        width: delegate.columnWidth
        height: parent.height
        focus: true
        Accessible.role: Accessible.ListItem
        Accessible.focusable: true
        Accessible.name: delegate.fromPerson ? qsTr("You: %1").arg(delegate.text)
                                             : qsTr("Answer: %1").arg(delegate.text)
        Keys.onReturnPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Keys.onEnterPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)

        FocusRing {
            visible: delegate.focusShown
            anchors.margins: -Theme.space8
        }
    }

    HoverHandler {
        id: hover
    }

    Loader {
        id: content

        anchors.horizontalCenter: parent.horizontalCenter
        width: delegate.columnWidth
        sourceComponent: delegate.fromPerson ? person : answer
    }

    Component {
        id: person

        UserMessage {
            text: delegate.text
            newest: delegate.newest
            canChange: delegate.canChange
            canAsk: delegate.model.ready && delegate.canChange
            actionsWanted: delegate.actionsWanted
            version: delegate.version
            versionCount: delegate.versionCount
            onEdited: text => delegate.chat.edit(delegate.index, text)
            onAnswerRequested: delegate.chat.regenerate(delegate.index)
            onCopyRequested: delegate.chat.copy(delegate.index)
            onCopyPlainRequested: delegate.chat.copyPlain(delegate.index)
            onRemoveRequested: delegate.chat.remove(delegate.index)
            onVersionChosen: version => delegate.chat.messages.showVersion(delegate.index,
                                                                          version)
        }
    }

    Component {
        id: answer

        AssistantMessage {
            text: delegate.text
            phase: delegate.phase
            error: delegate.error
            contextFilled: delegate.contextFilled
            tokensPerSecond: delegate.tokensPerSecond
            seconds: delegate.seconds
            energyWattHours: delegate.energyWattHours
            reasoning: delegate.reasoning
            reasoningSeconds: delegate.reasoningSeconds
            createdAt: delegate.createdAt
            omittedMessages: delegate.omittedMessages
            passages: delegate.passages
            wantedLanguage: delegate.wantedLanguage
            languageOutcome: delegate.languageOutcome
            canContinue: delegate.canContinue
            canRunAgain: delegate.canRunAgain
            version: delegate.version
            versionCount: delegate.versionCount
            newest: delegate.newest
            canRegenerate: delegate.model.ready && delegate.canChange
            canChange: delegate.canChange
            actionsWanted: delegate.actionsWanted
            onCopyRequested: delegate.chat.copy(delegate.index)
            onCopyPlainRequested: delegate.chat.copyPlain(delegate.index)
            onRegenerateRequested: delegate.chat.regenerate(delegate.index)
            onContinueRequested: delegate.chat.continueAnswer()
            onDetailsRequested: delegate.detailsRequested()
            onRunAgainRequested: delegate.chat.runAgain(delegate.index)
            onRemoveRequested: delegate.chat.remove(delegate.index)
            onVersionChosen: version => delegate.chat.messages.showVersion(delegate.index,
                                                                          version)
            visibleTop: Math.max(0, delegate.viewTop - delegate.y)
            onOtherModelRequested: delegate.otherModelRequested()
            onLinkActivated: url => delegate.linkActivated(url)
            onPassageWanted: passage => delegate.passageWanted(passage)
        }
    }
}
