pragma ComponentBehavior: Bound

// The window: the sidebar, the chat beside it, and the pages that cover both.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Chat
import Concordia.Documents
import Concordia.Library
import Concordia.Palette
import Concordia.Sidebar
import Concordia.Theme

T.ApplicationWindow {
    id: window

    required property ChatController chat
    required property AttachmentModel attachments
    required property CollectionModel collections
    required property AssistantModel assistants
    required property DocumentView document
    required property ConversationLibrary conversations
    required property ConversationListModel conversationList
    required property SearchModel search
    required property UndoStack undoStack
    required property ContextModel context
    required property ExchangeController exchange
    required property StorageController storage
    required property ModelController model
    required property SettingsController settings
    required property InterfaceLanguage language
    required property FrameMeter frameMeter

    readonly property bool pageShown: pages.shown
    readonly property bool besideChat: document.shown && width >= Theme.mediumWidth
    readonly property bool settingsShown: pages.current === Pages.Settings

    // What the command palette offers besides conversations.
    function paletteEntries(): var {
        const entries = commands.commands().filter(command => command.enabled).map(command => ({
            kind: PaletteModel.Command,
            name: command.name,
            detail: command.keys,
            run: () => command.activated()
        }));
        return entries.concat(pages.settingEntries(), chatPage.choiceEntries(), [{
            kind: PaletteModel.Model,
            name: qsTr("Open another model…"),
            detail: model.ready ? qsTr("Now: %1").arg(model.name) : "",
            run: () => modelDialog.open()
        }]);
    }

    // From the sidebar over the header and the messages to the composer, and round again.
    function movePane(step: int) {
        const panes = [side.shownPane, chatPage.headerPane, chatPage.messagePane,
                       chatPage.composerPane, documentPane].filter(pane => pane !== null && pane.visible);
        const here = panes.findIndex(pane => contains(pane, activeFocusItem));
        const next = panes[(here + step + panes.length) % panes.length];
        if (next === side.shownPane) {
            side.focusList();
        } else if (next === chatPage.headerPane) {
            chatPage.headerPane.takeFocus();
        } else if (next === chatPage.messagePane) {
            chatPage.moveBetweenMessages(0);
        } else if (next === documentPane) {
            documentPane.takeFocus();
        } else {
            chatPage.focusComposer();
        }
    }

    function contains(pane: Item, item: Item): bool {
        for (let parent = item; parent !== null; parent = parent.parent) {
            if (parent === pane) {
                return true;
            }
        }
        return false;
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

    SettingsBindings {
        settings: window.settings
        chat: window.chat
    }

    Connections {
        target: window.assistants

        function onModelWanted(path: string) {
            window.model.use(path);
        }
    }

    DropTarget {
        anchors.fill: parent
        z: 2
        onFilesDropped: files => {
            if (window.model.isModel(files[0])) {
                window.model.open(files[0]);
            } else {
                window.attachments.attach(files);
            }
        }
    }

    SidePane {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: !window.pageShown
        settings: window.settings
        windowWidth: window.width
        yields: window.besideChat && window.width < Theme.wideWidth
        sidebar: Sidebar {
            chat: window.chat
            conversations: window.conversations
            conversationList: window.conversationList
            search: window.search
            onNewRequested: {
                window.chat.newConversation();
                side.leave();
            }
            onOpened: side.leave()
            onExportRequested: id => exchangeDialogs.chooseExport(id)
            onSettingsRequested: {
                side.leave();
                pages.show(Pages.Settings);
            }
        }
        onChatWanted: chatPage.focusComposer()
    }

    ChatPage {
        id: chatPage

        anchors.left: side.right
        anchors.right: window.besideChat ? documentPane.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: !window.pageShown && (window.besideChat || !window.document.shown)
        focus: true
        chat: window.chat
        assistants: window.assistants
        context: window.context
        model: window.model
        storage: window.storage
        attachments: window.attachments
        checksSpelling: window.settings.checksSpelling
        collections: window.collections
        onAttachRequested: attachDialogs.chooseFiles()
        onAttachFolderRequested: attachDialogs.chooseFolder()
        onDocumentsRequested: pages.show(Pages.Documents)
        onPassageWanted: (row, passage) => window.document.showPassage(row, passage)
        onFileWanted: path => window.document.showFile(path)
        onImportRequested: exchangeDialogs.chooseImport()
        onExportRequested: exchangeDialogs.chooseExport(window.chat.conversationId)
        onSidebarRequested: side.toggle()
        onNotice: sentence => toast.show(sentence, "")
        onUndoRequested: window.undoStack.undo()
        onOpenModelRequested: modelDialog.open()
        onSettingsRequested: pages.show(Pages.Settings)
        onAssistantsRequested: pages.show(Pages.Assistants)
        onPaletteRequested: palette.show(window.paletteEntries())
        onShortcutsRequested: pages.show(Pages.Shortcuts)
    }

    DocumentPane {
        id: documentPane

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: beside ? Math.min(Math.round(400 * Theme.spaceScale), window.width / 2)
                      : window.width
        visible: window.document.shown && !window.pageShown
        document: window.document
        beside: window.besideChat
    }

    Pages {
        id: pages

        objectName: "pages"
        anchors.fill: parent
        assistants: window.assistants
        collections: window.collections
        settings: window.settings
        language: window.language
        model: window.model
        storage: window.storage
        undoStack: window.undoStack
        onOpenModelRequested: modelDialog.open()
        Component.onCompleted: {
            if (!window.settings.welcomed) {
                show(Pages.Welcome);
            }
        }
        shortcuts: commands
        onClosed: chatPage.focusComposer()
    }

    CommandPalette {
        id: palette

        conversations: window.conversations
        onConversationChosen: id => {
            pages.close();
            window.chat.open(id);
            chatPage.focusComposer();
        }
    }

    ExchangeDialogs {
        id: exchangeDialogs

        exchange: window.exchange
        onNotice: sentence => toast.show(sentence, "")
    }

    AttachDialogs {
        id: attachDialogs

        folder: window.attachments.folder
        onChosen: files => window.attachments.attach(files)
    }

    ModelDialog {
        id: modelDialog

        folder: window.model.startFolder
        onAccepted: file => window.model.open(file)
    }

    Shortcuts {
        id: commands

        chat: window.chat
        settings: window.settings
        frameMeter: window.frameMeter
        inChat: !window.pageShown
        popupOpen: chatPage.popupOpen
        onPaletteWanted: palette.show(window.paletteEntries())
        onModelSeesWanted: chatPage.showModelSees()
        onAttachWanted: attachDialogs.chooseFiles()
        onAttachFolderWanted: attachDialogs.chooseFolder()
        onDocumentsWanted: pages.show(Pages.Documents)
        onImportWanted: exchangeDialogs.chooseImport()
        onExportWanted: exchangeDialogs.chooseExport(window.chat.conversationId)
        onExportAllWanted: exchangeDialogs.chooseExport(0)
        onHelpWanted: pages.show(Pages.Shortcuts)
        onComposerWanted: chatPage.focusComposer()
        onSidebarWanted: side.toggle()
        onSearchWanted: side.focusSearch()
        onRenameWanted: side.renameCurrent()
        onUndoWanted: window.undoStack.undo()
        onPaneStepWanted: step => window.movePane(step)
        onModelWanted: chatPage.openModelPopup()
        onLanguageWanted: chatPage.openLanguagePopup()
        onAssistantsWanted: pages.show(Pages.Assistants)
        onSettingsWanted: pages.show(Pages.Settings)
        onMessageStepWanted: step => chatPage.moveBetweenMessages(step)
        onVersionStepWanted: step => chatPage.switchVersion(step)
        onEndWanted: chatPage.followAnswer()
    }

    UndoToast {
        id: toast

        anchors.horizontalCenter: chatPage.horizontalCenter
        y: (chatPage.visible ? chatPage.composerPane.y : window.height) - height - Theme.space16
        z: 2
        width: Math.min(implicitWidth, Theme.dialogWidth, chatPage.width - 2 * Theme.space16)
        undoStack: window.undoStack
    }

    FrameOverlay {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space8
        z: 3
        frameMeter: window.frameMeter
    }
}
