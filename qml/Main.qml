pragma ComponentBehavior: Bound

// The window. The sidebar and the panel of later versions stand beside the chat page.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Chat
import Concordia.Library
import Concordia.Settings
import Concordia.Theme

T.ApplicationWindow {
    id: window

    required property ChatController chat
    required property ConversationLibrary conversations
    required property ConversationListModel conversationList
    required property SearchModel search
    required property UndoStack undoStack
    required property ExchangeController exchange
    required property StorageController storage
    required property ModelController model
    required property SettingsController settings
    required property FrameMeter frameMeter

    readonly property bool settingsShown: settingsPage.active

    function closeSettings() {
        settingsPage.active = false;
        chatPage.focusComposer();
    }

    width: 1080
    height: 760
    minimumWidth: 360
    minimumHeight: 360
    visible: true
    title: chat.title === "" ? "Concordia" : qsTr("%1 – Concordia", "window title").arg(chat.title)
    color: Theme.background
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "mode"
        value: window.settings.appearance
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.settings.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.settings.reducedMotion
    }

    DropTarget {
        anchors.fill: parent
        z: 2
        onFileDropped: file => window.model.open(file)
    }

    ChatPage {
        id: chatPage

        anchors.fill: parent
        visible: !window.settingsShown
        focus: true
        chat: window.chat
        model: window.model
        onOpenModelRequested: modelDialog.open()
        onSettingsRequested: settingsPage.active = true
    }

    Loader {
        id: settingsPage

        anchors.fill: parent
        active: false
        sourceComponent: SettingsPage {
            settings: window.settings
            onClosed: window.closeSettings()
            Component.onCompleted: takeFocus()
        }
    }

    ModelDialog {
        id: modelDialog

        folder: window.model.startFolder
        onAccepted: file => window.model.open(file)
    }

    Shortcuts {
        chat: window.chat
        model: window.model
        settings: window.settings
        frameMeter: window.frameMeter
        inChat: !window.settingsShown
        popupOpen: chatPage.popupOpen
        onComposerWanted: chatPage.focusComposer()
        onModelWanted: chatPage.openModelPopup()
        onSettingsWanted: settingsPage.active = true
        onMessageStepWanted: step => chatPage.moveBetweenMessages(step)
        onEndWanted: chatPage.followAnswer()
    }

    FrameOverlay {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space8
        z: 3
        frameMeter: window.frameMeter
    }
}
