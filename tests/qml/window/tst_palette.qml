// The command palette and the page of shortcuts.
import QtQuick
import Concordia.App

WindowTestCase {
    name: "Palette"

    function openPalette(): Item {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => findOverlaid("paletteField") !== null
                        && findOverlaid("paletteField").activeFocus, patience);
        return findOverlaid("paletteList");
    }

    function test_commandsAreFoundAndRun() {
        const list = openPalette();
        type("larg");
        compare(list.currentItem.name, "Larger text");
        compare(list.currentItem.detail, "Ctrl++");
        keyClick(Qt.Key_Return);
        tryCompare(harness.settings, "textScale", 1.1, patience);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_conversationsAreFound() {
        load();
        for (const question of ["beans", "peas"]) {
            harness.chat.newConversation();
            ask(question);
            waitUntilDone();
        }
        const list = openPalette();
        compare(list.itemAtIndex(0).name, "peas");
        type("bea");
        compare(list.currentItem.name, "beans");
        keyClick(Qt.Key_Return);
        tryCompare(harness.chat, "title", "beans", patience);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_escapeGivesTheFocusBack() {
        openPalette();
        type("zzzzz");
        compare(findOverlaid("paletteList").count, 0);
        verify(popupText("Nothing was found. Try fewer or other letters.") !== null);
        keyClick(Qt.Key_Escape);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_settingsAreReached() {
        openPalette();
        type("reduce mot");
        keyClick(Qt.Key_Return);
        tryCompare(window, "settingsShown", true, patience);
    }

    function test_shortcutsAreListed() {
        keyClick(Qt.Key_F1);
        verify(window.pageShown);
        for (const text of ["New conversation", "Ctrl+N", "Alt+Left", "Stop the answer"]) {
            verify(shown(text), text + " is not listed");
        }
        keyClick(Qt.Key_Escape);
        verify(!window.pageShown);
        tryCompare(field, "activeFocus", true, patience);
    }
}
