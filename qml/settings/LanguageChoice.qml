pragma ComponentBehavior: Bound

// The languages of the window, each by its own name.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Button {
    id: button

    required property InterfaceLanguage language

    text: language.shownName === "" ? qsTr("Follow system") : language.shownName
    iconName: "chevron-down"
    iconAfter: true
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Interface language: %1").arg(text)
    onClicked: menu.open()

    Menu {
        id: menu

        y: button.height + Theme.space4
        x: button.mirrored ? 0 : button.width - width

        MenuItem {
            text: qsTr("Follow system")
            iconName: button.language.chosen === "" ? "check" : ""
            onTriggered: button.language.chosen = ""
        }

        Instantiator {
            model: button.language.available
            delegate: MenuItem {
                required property languageEntry modelData

                text: modelData.endonym
                iconName: button.language.chosen === modelData.code ? "check" : ""
                onTriggered: button.language.chosen = modelData.code
            }
            onObjectAdded: (index, object) => menu.insertItem(1 + index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
    }
}
