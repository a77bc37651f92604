pragma ComponentBehavior: Bound

// The first start: the language, a model, and what happens to what is written.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Page {
    id: page

    required property InterfaceLanguage language
    required property ModelController model

    signal openModelRequested

    function takeFocus() {
        start.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Welcome")

    Image {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 64
        Layout.preferredHeight: 64
        source: "image://icons/concordia"
        sourceSize: Qt.size(64, 64)
        Accessible.ignored: true
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        kind: Label.Display
        text: qsTr("A language model that is yours")
        Accessible.role: Accessible.Heading
    }

    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        kind: Label.Reading
        secondary: true
        text: qsTr("Concordia runs it on this computer. What you write, and what it answers, never leaves it.")
    }

    SettingRow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space16
        name: qsTr("Interface language")

        LanguageChoice {
            language: page.language
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Language model")
        help: page.model.starter
            ? qsTr("This is the small starter model. It knows a little about Europe and some words in 24 languages, and it is often wrong. For everything else, open a larger model.")
            : page.model.ready ? qsTr("%1 is ready").arg(page.model.name)
            : page.model.loading ? qsTr("Loading %1").arg(page.model.loadingName)
            : qsTr("A file on this computer, in the GGUF format. You can also open it later.")

        Button {
            visible: !page.model.loading
            text: page.model.starter ? qsTr("Open a larger model…")
                : page.model.ready ? qsTr("Open another model…") : qsTr("Open model…")
            onClicked: page.openModelRequested()
        }
    }

    Button {
        id: start

        objectName: "startButton"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space16
        highlighted: true
        text: qsTr("Start")
        onClicked: page.closed()
    }
}
