// The list of conversations: opening, renaming, deleting and getting back, and finding.
import QtQuick
import Concordia.App

WindowTestCase {
    name: "Sidebar"

    property Item side
    property Item search

    // Asks in a new conversation each, the last one stays in view.
    function converse(questions: list<string>) {
        side = findNamed(window.contentItem, "conversationList");
        search = findNamed(window.contentItem, "searchField");
        load();
        for (const question of questions) {
            harness.chat.newConversation();
            harness.answerWith("About " + question + ".");
            ask(question);
            waitUntilDone();
        }
    }

    function titles(): list<string> {
        const list = harness.conversationList;
        const found = [];
        for (let row = 0; row < list.count; ++row) {
            found.push(harness.conversations.titleOf(list.conversationAt(row)));
        }
        return found;
    }

    function test_conversationsAreListedAndOpened() {
        converse(["beans", "peas"]);
        compare(titles(), ["peas", "beans"]);
        verify(!side.itemAtIndex(0).unread);  // it was in view
        mouseClick(findText(side, "beans"));
        tryCompare(harness.chat, "title", "beans", patience);
        tryVerify(() => shown("About beans."), patience);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_hiddenAnswersAreMarked() {
        converse(["beans"]);
        harness.chat.newConversation();
        harness.holdAnswerAfter(1);
        ask("peas");
        harness.chat.newConversation();
        tryVerify(() => side.itemAtIndex(0).writing, patience);
        harness.release();
        tryVerify(() => !side.itemAtIndex(0).writing, patience);
        verify(side.itemAtIndex(0).unread);
        mouseClick(findText(side, "peas"));
        tryVerify(() => !side.itemAtIndex(0).unread, patience);
    }

    function test_listIsWalkedByKeyboard() {
        converse(["beans", "peas"]);
        keyClick(Qt.Key_F6);
        tryCompare(side, "activeFocus", true, patience);
        compare(side.currentIndex, 0);
        keyClick(Qt.Key_Down);
        compare(side.currentIndex, 1);
        keyClick(Qt.Key_Return);
        tryCompare(harness.chat, "title", "beans", patience);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_renaming() {
        converse(["beans"]);
        keyClick(Qt.Key_F2);
        const editor = findNamed(side.contentItem, "renameField");
        tryCompare(editor, "activeFocus", true, patience);
        type("Lunch");
        keyClick(Qt.Key_Return);
        compare(titles(), ["Lunch"]);
        compare(harness.chat.title, "Lunch");
        tryCompare(side, "activeFocus", true, patience);
        keyClick(Qt.Key_F2);
        type("Dinner");
        keyClick(Qt.Key_Escape);
        compare(titles(), ["Lunch"]);
    }

    function test_deletingIsUndone() {
        converse(["beans", "peas"]);
        keyClick(Qt.Key_F6);
        keyClick(Qt.Key_Delete);  // a single key destroys nothing
        compare(titles(), ["peas", "beans"]);
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        compare(titles(), ["beans"]);
        compare(harness.chat.messages.count, 0);
        const toast = findNamed(window.contentItem, "undoToast");
        tryCompare(toast, "opacity", 1, patience);
        verify(shown("‘peas’ was deleted."));
        mouseClick(findText(toast, "Undo"));
        compare(titles(), ["peas", "beans"]);
        verify(!toast.open);
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(titles().length, 2);
    }

    function test_undoReachesTheComposer() {
        converse(["beans"]);
        harness.conversations.remove(harness.chat.conversationId);
        compare(titles(), []);
        harness.chat.newConversation();
        field.forceActiveFocus();
        type("abc");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(titles(), []);  // typing first
        compare(field.text, "");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(titles(), ["beans"]);
    }

    function test_binRestoresAndErases() {
        converse(["beans", "peas"]);
        keyClick(Qt.Key_F6);
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        compare(titles(), []);
        mouseClick(findText(window.contentItem, "All conversations"));
        mouseClick(popupText("Bin"));
        compare(titles().length, 2);
        side.currentIndex = 0;
        side.forceActiveFocus();
        keyClick(Qt.Key_Menu);
        waitForPolish(window);
        mouseClick(popupText("Restore"));
        compare(titles().length, 1);
        side.forceActiveFocus();
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        verify(popupText("This cannot be undone.") === null);
        verify(popupText("All its messages are deleted too. This cannot be undone.") !== null);
        keyClick(Qt.Key_Escape);
        compare(titles().length, 1);
        side.forceActiveFocus();
        keyClick(Qt.Key_Delete, Qt.ControlModifier);
        mouseClick(popupText("Delete permanently"));
        tryCompare(side, "count", 0, patience);
    }

    function test_folders() {
        converse(["beans", "peas"]);
        const id = harness.conversations.addFolder("Garden");
        harness.conversations.moveToFolder(harness.chat.conversationId, id);
        mouseClick(findText(window.contentItem, "All conversations"));
        waitForPolish(window);
        mouseClick(popupText("Garden"));
        compare(titles(), ["peas"]);
        verify(shown("Garden"));
    }

    function test_searchFindsAndJumps() {
        converse(["beans", "peas"]);
        ask("and carrots");
        waitUntilDone();
        harness.chat.newConversation();
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(search, "activeFocus", true, patience);
        type("carrots");
        const results = findNamed(window.contentItem, "searchResults");
        tryVerify(() => results.count === 1, patience);
        verify(results.itemAtIndex(0).snippet.includes("<mark>carrots</mark>"));
        keyClick(Qt.Key_Down);
        tryCompare(results, "activeFocus", true, patience);
        keyClick(Qt.Key_Return);
        tryCompare(list, "currentIndex", 2, patience);
        compare(harness.chat.title, "peas");
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        type("turnip");
        tryVerify(() => shown("Nothing was found. Try fewer or other words."), patience);
        keyClick(Qt.Key_Escape);
        compare(search.text, "");
    }

    function test_narrowWindowHasADrawer() {
        converse(["beans"]);
        window.width = 500;
        tryVerify(() => list.width === 500, patience);
        keyClick(Qt.Key_F9);
        tryVerify(() => popupText("beans") !== null, patience);
        keyClick(Qt.Key_Escape);
        tryVerify(() => popupText("beans") === null, patience);
    }

    function test_searchOpensTheDrawer() {
        converse(["beans"]);
        window.width = 500;
        tryVerify(() => list.width === 500, patience);
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => findOverlaid("searchField") !== null
                        && findOverlaid("searchField").activeFocus, patience);
    }

    function test_wideWindowHidesTheSidebar() {
        converse(["beans"]);
        verify(list.width < 700);
        keyClick(Qt.Key_F9);
        tryVerify(() => list.width === 900, patience);
        verify(!harness.settings.sidebarShown);
    }
}
