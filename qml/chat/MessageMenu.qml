pragma ComponentBehavior: Bound

// What can be done with a message, besides what its buttons do.
import QtQuick
import Concordia.Controls
import Concordia.Theme

IconButton {
    id: button

    required property bool fromPerson
    required property bool newest
    required property bool busy        // an answer is being written: nothing may change
    required property bool canAsk      // a model is ready
    required property bool canRunAgain

    readonly property bool popupOpen: menu.visible

    signal editRequested
    signal answerRequested
    signal copyRequested
    signal copyPlainRequested
    signal detailsRequested
    signal runAgainRequested
    signal removeRequested

    text: qsTr("More")
    hint: menu.visible ? "" : text
    iconName: "more"
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.open()

    Menu {
        id: menu

        y: button.height + Theme.space4
        x: button.mirrored !== button.fromPerson ? button.width - width : 0

        MenuItem {
            text: qsTr("Edit")
            iconName: "edit"
            visible: button.fromPerson
            height: visible ? implicitHeight : 0
            enabled: !button.busy
            onTriggered: button.editRequested()
        }

        MenuItem {
            text: qsTr("Answer this message")
            iconName: "retry"
            visible: button.fromPerson && button.newest
            height: visible ? implicitHeight : 0
            enabled: !button.busy && button.canAsk
            onTriggered: button.answerRequested()
        }

        MenuItem {
            text: qsTr("Copy as Markdown")
            iconName: "copy"
            onTriggered: button.copyRequested()
        }

        MenuItem {
            text: qsTr("Copy as text")
            iconName: "text"
            onTriggered: button.copyPlainRequested()
        }

        MenuItem {
            text: qsTr("Run again exactly")
            iconName: "retry"
            visible: !button.fromPerson
            height: visible ? implicitHeight : 0
            enabled: button.canRunAgain && !button.busy && button.canAsk
            onTriggered: button.runAgainRequested()
        }

        MenuItem {
            text: qsTr("Details")
            iconName: "info"
            visible: !button.fromPerson
            height: visible ? implicitHeight : 0
            onTriggered: button.detailsRequested()
        }

        MenuItem {
            text: qsTr("Delete")
            iconName: "bin"
            shortcutText: qsTr("Ctrl+Delete", "keys")
            enabled: !button.busy
            onTriggered: button.removeRequested()
        }
    }
}
