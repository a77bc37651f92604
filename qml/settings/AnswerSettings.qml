pragma ComponentBehavior: Bound

// How answers are written, in conversations that set nothing else.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

SettingsSection {
    id: section

    required property SettingsController settings
    required property UndoStack undoStack
    required property string query

    name: qsTr("Answers")
    resettable: true
    onResetRequested: settings.resetAnswers(undoStack)

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Reasoning")
        help: qsTr("Whether models that can think before they answer do so")
        query: section.query

        Segments {
            Layout.fillWidth: true
            accessibleName: qsTr("Reasoning")
            names: [qsTr("As the model does"), qsTr("On"), qsTr("Off")]
            current: section.settings.reasoning
            onChosen: index => section.settings.reasoning = index
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Temperature")
        help: qsTr("Low: the likeliest words. High: more variety.")
        query: section.query

        Stepper {
            name: qsTr("Temperature")
            value: section.settings.sampling.temperature
            from: 0
            to: 2
            step: 0.1
            decimals: 1
            onChosen: value => section.settings.setSampling("temperature", value)
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Top-p", "sampling")
        help: qsTr("Draws from the likeliest words that together reach this share")
        query: section.query

        Stepper {
            name: qsTr("Top-p", "sampling")
            value: section.settings.sampling.topP
            from: 0.05
            to: 1
            step: 0.05
            decimals: 2
            onChosen: value => section.settings.setSampling("topP", value)
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Top-k", "sampling")
        help: qsTr("Draws from this many of the likeliest words; 0 takes all")
        query: section.query

        Stepper {
            name: qsTr("Top-k", "sampling")
            value: section.settings.sampling.topK
            from: 0
            to: 200
            step: 5
            decimals: 0
            onChosen: value => section.settings.setSampling("topK", value)
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Min-p", "sampling")
        help: qsTr("Leaves out words less likely than this share of the likeliest")
        query: section.query

        Stepper {
            name: qsTr("Min-p", "sampling")
            value: section.settings.sampling.minP
            from: 0
            to: 1
            step: 0.01
            decimals: 2
            onChosen: value => section.settings.setSampling("minP", value)
        }
    }

    SettingRow {
        Layout.fillWidth: true
        name: qsTr("Repetition penalty")
        help: qsTr("Above 1, words that were just used become less likely")
        query: section.query

        Stepper {
            name: qsTr("Repetition penalty")
            value: section.settings.sampling.repetitionPenalty
            from: 1
            to: 2
            step: 0.05
            decimals: 2
            onChosen: value => section.settings.setSampling("repetitionPenalty", value)
        }
    }
}
