// Answers as they are shown, and what can be done with them.
import QtQuick

WindowTestCase {
    name: "Answers"

    function test_answerIsShownWithFigures() {
        load();
        harness.answerWith("The answer.");
        ask("question");
        waitUntilDone();
        const bubble = findNamed(list.contentItem, "personText");
        compare(bubble.text, "question");
        verify(bubble.contentWidth > 20);
        tryVerify(() => shown("The answer."), patience);
        verify(shown("34 tokens per second"));
    }

    function test_regenerateAndVersions() {
        load();
        harness.answerWith("First.");
        ask("question");
        waitUntilDone();
        harness.answerWith("Second.");
        mouseClick(findText(window.contentItem, "Regenerate"));
        waitUntilDone();
        tryVerify(() => shown("Second."), patience);
        verify(shown("2 / 2"));
        mouseClick(findText(window.contentItem, "Earlier version"));
        tryVerify(() => shown("First."), patience);
        verify(!findText(window.contentItem, "Earlier version").enabled);
    }

    function test_copyButtonAndShortcut() {
        load();
        harness.answerWith("Some **Markdown**.");
        ask("question");
        waitUntilDone();
        mouseClick(findText(window.contentItem, "Copy"));
        compare(harness.clipboard(), "Some **Markdown**.");
        verify(shown("Copied"));
        harness.answerWith("Newer.");
        ask("again");
        waitUntilDone();
        keyClick(Qt.Key_C, Qt.ControlModifier | Qt.ShiftModifier);
        compare(harness.clipboard(), "Newer.");
    }

    function test_failureKeepsTextAndOffersRetry() {
        load();
        harness.answerWith("Half.");
        harness.failAnswers();
        ask("question");
        waitUntilDone();
        tryVerify(() => shown("Half."), patience);
        verify(shown("The answer stopped: the device stopped working."));
        verify(shown("The text so far is kept."));
        verify(!shown("The device was lost."));
        waitForPolish(window);
        mouseClick(findText(window.contentItem, "Details"));
        verify(shown("The device was lost."));
        harness.succeed();
        mouseClick(findText(window.contentItem, "Try again"));
        waitUntilDone();
        verify(!shown("The answer stopped: the device stopped working."));
    }

    function test_newConversation() {
        load();
        harness.holdAnswerAfter(1);
        ask("question");
        keyClick(Qt.Key_N, Qt.ControlModifier);
        compare(harness.chat.messages.count, 0);
        verify(!harness.chat.answering);
        verify(shown("What would you like to know?"));
        verify(field.activeFocus);
    }
}
