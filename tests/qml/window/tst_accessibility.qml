// The window as a screen reader meets it.
import QtQuick
import Concordia
import Concordia.Test

WindowTestCase {
    id: testCase

    name: "Accessibility"

    property ScreenReader reader

    Component {
        id: readerComponent

        ScreenReader {}
    }

    function startReading() {
        reader = createTemporaryObject(readerComponent, testCase);
    }

    function checkTree(where: string) {
        const problems = reader.problems(window);
        compare(problems.length, 0, where + ": " + problems.join(" "));
    }

    function has(what: string): bool {
        return reader.read(window).includes(what);
    }

    function test_everythingSaysWhatItIs() {
        startReading();
        checkTree("without a model");
        load();
        checkTree("empty");
        harness.answerWith("# Title\n\nText with [a link](https://example.org).\n\n```py\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two\n");
        ask("question");
        waitUntilDone();
        checkTree("with an answer");
        for (const key of [Qt.Key_Comma, Qt.Key_K]) {
            keyClick(key, Qt.ControlModifier);
            wait(0);
            checkTree("with Ctrl and key " + key);
            keyClick(Qt.Key_Escape);
        }
        keyClick(Qt.Key_F1);
        wait(0);
        checkTree("with the shortcuts");
        keyClick(Qt.Key_Escape);
        const collection = harness.collections.add("Papers");
        harness.collections.addFiles(collection, [harness.writeFile("empty.txt", " ")]);
        findChild(window, "pages").show(Pages.Documents);
        tryVerify(() => shown("1 file cannot be used:"), patience);
        checkTree("with the collections");
        keyClick(Qt.Key_Escape);
    }

    // Tab comes past everything and back, and says each time where it is.
    function test_tabGoesRound() {
        startReading();
        load();
        ask("question");
        waitUntilDone();
        const first = reader.focused(window);
        compare(first, "editableText: Message");
        const seen = [];
        do {
            keyClick(Qt.Key_Tab);
            const focused = reader.focused(window);
            verify(focused !== "", "after " + seen[seen.length - 1] + " nothing has the focus");
            seen.push(focused);
        } while (seen[seen.length - 1] !== first && seen.length < 100);
        compare(seen[seen.length - 1], first);
        verify(seen.length > 10);
        const back = [];
        do {
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            const focused = reader.focused(window);
            verify(focused !== "", "before " + back[back.length - 1] + " nothing has the focus");
            back.push(focused);
        } while (back[back.length - 1] !== first && back.length < 100);
        compare(back[back.length - 1], first);
        for (const control of seen.filter(each => each.startsWith("button"))) {
            verify(back.includes(control), control + " is not met going back");
        }
    }

    // Asks, reads the answer, and begins anew, by what the tree offers.
    function test_aConversationByItsTree() {
        startReading();
        load();
        verify(reader.heard().includes("Teuken 7B Instruct is ready"));
        harness.answerWith("The answer is seven.");
        type("How many?");
        verify(reader.press(window, "button: Send"));
        waitUntilDone();
        const heard = reader.heard();
        verify(heard.includes("Answering"), heard.join("; "));
        verify(heard.includes("Answer ready, 4 words"), heard.join("; "));
        const lines = reader.read(window);
        const question = lines.findIndex(line => line.includes("How many?")
            && line.startsWith("listItem"));
        const answer = lines.findIndex(line => line.includes("The answer is seven.")
            && line.startsWith("listItem"));
        verify(question >= 0 && answer > question, lines.join("\n"));
        verify(reader.press(window, "button: New conversation"));
        tryVerify(() => !reader.read(window).some(line => line.startsWith("listItem")
            && line.includes("The answer is seven.")), patience);
        compare(reader.focused(window), "editableText: Message");
    }

    // An error is told at once, with what can be done about it.
    function test_errorsAreHeard() {
        startReading();
        load();
        harness.failAnswers();
        ask("question");
        waitUntilDone();
        verify(reader.heard().some(sentence => sentence.includes("device")));
        checkTree("with an error");
    }
}
