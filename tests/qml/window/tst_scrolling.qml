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
        const index = list.count - 2;
        tryVerify(() => {
            const question = list.itemAtIndex(index);
            return question !== null && Math.abs(question.y - list.contentY - 16) < 1;
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
}
