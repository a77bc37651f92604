pragma ComponentBehavior: Bound

// The pages that cover the window, one at a time.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Palette
import Concordia.Settings

Item {
    id: pages

    enum Name {
        None,
        Settings,
        Shortcuts
    }

    required property SettingsController settings
    required property var listCommands  // a function

    property var commands: []  // as they were when the page was opened

    property int current: Pages.None
    readonly property bool shown: current !== Pages.None

    signal closed

    function show(name: int) {
        commands = listCommands();
        current = name;
        (loader.item as Page).takeFocus();
    }

    function close() {
        if (shown) {
            current = Pages.None;
            closed();
        }
    }

    // For the command palette.
    function settingEntries(): var {
        return [qsTr("Theme"), qsTr("Text size"), qsTr("Reduce motion")].map(name => ({
            kind: PaletteModel.Setting,
            name: name,
            detail: "",
            run: () => pages.show(Pages.Settings)
        }));
    }

    Loader {
        id: loader

        anchors.fill: parent
        active: pages.shown
        sourceComponent: pages.current === Pages.Shortcuts ? shortcutsPage : settingsPage
    }

    Component {
        id: settingsPage

        SettingsPage {
            settings: pages.settings
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
