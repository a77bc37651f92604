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
