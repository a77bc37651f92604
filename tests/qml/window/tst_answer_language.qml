// The language of the answers, chosen beside the message box.
import QtQuick
import QtTest
import Concordia.App

WindowTestCase {
    name: "AnswerLanguage"

    readonly property string english: "The deepest lake of the world lies in the south of Siberia. "
        + "It is more than sixteen hundred metres deep, and one fifth of all the fresh water of "
        + "the earth is in it. People live from fishing along its shores."

    function chip(): Item {
        return findChild(window, "languageChip");
    }

    function openList() {
        keyClick(Qt.Key_L, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => findOverlaid("languageField")?.activeFocus ?? false, patience);
    }

    function choose(letters: string) {
        openList();
        type(letters);
        keyClick(Qt.Key_Return);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_aLanguageIsChosenByTyping() {
        load();
        compare(chip().text, "Same as my message");
        compare(chip().Accessible.name, "Answer language: Same as my message");
        compare(chip().Accessible.role, Accessible.ButtonMenu);
        choose("germ");
        compare(harness.chat.answerLanguage, "de");
        compare(chip().text, "Deutsch");
        compare(chip().Accessible.name, "Answer language: Deutsch");
        // Of the language's own name as well, without its accents.
        choose("cestina");
        compare(harness.chat.answerLanguage, "cs");
        harness.answerWith("Ahoj.");
        ask("hello");
        waitUntilDone();
        compare(harness.lastAsked()[0], "model: Odpovídej česky.");
        // A new conversation begins with the language that is written in.
        keyClick(Qt.Key_N, Qt.ControlModifier);
        compare(chip().text, "Same as my message");
    }

    function test_theListIsWalkedByArrows() {
        openList();
        const list = findOverlaid("languageList");
        compare(list.count, 26);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        compare(list.currentIndex, 1);
        compare(list.currentItem.Accessible.role, Accessible.ListItem);
        const name = list.currentItem.Accessible.name;
        verify(list.currentItem.Accessible.selected);
        keyClick(Qt.Key_Return);
        tryCompare(chip(), "text", name, patience);
        tryCompare(field, "activeFocus", true, patience);
        // The choice is where the list begins the next time.
        openList();
        compare(findOverlaid("languageList").currentItem.Accessible.name, name);
        verify(findOverlaid("languageList").currentItem.Accessible.checked);
        keyClick(Qt.Key_Escape);
        tryCompare(field, "activeFocus", true, patience);
        compare(chip().text, name);
    }

    function test_nothingFoundChoosesNothing() {
        openList();
        type("zzz");
        verify(popupText("Nothing was found. Try fewer or other letters.") !== null);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Escape);
        compare(harness.chat.answerLanguage, "");
    }

    function test_aClickChooses() {
        mouseClick(chip());
        tryVerify(() => popupText("Dansk") !== null, patience);
        mouseClick(popupText("Dansk"));
        tryCompare(harness.chat, "answerLanguage", "da", patience);
    }

    function test_tabGoesFromTheMessageToTheLanguage() {
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);  // over the attachments
        verify(chip().activeFocus);
        keyClick(Qt.Key_Space);
        tryVerify(() => findOverlaid("languageField")?.activeFocus ?? false, patience);
    }

    function test_thePaletteChoosesToo() {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => findOverlaid("paletteField")?.activeFocus ?? false, patience);
        verify(popupText("Answer language: Suomi") === null, "Only when it is looked for");
        type("language: suomi");
        tryVerify(() => popupText("Answer language: Suomi") !== null, patience);
        keyClick(Qt.Key_Return);
        tryCompare(harness.chat, "answerLanguage", "fi", patience);
    }

    function test_aLanguageThatTheModelDoesNotKnowIsSaid() {
        load();
        choose("maltese");
        const notice = findChild(window, "languageNotice");
        verify(!notice.visible, "One of the 24");
        choose("arabic");
        tryCompare(notice, "visible", true, patience);
        compare(notice.text,
                "Teuken 7B Instruct was not trained on the answer language (العربية).");
        harness.chat.answerLanguage = "";
        tryCompare(notice, "visible", false, patience);
    }

    function test_aDriftIsSaidOnTheAnswer() {
        load();
        choose("finn");
        harness.answerWith(english);
        ask("Which lake is the deepest?");
        waitUntilDone();
        verify(shown("The model did not keep to the answer language (Suomi)."));
        compare(harness.chat.messages.count, 2);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        tryVerify(() => shown("This is not in the answer language (Suomi), so it was written "
                              + "again. Both versions are kept."), patience);
    }
}
