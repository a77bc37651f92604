pragma ComponentBehavior: Bound

// Where everything is kept.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

SettingsSection {
    id: section

    required property StorageController storage
    required property string query

    name: qsTr("Your data")

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Folder")
        help: qsTr("Conversations are kept here, on this computer only.")
        query: section.query
    }

    TextEdit {
        Layout.fillWidth: true
        visible: section.query === ""
        text: section.storage.folder
        font: Theme.monoFont
        color: Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        LayoutMirroring.enabled: false
        horizontalAlignment: TextEdit.AlignLeft
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Folder: %1").arg(text)
    }
}
