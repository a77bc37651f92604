pragma ComponentBehavior: Bound

// The model in use, and where it runs.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Library
import Concordia.Theme

SettingsSection {
    id: section

    required property ModelController model
    required property string query

    signal openModelRequested

    function memory(bytes: double): string {
        return Qt.locale().formattedDataSize(bytes, bytes < 1e9 ? 0 : 1, Locale.DataSizeSIFormat);
    }

    name: qsTr("Model")

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Language model")
        help: section.model.ready ? section.model.name : qsTr("None is open.")
        query: section.query

        Button {
            text: section.model.ready ? qsTr("Open another model…") : qsTr("Open model…")
            onClicked: section.openModelRequested()
        }
    }

    SettingRow {
        Layout.fillWidth: true
        visible: fits && section.model.ready
        name: qsTr("Context length")
        help: qsTr("Reads up to %Ln token(s) of a conversation", "", section.model.contextLength)
        query: section.query

        Segments {
            Layout.fillWidth: true
            accessibleName: qsTr("Context length")
            names: section.model.contextChoices.map((tokens, i) =>
                qsTr("%1 (%2)", "tokens, memory they take")
                    .arg(Number(tokens).toLocaleString(Qt.locale(), "f", 0))
                    .arg(section.memory(section.model.contextBytes[i])))
            current: section.model.contextChoices.indexOf(section.model.contextLength)
            onChosen: index => section.model.useContextLength(section.model.contextChoices[index])
        }
    }

    SettingRow {
        Layout.fillWidth: true
        visible: fits && section.model.ready
        name: qsTr("Memory for the conversation")
        help: qsTr("Less memory leaves room for longer conversations, and changes answers a little.")
        query: section.query

        Segments {
            Layout.fillWidth: true
            accessibleName: qsTr("Memory for the conversation")
            names: section.model.cacheBytes.map(bytes => section.memory(bytes))
            current: section.model.cacheType
            onChosen: index => section.model.useCacheType(index)
        }
    }

    SettingRow {
        Layout.fillWidth: true
        visible: fits && section.model.ready
        name: qsTr("Device")
        help: section.model.deviceReason
        query: section.query
        Component.onCompleted: section.model.refreshDevices()
    }

    DevicePicker {
        Layout.fillWidth: true
        visible: section.model.ready && section.query === "" && section.model.devices.length > 0
        model: section.model
    }
}
