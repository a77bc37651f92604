// The window by keyboard, its settings and its smallest size.
import QtQuick
import Concordia.App
import Concordia.Theme

WindowTestCase {
    name: "Keyboard"

    function test_everythingIsReachedByTab() {
        load();
        const seen = new Set();
        for (let i = 0; i < 24; ++i) {
            seen.add(window.activeFocusItem.Accessible.name);
            keyClick(Qt.Key_Tab);
        }
        for (const name of ["Message", "Model: Teuken 7B Instruct", "More",
                            "New conversation", "Search all messages", "Settings"]) {
            verify(seen.has(name), name + " is not reached by Tab");
        }
    }

    function test_messagesAreWalkedByKeyboard() {
        load();
        ask("question");
        waitUntilDone();
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(list.currentIndex, 1);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_Down);
        compare(list.currentIndex, 1);
        keyClick("x");
        compare(field.text, "x");
        verify(field.activeFocus);
    }

    function test_settingsOpenAndClose() {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        verify(window.settingsShown);
        const dark = findText(window.contentItem, "Dark");
        mouseClick(dark);
        compare(harness.settings.appearance, SettingsController.Dark);
        verify(Theme.dark);
        keyClick(Qt.Key_Escape);
        verify(!window.settingsShown);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_textSizeByKeyboard() {
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        compare(Theme.textScale, 1.1);
        keyClick(Qt.Key_Minus, Qt.ControlModifier);
        keyClick(Qt.Key_Minus, Qt.ControlModifier);
        compare(Theme.textScale, 0.9);
        keyClick(Qt.Key_0, Qt.ControlModifier);
        compare(Theme.textScale, 1.0);
    }

    function test_smallestWindowStillWorks() {
        window.width = 360;
        window.height = 360;
        load();
        ask("question");
        waitUntilDone();
        const corner = sendButton.mapToItem(null, sendButton.width, sendButton.height);
        verify(corner.x <= 360 && corner.y <= 360);
        verify(list.height > 80);
    }

    function test_frameTimesAreShown() {
        verify(!harness.frameMeter.visible);
        keyClick(Qt.Key_F12, Qt.ControlModifier | Qt.ShiftModifier);
        verify(harness.frameMeter.visible);
    }
}
