pragma ComponentBehavior: Bound

// The pages that cover the window, one at a time.
import QtQuick
import Concordia.App
import Concordia.Assistants
import Concordia.Controls
import Concordia.Documents
import Concordia.Palette
import Concordia.Settings

Item {
    id: pages

    enum Name {
        None,
        Assistants,
        Documents,
        Settings,
        Shortcuts,
        Welcome
    }

    required property SettingsController settings
    required property InterfaceLanguage language
    required property ModelController model
    required property AssistantModel assistants
    required property CollectionModel collections
    required property StorageController storage
    required property UndoStack undoStack
    required property Shortcuts shortcuts

    property var commands: []  // as they were when the page was opened

    property int current: Pages.None
    readonly property bool shown: current !== Pages.None

    signal closed
    signal openModelRequested

    function show(name: int) {
        commands = shortcuts.commands();
        current = name;
        (loader.item as Page).takeFocus();
    }

    function close() {
        if (shown) {
            if (current === Pages.Welcome) {
                settings.welcomed = true;
            }
            current = Pages.None;
            closed();
        }
    }

    // For the command palette.
    function settingEntries(): var {
        return [
            qsTr("Interface language"), qsTr("Theme"), qsTr("Text size"), qsTr("Reduce motion"),
            qsTr("Language model"), qsTr("Device"), qsTr("Reasoning"), qsTr("Temperature"),
            qsTr("Top-p", "sampling"), qsTr("Top-k", "sampling"), qsTr("Min-p", "sampling"),
            qsTr("Repetition penalty"), qsTr("Folder")
        ].map(name => ({
            kind: PaletteModel.Setting,
            name: name,
            detail: "",
            run: () => {
                pages.show(Pages.Settings);
                (loader.item as SettingsPage).query = name;
            }
        }));
    }

    Loader {
        id: loader

        anchors.fill: parent
        active: pages.shown
        sourceComponent: pages.current === Pages.Shortcuts ? shortcutsPage
            : pages.current === Pages.Welcome ? welcomePage
            : pages.current === Pages.Assistants ? assistantsPage
            : pages.current === Pages.Documents ? documentsPage : settingsPage
    }

    Component {
        id: settingsPage

        SettingsPage {
            settings: pages.settings
            language: pages.language
            model: pages.model
            storage: pages.storage
            undoStack: pages.undoStack
            onOpenModelRequested: pages.openModelRequested()
            onClosed: pages.close()
        }
    }

    Component {
        id: assistantsPage

        AssistantsPage {
            assistants: pages.assistants
            collections: pages.collections
            model: pages.model
            onClosed: pages.close()
        }
    }

    Component {
        id: documentsPage

        DocumentsPage {
            collections: pages.collections
            onClosed: pages.close()
        }
    }

    Component {
        id: welcomePage

        WelcomePage {
            language: pages.language
            model: pages.model
            onOpenModelRequested: pages.openModelRequested()
            onClosed: pages.close()
        }
    }

    Component {
        id: shortcutsPage

        ShortcutsPage {
            commands: pages.commands
            onClosed: pages.close()
        }
    }
}
