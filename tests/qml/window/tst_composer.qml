// Writing and sending messages.
import QtQuick
import Concordia.Theme

WindowTestCase {
    name: "Composer"

    function test_enterSends() {
        load();
        ask("hello");
        compare(harness.chat.messages.count, 2);
        compare(field.text, "");
        verify(field.activeFocus);
        waitUntilDone();
        compare(harness.lastAsked(), ["person: hello"]);
        compare(window.title, "hello – Concordia");
    }

    function test_shiftEnterMakesALine() {
        load();
        type("one");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        type("two");
        compare(field.text, "one\ntwo");
        compare(harness.chat.messages.count, 0);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(field.text !== "one\ntwo", "Typing can be undone");
    }

    function test_nothingIsSentWithoutTextOrModel() {
        verify(!sendButton.enabled);
        ask("hello");
        compare(harness.chat.messages.count, 0);
        compare(field.text, "hello");
        load();
        verify(sendButton.enabled);
        field.text = "  ";
        verify(!sendButton.enabled);
        keyClick(Qt.Key_Return);
        compare(harness.chat.messages.count, 0);
    }

    function test_sendBecomesStopInPlace() {
        load();
        harness.answerWith("one two three four");
        harness.holdAnswerAfter(1);
        const place = sendButton.mapToItem(null, 0, 0);
        compare(sendButton.text, "Send");
        ask("hello");
        compare(sendButton.text, "Stop");
        compare(sendButton.mapToItem(null, 0, 0), place);
        tryVerify(() => shown("one two "), patience);
        type("next");
        compare(field.text, "next");
        mouseClick(sendButton);
        waitUntilDone();
        compare(sendButton.text, "Send");
        verify(shown("Stopped. The text so far is kept."));
        compare(field.text, "next");
    }

    function test_escapeStops() {
        load();
        harness.holdAnswerAfter(1);
        ask("hello");
        verify(harness.chat.answering);
        keyClick(Qt.Key_Escape);
        waitUntilDone();
    }

    function test_composerGrowsToEightLines() {
        const composer = findChild(window, "composer");
        const oneLine = composer.height;
        field.text = "1\n2\n3";
        tryCompare(composer, "height", oneLine + 2 * Theme.readingLineHeight);
        field.text = "line\n".repeat(30);
        tryCompare(composer, "height", oneLine + 7 * Theme.readingLineHeight);
        field.text = "";
        tryCompare(composer, "height", oneLine);
    }

    // The German dictionary is installed for the tests.
    function test_wordsAreCorrectedFromTheMenu() {
        field.text = "Das ist ein Fehlr im Text, der hier steht.";
        const spelling = findChild(window, "spelling");
        compare(spelling.dictionary, "de_DE");
        compare(spelling.unknownWordAt(14), "Fehlr");
        field.cursorPosition = 14;
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        const menu = findChild(window, "textMenu");
        tryCompare(menu, "opened", true, patience);
        verify(menu.suggestions.includes("Fehler"));
        mouseClick(popupText("Fehler"));
        compare(field.text, "Das ist ein Fehler im Text, der hier steht.");
        tryVerify(() => !findChild(window, "composer").popupOpen, patience);
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        tryCompare(menu, "opened", true, patience);
        compare(popupText("Add to the dictionary"), null);
        mouseClick(popupText("Select all"));
        compare(field.selectedText, field.text);
        harness.settings.checksSpelling = false;
        compare(spelling.dictionary, "");
    }
}
