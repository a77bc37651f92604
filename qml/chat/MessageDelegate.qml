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
    required property int version
    required property int versionCount

    readonly property bool newest: index === chat.messages.count - 1
    readonly property bool fromPerson: author === MessageModel.Person

    property bool focusShown: false  // the keyboard brought the focus here

    signal otherModelRequested
    signal linkActivated(string url)

    implicitHeight: content.implicitHeight
    height: implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: fromPerson ? qsTr("You: %1").arg(text) : qsTr("Answer: %1").arg(text)

    onActiveFocusChanged: {
        if (!activeFocus) {
            focusShown = false;
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
            version: delegate.version
            versionCount: delegate.versionCount
            newest: delegate.newest
            canRegenerate: delegate.model.ready && !delegate.chat.answering
            actionsWanted: hover.hovered || delegate.activeFocus
            onCopyRequested: delegate.chat.copy(delegate.index)
            onRegenerateRequested: delegate.chat.regenerate()
            onVersionChosen: version => delegate.chat.messages.showVersion(delegate.index,
                                                                          version)
            visibleTop: Math.max(0, delegate.viewTop - delegate.y)
            onOtherModelRequested: delegate.otherModelRequested()
            onLinkActivated: url => delegate.linkActivated(url)
        }
    }

    // Around the message, not the whole width of the list.
    Item {
        anchors.horizontalCenter: parent.horizontalCenter
        width: delegate.columnWidth
        height: parent.height

        FocusRing {
            visible: delegate.focusShown && delegate.activeFocus
            anchors.margins: -Theme.space4
        }
    }
}
