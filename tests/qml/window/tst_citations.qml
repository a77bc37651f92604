// Citations in answers: verified, looked at beside the conversation, and kept.
import QtQuick
import QtTest
import Concordia.App
import Concordia.Documents
import Concordia.Markdown

WindowTestCase {
    name: "Citations"

    readonly property string notice: "# Opening\n\nThe library opens at 9:30.\n\n"
        + "Anna comes from Vienna.\n"

    SignalSpy {
        id: pictures

        signalName: "pictureChanged"
    }

    function chips(item: Item): list<CitationChip> {
        let found = item instanceof CitationChip ? [item] : [];
        for (const child of item.children) {
            found = found.concat(Array.from(chips(child)));
        }
        return found;
    }

    function pane(): DocumentPane {
        return Array.from(window.contentItem.children).find(
            item => item instanceof DocumentPane) as DocumentPane;
    }

    function askAbout(name: string, text: string, answer: string): url {
        load();
        const file = harness.writeFile(name, text);
        harness.attachments.attach([file]);
        harness.answerWith(answer);
        ask("When does the library open?");
        waitUntilDone();
        tryVerify(() => chips(list).length > 0, patience);
        waitForPolish(window, patience);
        return file;
    }

    function test_citationsAreVerified() {
        askAbout("notice.md", notice, "“The library opens at 9:30.” [2] It is said to be big [2]."
                 + " “Anna comes from Rome.” [3] “More” [9] and `[2]`.");
        tryCompare(chips(list), "length", 4, patience);
        const all = chips(list);
        compare(all.map(chip => chip.text), ["2", "2", "3?", "9?"]);
        verify(all[0].found);
        compare(all[0].verdict, "The quoted words stand there.");
        compare(all[1].verdict, "Not verified: no words are quoted.");
        compare(all[2].verdict, "The quoted words do not stand there.");
        compare(all[3].verdict, "There is no such passage.");
        compare(all[0].Accessible.name, "Citation 2");
        verify(all[0].Accessible.description.includes("notice.md"));
        verify(all[0].Accessible.description.includes("The quoted words stand there."));
        // Beside each other, in the line of their text, and large enough to be hit.
        for (const chip of all) {
            verify(chip.width >= 24 && chip.height >= 24);
            verify(chip.x >= 0 && chip.x + chip.width <= chip.parent.width + 1);
        }
    }

    function test_severalInOnePairOfBracketsAreVerified() {
        askAbout("notice.md", notice, "“The library opens at 9:30.” [2, 3]");
        tryCompare(chips(list), "length", 2, patience);
        const all = chips(list);
        compare(all.map(chip => chip.text), ["2", "3?"]);
        verify(all[0].x + all[0].width <= all[1].x + 1, "beside each other");
        mouseClick(all[0]);
        tryCompare(harness.document, "current", 1, patience);
    }

    function test_clickShowsThePassage() {
        askAbout("notice.md", notice, "“The library opens at 9:30.” [2]");
        mouseClick(chips(list)[0]);
        verify(harness.document.shown);
        tryCompare(harness.document, "current", 1, 300);
        verify(pane().visible);
        verify(pane().beside);
        verify(list.width > 300, "the conversation stays beside it");
        tryVerify(() => findText(pane(), "notice.md") !== null, patience);
        verify(!harness.document.sourceChanged);
        keyClick(Qt.Key_Escape);
        verify(!harness.document.shown);
        verify(chips(list)[0].activeFocus, "the focus goes back to the chip");
        keyClick(Qt.Key_Return);
        verify(harness.document.shown);
        harness.chat.newConversation();
        verify(!harness.document.shown);
    }

    function test_pagesOfPdfsAreShown() {
        load();
        const file = harness.writePdf("hours.pdf", ["Anna comes from Vienna.",
                                                    "The library opens at nine."]);
        harness.attachments.attach([file]);
        harness.answerWith("“The library opens at nine.” [2]");
        ask("When does the library open?");
        waitUntilDone();
        tryVerify(() => chips(list).length > 0, patience);
        waitForPolish(window, patience);
        mouseClick(chips(list)[0]);
        tryCompare(harness.document, "drawn", true, patience);
        compare(harness.document.page, 2);
        tryVerify(() => harness.document.marks.length === 1, patience);
        const mark = harness.document.marks[0];
        verify(mark.x > 0 && mark.y > 0 && mark.x + mark.width < 1 && mark.y + mark.height < 0.3);
        const page = findNamed(pane(), "documentPage");
        verify(page.visible);
        verify(page.activeFocus);
        compare(page.Accessible.description, "The library opens at nine.");
        // A wider page is drawn for a wider view.
        pictures.target = harness.document;
        pictures.clear();
        keyClick(Qt.Key_Plus);
        compare(page.contentWidth, page.width * 1.25);
        tryVerify(() => pictures.count > 0, patience);
        keyClick(Qt.Key_PageUp);
        page.contentY = 0;
        keyClick(Qt.Key_PageUp);
        tryCompare(harness.document, "page", 1, patience);
        compare(harness.document.marks.length, 0);
        mouseClick(findNamed(pane(), "asTextButton"));
        tryVerify(() => findNamed(pane(), "documentText").visible, patience);
        verify(findNamed(pane(), "documentPage") === null);
        // The picture is of the file as it is; what was read is shown as text.
        mouseClick(findNamed(pane(), "asTextButton"));
        harness.writePdf("hours.pdf", ["Closed."]);
        tryCompare(harness.document, "sourceChanged", true, patience);
        verify(!harness.document.drawn);
        keyClick(Qt.Key_Escape);
        verify(!harness.document.shown);
    }

    function test_narrowWindowsShowItAlone() {
        window.width = 420;
        askAbout("notice.md", notice, "“The library opens at 9:30.” [2]");
        mouseClick(chips(list)[0]);
        tryCompare(pane(), "width", 420, patience);
        verify(!list.visible);
        mouseClick(findText(pane(), "Close"));
        verify(list.visible);
    }

    function test_changedFilesAreSaid() {
        askAbout("notice.md", notice, "“The library opens at 9:30.” [2]");
        mouseClick(chips(list)[0]);
        tryCompare(harness.document, "current", 1, patience);
        harness.writeFile("notice.md", "The library is closed for good.\n");
        tryCompare(harness.document, "sourceChanged", true, patience);
        verify(shown("The file has changed since the answer was written. This is what was read."));
        // What was read can still be read, however often it is looked at.
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Return);
        compare(harness.document.current, 0);
        tryCompare(harness.document, "sourceChanged", true, patience);
    }

    function test_attachedFilesCanBeRead() {
        harness.attachments.attach([harness.writeFile("notice.md", notice)]);
        tryVerify(() => findText(window.contentItem, "notice.md") !== null, patience);
        waitForPolish(window, patience);
        mouseClick(findText(window.contentItem, "notice.md"));
        tryVerify(() => harness.document.rowCount() === 3, patience);
        compare(harness.document.current, -1);
    }

    function test_theyAreThereAfterARestart() {
        askAbout("notice.md", notice, "“The library opens at 9:30.” [2]");
        const conversation = harness.chat.conversationId;
        window.destroy();
        wait(0);
        harness.restart();
        window = createWindow();
        list = findChild(window, "messageList");
        tryCompare(harness.conversations, "loaded", true, patience);
        harness.chat.open(conversation);
        tryVerify(() => chips(list).length === 1, patience);
        verify(chips(list)[0].found);
        waitForPolish(window, patience);
        mouseClick(chips(list)[0]);
        tryCompare(harness.document, "current", 1, patience);
    }
}
