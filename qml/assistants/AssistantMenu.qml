pragma ComponentBehavior: Bound

// All assistants to choose from, and the way to their page.
import QtQuick
import Concordia.App
import Concordia.Controls

Menu {
    id: menu

    required property AssistantModel assistants

    signal pageRequested

    MenuItem {
        text: qsTr("No assistant")
        iconName: menu.assistants.chosen === 0 ? "check" : ""
        onTriggered: menu.assistants.choose(0)
    }

    Instantiator {
        model: menu.assistants
        delegate: MenuItem {
            required property real assistantId
            required property string name

            text: name
            iconName: menu.assistants.chosen === assistantId ? "check" : ""
            onTriggered: menu.assistants.choose(assistantId)
        }
        onObjectAdded: (index, object) => menu.insertItem(1 + index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)
    }

    MenuItem {
        text: qsTr("Make and edit assistants…")
        iconName: "edit"
        onTriggered: menu.pageRequested()
    }
}
