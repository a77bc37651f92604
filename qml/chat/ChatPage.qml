pragma ComponentBehavior: Bound

// The chat: header, messages, what the model is doing, and the composer.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Documents
import Concordia.Languages
import Concordia.Library
import Concordia.Theme

FocusScope {
    id: page

    required property ChatController chat
    required property AssistantModel assistants
    required property ContextModel context
    required property ModelController model
    required property StorageController storage
    required property AttachmentModel attachments
    required property CollectionModel collections
    required property bool checksSpelling
    property bool compact: width < Theme.mediumWidth

    readonly property int margin: compact ? Theme.space16 : Theme.space24
    readonly property real columnWidth: Math.min(Theme.measure, width - 2 * margin)
    readonly property bool modelFailed: model.failed && !model.loading
    readonly property bool popupOpen: header.popupOpen || composer.popupOpen || linkDialog.visible
        || seen.visible || attachMenu.visible

    // The panes that F6 goes through.
    readonly property alias headerPane: header
    readonly property alias messagePane: messages
    readonly property alias composerPane: composer

    signal notice(string sentence)  // to be shown for a moment
    signal sidebarRequested
    signal undoRequested
    signal attachRequested
    signal attachFolderRequested
    signal documentsRequested
    signal passageWanted(int row, int passage)
    signal fileWanted(string path)
    signal openModelRequested
    signal settingsRequested
    signal assistantsRequested
    signal importRequested
    signal exportRequested
    signal paletteRequested
    signal shortcutsRequested

    function focusComposer() {
        composer.focusText();
    }

    function openModelPopup() {
        if (model.ready || model.loading) {
            composer.openModelPopup();
        } else {
            openModelRequested();
        }
    }

    // For the command palette.
    function choiceEntries(): var {
        return composer.languageEntries().concat(header.assistantEntries());
    }

    function openLanguagePopup() {
        composer.openLanguagePopup();
    }

    function moveBetweenMessages(step: int) {
        if (messages.count > 0) {
            messages.moveFocus(step);
        }
    }

    // Leftwards to the earlier version; mirrored with the window.
    function switchVersion(step: int) {
        messages.keys.switchVersion(LayoutMirroring.enabled ? -step : step);
    }

    function showModelSees() {
        seen.open();
    }

    function followAnswer() {
        messages.follow();
    }

    ChatHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        height: Theme.headerHeight
        title: page.chat.title
        assistants: page.assistants
        onAssistantsRequested: page.assistantsRequested()
        onDocumentsRequested: page.documentsRequested()
        onSidebarRequested: page.sidebarRequested()
        onNewConversationRequested: {
            page.chat.newConversation();
            page.focusComposer();
        }
        onOpenModelRequested: page.openModelRequested()
        onSettingsRequested: page.settingsRequested()
        onModelSeesRequested: page.showModelSees()
        onImportRequested: page.importRequested()
        onExportRequested: page.exportRequested()
        onPaletteRequested: page.paletteRequested()
        onShortcutsRequested: page.shortcutsRequested()
    }

    MessageList {
        id: messages

        objectName: "messageList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: status.top
        visible: count > 0
        chat: page.chat
        modelController: page.model
        columnWidth: page.columnWidth
        onOtherModelRequested: page.openModelRequested()
        onTyped: text => composer.type(text)
        onLinkActivated: url => linkDialog.ask(url)
        onPassageWanted: (row, passage) => page.passageWanted(row, passage)
    }

    NewTextPill {
        objectName: "newTextPill"
        anchors.horizontalCenter: messages.horizontalCenter
        anchors.bottom: messages.bottom
        anchors.bottomMargin: Theme.space12
        visible: messages.visible && messages.unseen && !messages.following
        onClicked: messages.follow()
    }

    EmptyState {
        anchors.fill: messages
        visible: messages.count === 0
        model: page.model
        assistants: page.assistants
        onOpenRequested: page.openModelRequested()
    }

    // What the model is doing, and what went wrong with it. Scrolls where the window is low.
    Flickable {
        id: status

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: composer.top
        width: page.columnWidth
        height: Math.min(contentHeight, page.height - header.height - composer.height
                         - composer.anchors.bottomMargin)
        contentHeight: statusColumn.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: statusColumn

            width: parent.width
            topPadding: Theme.space8
            bottomPadding: Theme.space8
            spacing: Theme.space8

            // Something about keeping conversations: most of all, when they are not kept.
            ErrorCard {
                objectName: "storageNotice"
                width: parent.width
                visible: page.storage.hasNotice
                happened: page.storage.notice.happened
                kept: page.storage.notice.kept
                advice: page.storage.notice.advice
                details: page.storage.notice.details
                primaryText: page.storage.keeping ? qsTr("Close") : ""
                onPrimaryChosen: page.storage.dismissNotice()
            }

            ErrorCard {
                width: parent.width
                visible: page.modelFailed
                happened: page.model.error.happened
                // Nothing to keep, nothing to say.
                kept: messages.count > 0 || page.model.ready ? page.model.error.kept : ""
                advice: page.model.error.advice
                details: page.model.error.details
                primaryText: qsTr("Open another model…")
                secondaryText: qsTr("Try again")
                onPrimaryChosen: page.openModelRequested()
                onSecondaryChosen: page.model.retry()
            }

            LoadingCard {
                width: parent.width
                visible: page.model.loading
                model: page.model
            }

            LanguageNotice {
                width: parent.width
                chat: page.chat
                model: page.model
            }

            Label {
                width: parent.width
                visible: page.model.continuesText && !page.model.loading
                kind: Label.Small
                secondary: true
                text: qsTr("This model has no chat format: it continues your text instead of answering it.")
            }
        }
    }

    Composer {
        id: composer

        objectName: "composer"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        width: page.columnWidth
        focus: true
        chat: page.chat
        model: page.model
        attachments: page.attachments
        checksSpelling: page.checksSpelling
        onAttachRequested: attachMenu.open()
        onFileWanted: path => page.fileWanted(path)
        onOpenModelRequested: page.openModelRequested()
        onModelSeesRequested: page.showModelSees()
        onEndRequested: page.followAnswer()
        onUndoRequested: page.undoRequested()
    }

    // Above the button that opens it.
    AttachMenu {
        id: attachMenu

        parent: composer
        x: page.LayoutMirroring.enabled ? composer.width - width - Theme.space8 : Theme.space8
        y: composer.height - Theme.sendSize - Theme.space12 - height
        collections: page.collections
        onFilesWanted: page.attachRequested()
        onFolderWanted: page.attachFolderRequested()
        onPageWanted: page.documentsRequested()
    }

    LinkDialog {
        id: linkDialog
    }

    ModelSees {
        id: seen

        chat: page.chat
        context: page.context
    }

    Announcements {
        chat: page.chat
        model: page.model
        storage: page.storage
        attachments: page.attachments
        onNotice: sentence => page.notice(sentence)
    }
}
