pragma ComponentBehavior: Bound

// The window's shortcuts. Those that would type a letter need Ctrl or Alt.
import QtQuick
import Concordia.App

Item {
    id: shortcuts

    required property ChatController chat
    required property ModelController model
    required property SettingsController settings
    required property FrameMeter frameMeter
    required property bool inChat     // not in the settings
    required property bool popupOpen  // which Escape closes first

    signal composerWanted
    signal modelWanted
    signal settingsWanted
    signal messageStepWanted(int step)
    signal endWanted

    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: shortcuts.inChat
        onActivated: {
            shortcuts.chat.newConversation();
            shortcuts.composerWanted();
        }
    }

    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: shortcuts.inChat
        onActivated: shortcuts.composerWanted()
    }

    Shortcut {
        sequences: ["Ctrl+M"]
        enabled: shortcuts.inChat
        onActivated: shortcuts.modelWanted()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+C"]
        enabled: shortcuts.inChat
        onActivated: shortcuts.chat.copyNewestAnswer()
    }

    Shortcut {
        sequences: ["Escape"]
        enabled: shortcuts.inChat && shortcuts.chat.answering && !shortcuts.popupOpen
        onActivated: shortcuts.chat.stop()
    }

    Shortcut {
        sequences: ["Ctrl+End"]
        enabled: shortcuts.inChat
        onActivated: shortcuts.endWanted()
    }

    Shortcut {
        sequences: ["Alt+Up"]
        enabled: shortcuts.inChat
        onActivated: shortcuts.messageStepWanted(-1)
    }

    Shortcut {
        sequences: ["Alt+Down"]
        enabled: shortcuts.inChat
        onActivated: shortcuts.messageStepWanted(1)
    }

    Shortcut {
        sequences: ["Ctrl+,"]
        onActivated: shortcuts.settingsWanted()
    }

    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        onActivated: shortcuts.settings.enlargeText()
    }

    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: shortcuts.settings.shrinkText()
    }

    Shortcut {
        sequences: ["Ctrl+0"]
        onActivated: shortcuts.settings.resetText()
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: Qt.quit()
    }

    Shortcut {
        sequences: ["Ctrl+Shift+F12"]
        onActivated: shortcuts.frameMeter.visible = !shortcuts.frameMeter.visible
    }
}
