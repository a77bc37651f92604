// The base of the window's tests: the real window and its controllers around a scripted engine,
// new for every test.
import QtQuick
import QtQuick.Templates
import QtTest
import Concordia
import Concordia.Test

TestCase {
    id: testCase

    when: windowShown

    property Harness harness
    property Main window
    property Item field
    property Item sendButton
    property Item list

    readonly property int patience: 10000

    Component {
        id: harnessComponent

        Harness {}
    }

    Component {
        id: mainComponent

        Main {
            width: 900
            height: 700
        }
    }

    function init() {
        harness = createTemporaryObject(harnessComponent, testCase);
        // Moves would only make the tests wait.
        harness.settings.reducedMotion = true;
        harness.settings.welcomed = true;
        window = createWindow();
        window.requestActivate();
        tryCompare(window, "active", true, patience);
        field = findChild(window, "messageField");
        sendButton = findChild(window, "sendButton");
        list = findChild(window, "messageList");
        tryCompare(field, "activeFocus", true, patience);
    }

    function createWindow(): Main {
        return mainComponent.createObject(null, {
            chat: harness.chat,
            assistants: harness.assistants,
            attachments: harness.attachments,
            collections: harness.collections,
            document: harness.document,
            conversations: harness.conversations,
            conversationList: harness.conversationList,
            search: harness.search,
            undoStack: harness.undoStack,
            context: harness.context,
            exchange: harness.exchange,
            storage: harness.storage,
            model: harness.model,
            settings: harness.settings,
            language: harness.language,
            frameMeter: harness.frameMeter
        });
    }

    function cleanup() {
        window.destroy();
        window = null;
        wait(0);
    }

    function load() {
        harness.loadModel();
        tryCompare(harness.model, "ready", true, patience);
    }

    function type(text: string) {
        for (const letter of text) {
            keyClick(letter);
        }
    }

    function ask(text: string) {
        type(text);
        keyClick(Qt.Key_Return);
    }

    function waitUntilDone() {
        tryCompare(harness.chat, "answering", false, patience);
        // Clicks go to where things are once the answer has its height.
        waitForPolish(window, patience);
    }

    // Finds an item in what is shown, made by whatever means.
    function findNamed(item: Item, name: string): Item {
        if (item.objectName === name) {
            return item;
        }
        for (const child of item.children) {
            const found = findNamed(child, name);
            if (found !== null) {
                return found;
            }
        }
        return null;
    }

    // Finds what has the text, whatever it is.
    function findText(item: Item, text: string): Item {
        if (item.visible && item.text === text) {
            return item;
        }
        for (const child of item.children) {
            const found = findText(child, text);
            if (found !== null) {
                return found;
            }
        }
        return null;
    }

    // Finds text in what lies above the window: menus, dialogs, drawers.
    function popupText(text: string): Item {
        return findText(window.Overlay.overlay, text);
    }

    function findOverlaid(name: string): Item {
        return findNamed(window.Overlay.overlay, name);
    }

    function shown(text: string): bool {
        return findText(window.contentItem, text) !== null;
    }
}
