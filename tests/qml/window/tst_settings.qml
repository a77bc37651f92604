// The settings, each of which applies at once, and the page of the first start.
import QtQuick
import Concordia.App
import Concordia.Theme

WindowTestCase {
    name: "Settings"

    function openSettings() {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        verify(window.settingsShown);
        waitForPolish(window);
    }

    function cleanup() {
        harness.language.chosen = "en";
        window.destroy();
        window = null;
        wait(0);
    }

    function test_samplingReachesTheModel() {
        load();
        openSettings();
        findNamed(window.contentItem, "settingsSearch").forceActiveFocus();
        type("temper");
        waitForPolish(window);
        const more = findText(window.contentItem, "More: Temperature");
        mouseClick(more);
        keyClick(Qt.Key_Escape);
        tryCompare(window, "settingsShown", false, patience);
        tryCompare(field, "activeFocus", true, patience);
        ask("question");
        waitUntilDone();
        fuzzyCompare(harness.lastTemperature(), 0.8, 0.001);
    }

    // What a choice takes is said before it is made.
    function test_contextIsChosenByItsMemory() {
        load();
        openSettings();
        const search = findNamed(window.contentItem, "settingsSearch");
        search.forceActiveFocus();
        type("memory for");
        tryVerify(() => shown("285 MB"), patience);
        verify(shown("537 MB"));
        waitForPolish(window);
        mouseClick(findText(window.contentItem, "285 MB"));
        tryCompare(harness.model, "cacheType", 1, patience);
        tryCompare(harness.model, "loading", false, patience);
        search.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        type("context length");
        tryVerify(() => shown("4,096 (285 MB)"), patience);
        verify(shown("8,192 (570 MB)"));
    }

    function test_searchShowsWhatFits() {
        openSettings();
        const search = findNamed(window.contentItem, "settingsSearch");
        search.forceActiveFocus();
        type("temper");
        tryVerify(() => !shown("Theme"), patience);
        verify(shown("Temperature"));
        type("zzz");
        tryVerify(() => shown("Nothing was found. Try fewer or other words."), patience);
        keyClick(Qt.Key_Escape);
        tryVerify(() => shown("Theme"), patience);
        verify(window.settingsShown);
    }

    function test_resettingIsUndone() {
        openSettings();
        mouseClick(findText(window.contentItem, "Dark"));
        verify(Theme.dark);
        mouseClick(findText(window.contentItem, "Reset"));
        compare(harness.settings.appearance, SettingsController.System);
        tryVerify(() => shown("The appearance is as in a new program."), patience);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(harness.settings.appearance, SettingsController.Dark);
    }

    function test_languageChangesEverythingAtOnce() {
        harness.retranslateWithLanguage();
        load();
        ask("question");
        waitUntilDone();
        openSettings();
        mouseClick(findText(window.contentItem, "Follow system"));
        tryVerify(() => popupText("Deutsch") !== null, patience);
        waitForPolish(window);
        mouseClick(popupText("Deutsch"));
        tryVerify(() => shown("Einstellungen"), patience);
        // The first one may still close the menu.
        tryVerify(() => {
            keyClick(Qt.Key_Escape);
            return !window.pageShown;
        }, patience);
        tryVerify(() => shown("Neue Unterhaltung"), patience);
        compare(field.placeholderText, "Nachricht schreiben");
        harness.language.chosen = "ar";
        compare(Application.layoutDirection, Qt.RightToLeft);
        tryVerify(() => list.mapToItem(null, 0, 0).x === 0, patience);  // the sidebar is right
    }

    function test_firstStart() {
        harness.settings.welcomed = false;
        window.destroy();
        window = createWindow();
        tryVerify(() => window.active, patience);
        verify(window.pageShown);
        verify(shown("A language model that is yours"));
        const start = findNamed(window.contentItem, "startButton");
        tryCompare(start, "activeFocus", true, patience);
        keyClick(Qt.Key_Return);
        verify(!window.pageShown);
        verify(harness.settings.welcomed);
        tryCompare(findChild(window, "messageField"), "activeFocus", true, patience);
    }
}
