pragma ComponentBehavior: Bound

// How the window looks.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

SettingsSection {
    id: section

    required property SettingsController settings
    required property InterfaceLanguage language
    required property UndoStack undoStack
    required property string query

    name: qsTr("Appearance")
    resettable: true
    onResetRequested: settings.resetAppearance(undoStack)

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Interface language")
        query: section.query

        LanguageChoice {
            language: section.language
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Theme")
        help: qsTr("Colours of the window")
        query: section.query

        Segments {
            Layout.fillWidth: true
            accessibleName: qsTr("Theme")
            names: [qsTr("Follow system"), qsTr("Light"), qsTr("Dark")]
            current: section.settings.appearance
            onChosen: index => section.settings.appearance = index
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Text size")
        help: qsTr("Also with %1 and %2").arg("Ctrl++").arg("Ctrl+−")
        query: section.query

        Stepper {
            name: qsTr("Text size")
            value: section.settings.textScale
            from: 0.8
            to: 2.0
            step: 0.1
            shownText: qsTr("%1 %2", "number, percent sign")
                .arg(Number(Math.round(value * 100)).toLocaleString(Qt.locale(), "f", 0))
                .arg(Qt.locale().percent)
            onChosen: value => section.settings.textScale = value
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Reduce motion")
        help: qsTr("Things appear in place instead of moving there")
        query: section.query

        Switch {
            text: qsTr("Reduce motion")
            checked: section.settings.reducedMotion
            onToggled: section.settings.reducedMotion = checked
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Check spelling")
        help: qsTr("Words that no installed dictionary knows are underlined")
        query: section.query

        Switch {
            text: qsTr("Check spelling")
            checked: section.settings.checksSpelling
            onToggled: section.settings.checksSpelling = checked
        }
    }
}
