pragma ComponentBehavior: Bound

// What can be chosen. Every change applies at once.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Page {
    id: page

    required property SettingsController settings
    required property InterfaceLanguage language
    required property ModelController model
    required property StorageController storage
    required property UndoStack undoStack
    property alias query: field.text

    signal openModelRequested

    title: qsTr("Settings")

    TextField {
        id: field

        objectName: "settingsSearch"
        Layout.fillWidth: true
        name: qsTr("Search in settings")
        iconName: "search"
        clearable: true
        Keys.onEscapePressed: event => {
            event.accepted = length > 0;
            clear();
        }
    }

    AppearanceSettings {
        id: appearance

        settings: page.settings
        language: page.language
        undoStack: page.undoStack
        query: field.text
    }

    ModelSettings {
        id: models

        model: page.model
        query: field.text
        onOpenModelRequested: page.openModelRequested()
    }

    AnswerSettings {
        id: answers

        settings: page.settings
        undoStack: page.undoStack
        query: field.text
    }

    DataSettings {
        id: data

        storage: page.storage
        query: field.text
    }

    Label {
        Layout.fillWidth: true
        visible: !appearance.fits && !models.fits && !answers.fits && !data.fits
        secondary: true
        text: qsTr("Nothing was found. Try fewer or other words.")
    }
}
