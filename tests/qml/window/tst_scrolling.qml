// Where the view is while answers are written.
import QtQuick

WindowTestCase {
    name: "Scrolling"

    function test_questionIsAtTheTopAndTheViewHoldsStill() {
        load();
        harness.answerWith("A line of the first answer.\n\n".repeat(40));
        ask("first");
        waitUntilDone();
        harness.holdAnswerAfter(2);
        harness.answerWith("A line of the second answer.\n\n".repeat(60));
        ask("second");
        tryVerify(() => {
            const question = findText(list.contentItem, "second");
            return Math.abs(question.mapToItem(list, 0, 0).y - 16) < 1;
        }, patience);
        const held = list.contentY;
        const pill = findChild(window, "newTextPill");
        verify(!pill.visible);
        harness.release();
        waitUntilDone();
        tryCompare(pill, "visible", true, patience);
        compare(list.contentY, held);
        mouseClick(pill);
        tryVerify(() => list.endVisible, patience);
        verify(!pill.visible);
    }

    function test_followingEndsWhenScrollingUp() {
        load();
        harness.answerWith("A line.\n\n".repeat(80));
        ask("question");
        waitUntilDone();
        keyClick(Qt.Key_End, Qt.ControlModifier);
        tryVerify(() => list.endVisible, patience);
        verify(list.following);
        mouseWheel(list, list.width / 2, list.height / 2, 0, 240);
        tryCompare(list, "following", false, patience);
    }

    function test_resizingKeepsTheLineBeingRead() {
        load();
        harness.answerWith("A line of an answer that is long enough to be broken in a narrow window, "
                           + "and so changes the height of everything above the end.\n\n".repeat(40));
        ask("first");
        waitUntilDone();
        harness.answerWith("Short.");
        ask("second");
        waitUntilDone();
        const question = findText(list.contentItem, "second");
        tryVerify(() => Math.abs(question.mapToItem(list, 0, 0).y - 16) < 1, patience);
        window.width = 420;
        wait(200);
        fuzzyCompare(question.mapToItem(list, 0, 0).y, 16, 2);
        window.width = 900;
        wait(200);
        fuzzyCompare(question.mapToItem(list, 0, 0).y, 16, 2);
    }

    function test_pagesByKeyboard() {
        load();
        harness.answerWith("A line.\n\n".repeat(80));
        ask("question");
        waitUntilDone();
        keyClick(Qt.Key_Up, Qt.AltModifier);
        const top = list.contentY;
        keyClick(Qt.Key_PageDown);
        verify(list.contentY > top + list.height / 2);
        keyClick(Qt.Key_Home);
        compare(list.contentY, 0);
        keyClick(Qt.Key_End);
        verify(list.endVisible);
    }
}
