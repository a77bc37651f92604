// What can be done with messages: edit, regenerate, move between versions, copy, delete, go on.
import QtQuick
import Concordia.App

WindowTestCase {
    name: "Messages"

    function converse() {
        load();
        harness.answerWith("First answer.");
        ask("question");
        waitUntilDone();
    }

    // Brings the keyboard to a message and opens its menu.
    function openMenu(row: int) {
        field.forceActiveFocus();
        list.currentIndex = row;
        list.moveFocus(0);
        const message = list.messageAt(row);
        tryCompare(message, "activeFocus", true, patience);
        const menu = findText(message, "More");
        waitForPolish(window);
        mouseClick(menu);
        tryVerify(() => popupText("Copy as text") !== null, patience);
        waitForPolish(window);
    }

    function test_editingMakesAVersion() {
        converse();
        openMenu(0);
        mouseClick(popupText("Edit"));
        // Keys go to the window once the menu has faded away.
        tryVerify(() => popupText("Edit") === null, patience);
        const editor = findNamed(list.contentItem, "messageEditor");
        tryCompare(editor, "activeFocus", true, patience);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("other");
        harness.answerWith("Second answer.");
        keyClick(Qt.Key_Return);
        waitUntilDone();
        tryVerify(() => shown("Second answer."), patience);
        compare(harness.lastAsked(), ["person: other"]);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        tryVerify(() => shown("First answer."), patience);
        compare(harness.chat.messages.count, 2);
        keyClick(Qt.Key_Right, Qt.AltModifier);
        tryVerify(() => shown("Second answer."), patience);
    }

    function test_escapeLeavesTheEditor() {
        converse();
        openMenu(0);
        mouseClick(popupText("Edit"));
        tryVerify(() => findNamed(list.contentItem, "messageEditor") !== null, patience);
        type("abc");
        keyClick(Qt.Key_Escape);
        tryVerify(() => findNamed(list.contentItem, "messageEditor") === null, patience);
        verify(shown("question"));
        compare(harness.chat.messages.count, 2);
    }

    function test_copying() {
        load();
        harness.answerWith("**First** answer.");
        ask("question");
        waitUntilDone();
        openMenu(1);
        mouseClick(popupText("Copy as text"));
        compare(harness.clipboard().trim(), "First answer.");
        tryVerify(() => popupText("Copy as text") === null, patience);
        openMenu(1);
        mouseClick(popupText("Copy as Markdown"));
        compare(harness.clipboard(), "**First** answer.");
    }

    function test_deletingIsUndone() {
        converse();
        keyClick(Qt.Key_Up, Qt.AltModifier);
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        compare(harness.chat.messages.count, 1);
        tryVerify(() => shown("The answer was deleted."), patience);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(harness.chat.messages.count, 2);
    }

    function test_stoppedAnswerGoesOn() {
        load();
        harness.answerWith("One two three four five six.");
        harness.holdAnswerAfter(1);
        ask("question");
        tryVerify(() => list.messageAt(1).text !== "", patience);
        keyClick(Qt.Key_Escape);
        waitUntilDone();
        verify(shown("Stopped. The text so far is kept."));
        harness.holdAnswerAfter(-1);
        harness.answerWith(" and more.");
        mouseClick(findText(list.contentItem, "Continue"));
        waitUntilDone();
        tryVerify(() => shown("One two  and more.") || shown("One two and more."), patience);
    }

    function test_reasoningIsFolded() {
        load();
        harness.reasonWith("Let me think.");
        harness.answerWith("The answer.");
        ask("question");
        waitUntilDone();
        const heading = findText(list.contentItem, "Thought for 2 s");
        verify(heading !== null);
        const words = findNamed(list.contentItem, "reasoningText");
        verify(!words.visible);
        mouseClick(heading);
        tryCompare(words, "visible", true, patience);
        compare(words.text, "Let me think.");
        mouseClick(heading);
        verify(!words.visible);
    }

    function test_detailsTellHowAnAnswerWasWritten() {
        converse();
        openMenu(1);
        mouseClick(popupText("Details"));
        tryVerify(() => popupText("How this answer was written") !== null, patience);
        verify(popupText("Teuken 7B Instruct") !== null);
        verify(popupText("Seed") !== null);
        tryVerify(() => popupText("Copy as text") === null, patience);
        harness.answerWith("First answer.");
        mouseClick(popupText("Run again exactly"));
        waitUntilDone();
        tryVerify(() => shown("2 / 2"), patience);
    }

    function test_enterGoesIntoAMessage() {
        converse();
        keyClick(Qt.Key_Up, Qt.AltModifier);
        const message = list.messageAt(1);
        tryCompare(message, "activeFocus", true, patience);
        verify(message.focusShown);
        keyClick(Qt.Key_Return);
        verify(message.activeFocus && !message.focusShown);
        keyClick(Qt.Key_Escape);
        tryCompare(message, "focusShown", true, patience);
    }
}
