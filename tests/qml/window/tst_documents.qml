// Collections of documents: made, filled, renamed and deleted on their page, used in conversations.
import QtQuick
import QtQuick.Controls
import QtTest
import Concordia
import Concordia.App
import Concordia.Documents

WindowTestCase {
    name: "Documents"

    function openPage() {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => findOverlaid("paletteField")?.activeFocus ?? false, patience);
        type("documents");
        keyClick(Qt.Key_Return);
        tryVerify(() => shown("New collection"), patience);
        waitForPolish(window, patience);
    }

    function make(name: string) {
        mouseClick(findText(window.contentItem, "New collection"));
        tryVerify(() => findOverlaid("nameField")?.activeFocus ?? false, patience);
        type(name);
        keyClick(Qt.Key_Return);
        tryVerify(() => card(name) !== null, patience);
        waitForPolish(window, patience);
    }

    function findCard(item: Item, name: string): CollectionCard {
        if (item instanceof CollectionCard && item.name === name) {
            return item as CollectionCard;
        }
        for (const child of item.children) {
            const found = findCard(child, name);
            if (found !== null) {
                return found;
            }
        }
        return null;
    }

    function card(name: string): CollectionCard {
        return findCard(window.contentItem, name);
    }

    function test_onePageHasThemAll() {
        openPage();
        make("laws");
        compare(card("laws").detail, "No files yet");
        compare(harness.collections.count, 1);
        // Renamed.
        mouseClick(findText(card("laws"), "Rename"));
        tryVerify(() => findOverlaid("nameField")?.activeFocus ?? false, patience);
        compare(findOverlaid("nameField").text, "laws");
        type("acts");
        keyClick(Qt.Key_Return);
        tryVerify(() => card("acts") !== null, patience);
        // Filled, with what a dialog gives.
        harness.writeFolder("papers", ["a.txt", "b.txt"]);
        harness.collections.addFiles(card("acts").collectionId,
                                     [harness.fileUrl("papers"), harness.writeFile("empty.txt", " ")]);
        tryCompare(card("acts"), "detail", "2 files", patience);
        tryVerify(() => shown("1 file cannot be used:"), patience);
        verify(shown("\u2068empty.txt\u2069: It holds no text. Attach a copy whose text can be searched."));
        compare(card("acts").Accessible.name, "acts, 2 files");
        // A file is taken out, and comes back.
        waitForPolish(window, patience);
        const remove = findText(card("acts"), "Remove empty.txt");
        remove.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !shown("1 file cannot be used:"), patience);
        tryVerify(() => shown("‘empty.txt’ is no longer in ‘acts’."), patience);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => shown("1 file cannot be used:"), patience);
        // Deleted, and back.
        const erase = findText(card("acts"), "Delete");
        compare(erase.Accessible.name, "Delete: acts");
        erase.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => card("acts") === null, patience);
        tryVerify(() => shown("The collection ‘acts’ was deleted. Its files are where they were."),
                  patience);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => card("acts") !== null, patience);
        keyClick(Qt.Key_Escape);
        tryCompare(window, "pageShown", false, patience);
        // It is there after a restart.
        window.destroy();
        wait(0);
        harness.restart();
        window = createWindow();
        window.requestActivate();
        tryCompare(window, "active", true, patience);
        tryCompare(harness.collections, "count", 1, patience);
        openPage();
        tryVerify(() => card("acts") !== null && card("acts").detail === "2 files", patience);
    }

    function test_aConversationUsesOne() {
        load();
        const id = harness.collections.add("Library");
        harness.collections.addFiles(id, [harness.writeFile("hours.txt", "It opens at 9:30.")]);
        mouseClick(findNamed(window.contentItem, "attachButton"));
        tryVerify(() => popupText("Library") !== null, patience);
        waitForPolish(window, patience);
        mouseClick(popupText("Library"));
        tryVerify(() => popupText("Library") === null, patience);
        tryVerify(() => findText(window.contentItem, "Library") !== null, patience);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        harness.answerWith("“It opens at 9:30.” [1]");
        ask("when?");
        waitUntilDone();
        // The citation has a passage to be checked against.
        tryVerify(() => findText(list, "1")?.found ?? false, patience);
        // The menu leads to the page, and takes it away again.
        mouseClick(findNamed(window.contentItem, "attachButton"));
        tryVerify(() => popupText("Library") !== null, patience);
        waitForPolish(window, patience);
        mouseClick(popupText("Library"));
        tryVerify(() => popupText("Library") === null, patience);
        tryCompare(harness.attachments, "count", 0, patience);
        tryVerify(() => shown("‘Library’ is no longer attached."), patience);
        mouseClick(findNamed(window.contentItem, "attachButton"));
        tryVerify(() => popupText("Make and edit collections…") !== null, patience);
        waitForPolish(window, patience);
        mouseClick(popupText("Make and edit collections…"));
        tryVerify(() => shown("New collection"), patience);
        verify(card("Library") !== null);
    }

    function test_anAssistantIsGivenOne() {
        load();
        const id = harness.collections.add("Library");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => findOverlaid("paletteField")?.activeFocus ?? false, patience);
        type("assistants");
        keyClick(Qt.Key_Return);
        tryVerify(() => shown("New assistant"), patience);
        mouseClick(findChild(window, "newAssistant"));
        tryVerify(() => findOverlaid("assistantName")?.activeFocus ?? false, patience);
        type("Librarian");
        tryVerify(() => popupText("Library") !== null, patience);
        const choice = popupText("Library");
        compare(choice.Accessible.role, Accessible.CheckBox);
        choice.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(choice.checked);
        waitForPolish(window, patience);
        mouseClick(popupText("Save"));
        tryVerify(() => shown("Librarian"), patience);
        compare(Array.from(harness.assistants.valuesOf(harness.assistants.idAt(5)).collections), [id]);
    }
}
