pragma ComponentBehavior: Bound

// All that can be done in the window, with its shortcuts. Those that would type a letter need Ctrl
// or Alt.
import QtQuick
import Concordia.App

Item {
    id: shortcuts

    required property ChatController chat
    required property SettingsController settings
    required property FrameMeter frameMeter
    required property bool inChat     // no page covers it
    required property bool popupOpen  // which Escape closes first

    signal composerWanted
    signal sidebarWanted
    signal searchWanted
    signal renameWanted
    signal undoWanted
    signal paneStepWanted(int step)
    signal modelWanted
    signal languageWanted
    signal settingsWanted
    signal assistantsWanted
    signal modelSeesWanted
    signal attachWanted
    signal attachFolderWanted
    signal documentsWanted
    signal importWanted
    signal exportWanted
    signal exportAllWanted
    signal paletteWanted
    signal helpWanted
    signal messageStepWanted(int step)
    signal versionStepWanted(int step)
    signal endWanted

    // In the order in which they are listed.
    function commands(): var {
        return Array.from(resources).filter(command => command instanceof Command
                                            && command.listed);
    }

    Command {
        name: qsTr("Command palette")
        group: Command.Window
        sequence: "Ctrl+K"
        onActivated: shortcuts.paletteWanted()
    }

    Command {
        name: qsTr("Keyboard shortcuts")
        group: Command.Window
        sequence: "F1"
        onActivated: shortcuts.helpWanted()
    }

    Command {
        name: qsTr("New conversation")
        group: Command.Conversations
        sequence: "Ctrl+N"
        enabled: shortcuts.inChat
        onActivated: {
            shortcuts.chat.newConversation();
            shortcuts.composerWanted();
        }
    }

    Command {
        name: qsTr("Search all messages")
        group: Command.Conversations
        sequence: "Ctrl+Shift+F"
        enabled: shortcuts.inChat
        onActivated: shortcuts.searchWanted()
    }

    Command {
        name: qsTr("Rename conversation")
        group: Command.Conversations
        sequence: "F2"
        enabled: shortcuts.inChat
        onActivated: shortcuts.renameWanted()
    }

    Command {
        name: qsTr("Show or hide conversations")
        group: Command.View
        sequence: "F9"
        enabled: shortcuts.inChat
        onActivated: shortcuts.sidebarWanted()
    }

    Command {
        name: qsTr("Next part of the window")
        group: Command.View
        sequence: "F6"
        enabled: shortcuts.inChat
        onActivated: shortcuts.paneStepWanted(1)
    }

    Command {
        name: qsTr("Previous part of the window")
        group: Command.View
        sequence: "Shift+F6"
        enabled: shortcuts.inChat
        onActivated: shortcuts.paneStepWanted(-1)
    }

    Command {
        name: qsTr("Import conversations…")
        group: Command.Conversations
        onActivated: shortcuts.importWanted()
    }

    Command {
        name: qsTr("Export this conversation…")
        group: Command.Conversations
        enabled: shortcuts.chat.title !== ""
        onActivated: shortcuts.exportWanted()
    }

    Command {
        name: qsTr("Export all conversations…")
        group: Command.Conversations
        onActivated: shortcuts.exportAllWanted()
    }

    Command {
        name: qsTr("What the model sees")
        group: Command.View
        sequence: "Ctrl+I"
        enabled: shortcuts.inChat && shortcuts.chat.title !== ""
        onActivated: shortcuts.modelSeesWanted()
    }

    Command {
        name: qsTr("Go to the message box")
        group: Command.Messages
        sequence: "Ctrl+L"
        enabled: shortcuts.inChat
        onActivated: shortcuts.composerWanted()
    }

    Command {
        name: qsTr("Attach files…")
        group: Command.Messages
        sequence: "Ctrl+O"
        enabled: shortcuts.inChat
        onActivated: shortcuts.attachWanted()
    }

    Command {
        name: qsTr("Attach a folder…")
        group: Command.Messages
        enabled: shortcuts.inChat
        onActivated: shortcuts.attachFolderWanted()
    }

    Command {
        name: qsTr("Documents")
        group: Command.Window
        onActivated: shortcuts.documentsWanted()
    }

    Command {
        name: qsTr("Choose a model")
        group: Command.Window
        sequence: "Ctrl+M"
        enabled: shortcuts.inChat
        onActivated: shortcuts.modelWanted()
    }

    Command {
        name: qsTr("Answer language")
        group: Command.Messages
        sequence: "Ctrl+Shift+L"
        enabled: shortcuts.inChat
        onActivated: shortcuts.languageWanted()
    }

    Command {
        name: qsTr("Copy newest answer")
        group: Command.Messages
        sequence: "Ctrl+Shift+C"
        enabled: shortcuts.inChat
        onActivated: shortcuts.chat.copyNewestAnswer()
    }

    Command {
        name: qsTr("Stop the answer")
        group: Command.Messages
        sequence: "Escape"
        enabled: shortcuts.inChat && shortcuts.chat.answering && !shortcuts.popupOpen
        onActivated: shortcuts.chat.stop()
    }

    Command {
        name: qsTr("Follow the answer")
        group: Command.Messages
        sequence: "Ctrl+End"
        enabled: shortcuts.inChat
        onActivated: shortcuts.endWanted()
    }

    Command {
        name: qsTr("Previous message")
        group: Command.Messages
        sequence: "Alt+Up"
        enabled: shortcuts.inChat
        onActivated: shortcuts.messageStepWanted(-1)
    }

    Command {
        name: qsTr("Next message")
        group: Command.Messages
        sequence: "Alt+Down"
        enabled: shortcuts.inChat
        onActivated: shortcuts.messageStepWanted(1)
    }

    Command {
        name: qsTr("Earlier version")
        group: Command.Messages
        sequence: "Alt+Left"
        enabled: shortcuts.inChat
        onActivated: shortcuts.versionStepWanted(-1)
    }

    Command {
        name: qsTr("Later version")
        group: Command.Messages
        sequence: "Alt+Right"
        enabled: shortcuts.inChat
        onActivated: shortcuts.versionStepWanted(1)
    }

    // A text field that has something to undo takes the keys first.
    Command {
        name: qsTr("Undo")
        group: Command.Window
        sequence: "Ctrl+Z"
        onActivated: shortcuts.undoWanted()
    }

    Command {
        name: qsTr("Assistants")
        group: Command.Window
        onActivated: shortcuts.assistantsWanted()
    }

    Command {
        name: qsTr("Settings")
        group: Command.Window
        sequence: "Ctrl+,"
        onActivated: shortcuts.settingsWanted()
    }

    Command {
        name: qsTr("Larger text")
        group: Command.View
        sequences: ["Ctrl++", "Ctrl+="]
        keys: "Ctrl++"
        onActivated: shortcuts.settings.enlargeText()
    }

    Command {
        name: qsTr("Smaller text")
        group: Command.View
        sequence: "Ctrl+-"
        onActivated: shortcuts.settings.shrinkText()
    }

    Command {
        name: qsTr("Usual text size")
        group: Command.View
        sequence: "Ctrl+0"
        onActivated: shortcuts.settings.resetText()
    }

    Command {
        name: qsTr("Quit")
        group: Command.Window
        sequence: "Ctrl+Q"
        onActivated: Qt.quit()
    }

    Command {
        name: ""
        listed: false
        sequence: "Ctrl+Shift+F12"
        onActivated: shortcuts.frameMeter.visible = !shortcuts.frameMeter.visible
    }
}
