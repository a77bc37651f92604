// Assistants, chosen for a conversation and made on their page.
import QtQuick
import QtQuick.Controls
import QtTest
import Concordia
import Concordia.App

WindowTestCase {
    name: "Assistants"

    function chip(): Item {
        return findChild(window, "assistantChip");
    }

    function openPage() {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => findOverlaid("paletteField")?.activeFocus ?? false, patience);
        type("assistants");
        keyClick(Qt.Key_Return);
        tryVerify(() => shown("New assistant"), patience);
    }

    function test_aNewConversationChoosesOne() {
        verify(!findChild(window, "assistantChoice").visible, "Nothing to ask without a model");
        load();
        const choice = findChild(window, "assistantChoice");
        tryCompare(choice, "visible", true, patience);
        compare(chip().Accessible.name, "No assistant");
        const button = findText(choice, "Explain simply");
        compare(button.Accessible.role, Accessible.CheckBox);
        verify(!button.Accessible.checked);
        mouseClick(button);
        verify(button.Accessible.checked);
        compare(chip().text, "Explain simply");
        compare(chip().Accessible.name, "Assistant: Explain simply");
        // Once more takes it away.
        mouseClick(button);
        compare(harness.assistants.chosen, 0);
        mouseClick(button);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        ask("hello");
        waitUntilDone();
        verify(harness.lastAsked()[0].includes("twelve-year-old"));
    }

    function test_theHeaderChangesIt() {
        load();
        mouseClick(chip());
        tryVerify(() => popupText("Proofread") !== null, patience);
        mouseClick(popupText("Proofread"));
        tryCompare(chip(), "text", "Proofread", patience);
        mouseClick(chip());
        tryVerify(() => popupText("No assistant") !== null, patience);
        mouseClick(popupText("No assistant"));
        tryCompare(chip(), "text", "", patience);
    }

    function test_thePaletteChoosesToo() {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => findOverlaid("paletteField")?.activeFocus ?? false, patience);
        type("plan a trip");
        tryVerify(() => popupText("Assistant: Plan a trip") !== null, patience);
        keyClick(Qt.Key_Return);
        tryCompare(harness.assistants, "chosenName", "Plan a trip", patience);
    }

    function test_oneIsMadeChangedAndDeleted() {
        load();
        openPage();
        mouseClick(findChild(window, "newAssistant"));
        tryVerify(() => findOverlaid("assistantName")?.activeFocus ?? false, patience);
        type("Poet");
        keyClick(Qt.Key_Tab);
        type("Answer in verse.");
        compare(findOverlaid("assistantInstructions").text, "Answer in verse.");
        // The model that is open goes with it.
        waitForRendering(findOverlaid("assistantName"), patience);
        mouseClick(popupText("test.gguf"));
        waitForPolish(window, patience);
        mouseClick(popupText("Save"));
        tryVerify(() => shown("Poet"), patience);
        const id = harness.assistants.idAt(5);
        compare(harness.assistants.valuesOf(id).instructions, "Answer in verse.");
        compare(harness.assistants.valuesOf(id).modelFile, "/models/test.gguf");
        compare(harness.assistants.valuesOf(id).temperature, -1);
        const remove = findText(window.contentItem, "Delete");
        compare(remove.Accessible.name, "Delete: Poet");
        remove.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !shown("Poet"), patience);
        tryVerify(() => shown("The assistant ‘Poet’ was deleted."), patience);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => shown("Poet"), patience);
        keyClick(Qt.Key_Escape);
        tryCompare(window, "pageShown", false, patience);
    }

    function test_theyFollowTheLanguageOfTheInterface() {
        load();
        harness.retranslateWithLanguage();
        tryVerify(() => shown("Write clearly"), patience);
        harness.language.chosen = "de";
        tryVerify(() => shown("Klar schreiben"), patience);
        harness.language.chosen = "en";
        tryVerify(() => shown("Write clearly"), patience);
    }
}
