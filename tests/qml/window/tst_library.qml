// Opening a model: its progress, its failures, dropped files.
import QtQuick

WindowTestCase {
    name: "Library"

    function test_failedLoadIsReportedAndRetried() {
        harness.failLoads();
        harness.loadModel();
        tryVerify(() => shown("There is not enough memory for this model."), patience);
        harness.succeed();
        mouseClick(findText(window.contentItem, "Try again"));
        tryCompare(harness.model, "ready", true, patience);
        verify(!shown("There is not enough memory for this model."));
    }

    function test_theFirstStartSaysWhichModelAnswers() {
        harness.startForTheFirstTime();
        tryCompare(harness.model, "ready", true, patience);
        verify(harness.model.starter);
        verify(shown("What would you like to know?"));
        verify(findText(window.contentItem, "Open a larger model…").visible);
        const assistants = findChild(window, "assistantChoice");
        verify(!assistants.visible);
        harness.loadModel();
        tryCompare(harness.model, "starter", false, patience);
        tryCompare(assistants, "visible", true, patience);
    }

    function test_loadingShowsProgressAndIsCancelled() {
        harness.holdLoadAt(1);
        harness.loadSlowly();
        harness.loadModel();
        tryVerify(() => shown("Loading test.gguf"), patience);
        tryVerify(() => shown("1.4 GB of 5.4 GB"), patience);
        mouseClick(findText(window.contentItem, "Cancel"));
        tryCompare(harness.model, "loading", false, patience);
        verify(!harness.model.failed);
        verify(shown("Open a language model to begin"));
    }

    function test_droppedFileIsOpened() {
        const file = Qt.resolvedUrl("/models/dropped.gguf");
        verify(harness.dragOver(window, file));
        verify(shown("Drop documents or a model here"));
        harness.dropOn(window, file);
        tryCompare(harness.model, "ready", true, patience);
        verify(!shown("Drop documents or a model here"));
    }

    function test_droppedAddressIsRefused() {
        harness.dragOver(window, "https://example.org/model.gguf");
        harness.dropOn(window, "https://example.org/model.gguf");
        verify(shown("This is not a file on this computer."));
    }

    function test_modelWithoutChatFormatIsNoted() {
        harness.writeWithoutChatFormat();
        load();
        verify(shown("This model has no chat format: it continues your text instead of answering it."));
    }
}
