pragma ComponentBehavior: Bound

// What can be chosen about the window. Every change applies at once.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Page {
    id: page

    required property SettingsController settings

    title: qsTr("Settings")

    Label {
        Layout.fillWidth: true
        kind: Label.Heading
        text: qsTr("Appearance")
        Accessible.role: Accessible.Heading
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Theme")
        help: qsTr("Colours of the window")

        Segments {
            Layout.fillWidth: true
            accessibleName: qsTr("Theme")
            names: [qsTr("Follow system"), qsTr("Light"), qsTr("Dark")]
            current: page.settings.appearance
            onChosen: index => page.settings.appearance = index
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Text size")
        help: qsTr("Also with %1 and %2").arg("Ctrl++").arg("Ctrl+−")

        IconButton {
            text: qsTr("Smaller text")
            iconName: "minus"
            enabled: page.settings.textScale > 0.8
            onClicked: page.settings.shrinkText()
        }

        Label {
            Layout.minimumWidth: Theme.space48
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1 %2", "number, percent sign")
                .arg(Number(Math.round(page.settings.textScale * 100)).toLocaleString(
                    Qt.locale(), "f", 0))
                .arg(Qt.locale().percent)
        }

        IconButton {
            text: qsTr("Larger text")
            iconName: "plus"
            enabled: page.settings.textScale < 2.0
            onClicked: page.settings.enlargeText()
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Reduce motion")
        help: qsTr("Things appear in place instead of moving there")

        Switch {
            text: qsTr("Reduce motion")
            checked: page.settings.reducedMotion
            onToggled: page.settings.reducedMotion = checked
        }
    }
}
