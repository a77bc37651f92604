pragma ComponentBehavior: Bound

// Settings that belong together; gone while none of them is what is searched for.
import QtQuick
import QtQuick.Layouts
import Concordia.Controls
import Concordia.Theme

ColumnLayout {
    id: section

    required property string name
    property bool resettable: false
    default property alias rows: body.data

    readonly property bool fits: {
        for (const row of body.children) {
            if ((row as SettingRow)?.fits ?? false) {
                return true;
            }
        }
        return false;
    }

    signal resetRequested

    Layout.fillWidth: true
    spacing: Theme.space24
    visible: fits

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        columns: section.width < Theme.dialogWidth ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        Label {
            Layout.fillWidth: true
            kind: Label.Heading
            text: section.name
            Accessible.role: Accessible.Heading
        }

        Button {
            visible: section.resettable
            flat: section.width >= Theme.dialogWidth
            text: qsTr("Reset")
            Accessible.name: qsTr("Reset: %1", "name of a section").arg(section.name)
            onClicked: section.resetRequested()
        }
    }

    ColumnLayout {
        id: body

        Layout.fillWidth: true
        spacing: Theme.space24
    }
}
