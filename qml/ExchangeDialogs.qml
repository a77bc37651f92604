pragma ComponentBehavior: Bound

// Brings conversations in from files, and writes them to files. The dialogs are made when they are
// first wanted.
import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls

Item {
    id: dialogs

    required property ExchangeController exchange

    property real conversation: 0  // to be written; 0: all

    readonly property url documents: StandardPaths.writableLocation(
        StandardPaths.DocumentsLocation)

    signal notice(string sentence)

    function chooseImport() {
        importLoader.active = true;
        (importLoader.item as FileDialog).open();
    }

    function chooseExport(id: real) {
        conversation = id;
        exportLoader.active = true;
        const dialog = exportLoader.item as FileDialog;
        dialog.selectedFile = documents + "/" + (id === 0
            ? "Concordia.json" : exchange.fileName(id, ExchangeController.Markdown));
        dialog.open();
    }

    // The format is what the file's name ends with.
    function formatOf(file: url): int {
        const name = file.toString().toLowerCase();
        return name.endsWith(".json") ? ExchangeController.Json
            : name.endsWith(".html") ? ExchangeController.Html
            : name.endsWith(".pdf") ? ExchangeController.Pdf : ExchangeController.Markdown;
    }

    function write(file: url) {
        if (conversation === 0) {
            exchange.exportAll(file);
        } else {
            exchange.exportConversation(conversation, formatOf(file), file);
        }
    }

    Loader {
        id: importLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Import conversations")
            currentFolder: dialogs.documents
            nameFilters: [qsTr("All files (%1)").arg("*")]
            onAccepted: dialogs.exchange.importFile(selectedFile)
        }
    }

    Loader {
        id: exportLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Export")
            fileMode: FileDialog.SaveFile
            nameFilters: dialogs.conversation === 0
                ? ["JSON (*.json)"]
                : ["Markdown (*.md)", "HTML (*.html)", "PDF (*.pdf)", "JSON (*.json)"]
            onAccepted: dialogs.write(selectedFile)
        }
    }

    Dialog {
        id: failure

        property errorReport report

        objectName: "exchangeFailure"
        question: report.happened
        actText: ""
        cancelText: qsTr("Close")

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: failure.report.kept
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: failure.report.advice
        }
    }

    Connections {
        target: dialogs.exchange

        function onImported(conversations: int) {
            dialogs.notice(qsTr("%Ln conversation(s) were added.", "", conversations));
        }

        function onExported(path: string) {
            dialogs.notice(qsTr("Written to %1").arg(path));
        }

        function onFailed(report: errorReport) {
            failure.report = report;
            failure.open();
        }
    }
}
