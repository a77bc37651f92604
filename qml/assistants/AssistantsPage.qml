pragma ComponentBehavior: Bound

// The assistants: to look at, make, copy, change and delete.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Page {
    id: page

    required property AssistantModel assistants
    required property CollectionModel collections
    required property ModelController model

    title: qsTr("Assistants")

    Label {
        Layout.fillWidth: true
        secondary: true
        text: qsTr("An assistant is a named set of instructions and settings. A conversation takes them over and keeps them, whatever becomes of the assistant.")
    }

    Button {
        objectName: "newAssistant"
        text: qsTr("New assistant")
        iconName: "plus"
        onClicked: editor.edit(0)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space8
        Accessible.role: Accessible.List
        Accessible.name: page.title

        Repeater {
            model: page.assistants

            AssistantRow {
                Layout.fillWidth: true
                onEditRequested: editor.edit(assistantId)
                onDuplicateRequested: editor.edit(page.assistants.duplicate(assistantId))
                onRemoveRequested: {
                    page.assistants.remove(assistantId);
                    page.takeFocus();  // where it was is gone
                }
            }
        }
    }

    AssistantEditor {
        id: editor

        assistants: page.assistants
        collections: page.collections
        model: page.model
    }
}
