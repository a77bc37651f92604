// What the model sees, what is said about keeping, and files of conversations.
import QtQuick
import Concordia.App

WindowTestCase {
    name: "Context"

    function test_modelSeesListsWhatIsRead() {
        load();
        harness.answerWith("The answer.");
        ask("question");
        waitUntilDone();
        harness.chat.instructions = "Be brief.";
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => popupText("What the model sees") !== null, patience);
        for (const text of ["Instructions", "Be brief.", "You", "question", "Answer",
                            "The answer."]) {
            tryVerify(() => popupText(text) !== null, patience, text + " is not shown");
        }
        const list = findOverlaid("modelSeesList");
        verify(!list.itemAtIndex(0).omitted);
        tryVerify(() => popupText("2 tokens") !== null, patience);
        // Nothing is kept from the person: the text is as the model reads it.
        mouseClick(popupText("Exact prompt"));
        const prompt = findOverlaid("exactPrompt");
        tryCompare(prompt, "text", "<turn>Be brief.<turn>question<turn>The answer.", patience);
        verify(prompt.visible);
        mouseClick(popupText("Messages"));
        tryVerify(() => popupText("Be brief.") !== null, patience);
        keyClick(Qt.Key_Escape);
        tryVerify(() => popupText("What the model sees") === null, patience);
        tryCompare(field, "activeFocus", true, patience);
    }

    function test_whatHappensWhenItIsFullIsChosen() {
        load();
        ask("question");
        waitUntilDone();
        keyClick(Qt.Key_I, Qt.ControlModifier);
        tryVerify(() => popupText("Summarize the oldest messages") !== null, patience);
        compare(harness.chat.whenFull, ChatController.LeaveOut);
        mouseClick(popupText("Summarize the oldest messages"));
        compare(harness.chat.whenFull, ChatController.Summarize);
        tryCompare(harness.context, "ready", true, patience);
        keyClick(Qt.Key_Escape);
    }

    function test_meterOpensIt() {
        load();
        ask("question");
        waitUntilDone();
        const meter = findNamed(window.contentItem, "contextMeter");
        verify(meter.visible);
        mouseClick(meter);
        tryVerify(() => popupText("What the model sees") !== null, patience);
    }

    function test_filesThatAreNoConversationsAreRefused() {
        harness.exchange.importFile(Qt.resolvedUrl("tst_context.qml"));
        tryVerify(() => popupText("Close") !== null, patience);
        keyClick(Qt.Key_Escape);
        tryVerify(() => popupText("Close") === null, patience);
    }

    function test_exportedConversationsComeBack() {
        load();
        ask("beans");
        waitUntilDone();
        const file = harness.fileUrl("beans.json");
        harness.exchange.exportConversation(harness.chat.conversationId, ExchangeController.Json,
                                            file);
        tryVerify(() => window.contentItem !== null && harness.exchange.busy === false, patience);
        harness.exchange.importFile(file);
        tryVerify(() => shown("1 conversation was added."), patience);
        compare(harness.conversationList.count, 2);
    }
}
