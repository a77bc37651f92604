pragma ComponentBehavior: Bound

// Above the chat: what the conversation is called, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Assistants
import Concordia.Controls
import Concordia.Theme

RowLayout {
    id: header

    required property AssistantModel assistants
    required property string title

    readonly property bool popupOpen: menu.visible || assistantChip.popupOpen

    signal sidebarRequested
    signal newConversationRequested
    signal openModelRequested
    signal settingsRequested
    signal assistantsRequested
    signal documentsRequested
    signal modelSeesRequested
    signal importRequested
    signal exportRequested
    signal paletteRequested
    signal shortcutsRequested

    function takeFocus() {
        sidebarButton.forceActiveFocus(Qt.TabFocusReason);
    }

    // For the command palette.
    function assistantEntries(): var {
        return assistantChip.paletteEntries();
    }

    implicitHeight: Theme.headerHeight
    spacing: Theme.space8

    IconButton {
        id: sidebarButton

        text: qsTr("Conversations")
        hint: qsTr("Show or hide conversations (%1)").arg("F9")
        iconName: "menu"
        onClicked: header.sidebarRequested()
    }

    Label {
        id: name

        Layout.fillWidth: true
        text: header.title === "" ? qsTr("New conversation") : header.title
        strong: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading

        HoverHandler {
            id: hover
        }

        ToolTip {
            x: 0
            y: name.height + Theme.space4
            visible: hover.hovered && name.truncated
            text: name.text
        }
    }

    AssistantChip {
        id: assistantChip

        objectName: "assistantChip"
        Layout.maximumWidth: header.width / 3
        assistants: header.assistants
        roomy: header.width >= Theme.dialogWidth
        onPageRequested: header.assistantsRequested()
    }

    IconButton {
        text: qsTr("New conversation")
        hint: qsTr("New conversation (%1)").arg("Ctrl+N")
        iconName: "plus"
        enabled: header.title !== ""
        onClicked: header.newConversationRequested()
    }

    IconButton {
        id: more

        text: qsTr("More")
        hint: menu.visible ? "" : text
        iconName: "more"
        Accessible.role: Accessible.ButtonMenu
        onClicked: menu.open()

        Menu {
            id: menu

            y: more.height + Theme.space4
            x: more.mirrored ? 0 : more.width - width

            MenuItem {
                text: qsTr("Open model…")
                iconName: "open"
                shortcutText: "Ctrl+M"
                onTriggered: header.openModelRequested()
            }

            MenuItem {
                text: qsTr("Documents")
                iconName: "file"
                onTriggered: header.documentsRequested()
            }

            MenuItem {
                text: qsTr("What the model sees")
                iconName: "layers"
                shortcutText: "Ctrl+I"
                enabled: header.title !== ""
                onTriggered: header.modelSeesRequested()
            }

            MenuItem {
                text: qsTr("Export…")
                iconName: "text"
                enabled: header.title !== ""
                onTriggered: header.exportRequested()
            }

            MenuItem {
                text: qsTr("Import conversations…")
                iconName: "folder"
                onTriggered: header.importRequested()
            }

            MenuItem {
                text: qsTr("Command palette")
                iconName: "search"
                shortcutText: "Ctrl+K"
                onTriggered: header.paletteRequested()
            }

            MenuItem {
                text: qsTr("Keyboard shortcuts")
                iconName: "keyboard"
                shortcutText: "F1"
                onTriggered: header.shortcutsRequested()
            }

            MenuItem {
                text: qsTr("Settings")
                iconName: "settings"
                shortcutText: "Ctrl+,"
                onTriggered: header.settingsRequested()
            }
        }
    }
}
