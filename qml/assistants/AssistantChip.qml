pragma ComponentBehavior: Bound

// The assistant of the conversation, and the choice of another.
import QtQuick
import Concordia.App
import Concordia.Controls

MenuChip {
    id: chip

    required property AssistantModel assistants
    property bool roomy: true  // for its name

    readonly property bool popupOpen: menu.visible

    signal pageRequested

    // For the command palette.
    function paletteEntries(): var {
        return Array.from({ length: assistants.count }, (_, row) => {
            const id = assistants.idAt(row);
            return {
                kind: PaletteModel.Setting,
                name: qsTr("Assistant: %1").arg(assistants.valuesOf(id).name),
                detail: "",
                foundOnly: true,
                run: () => chip.assistants.choose(id)
            };
        });
    }

    iconName: "assistant"
    text: roomy ? assistants.chosenName : ""
    down: pressed || menu.visible
    Accessible.name: assistants.chosenName === "" ? qsTr("No assistant")
                                                  : qsTr("Assistant: %1").arg(assistants.chosenName)
    onClicked: menu.open()

    AssistantMenu {
        id: menu

        y: chip.height
        x: chip.mirrored ? 0 : chip.width - width
        assistants: chip.assistants
        onPageRequested: chip.pageRequested()
    }

    ToolTip {
        visible: (chip.hovered || chip.visualFocus) && !menu.visible
        text: chip.Accessible.name
    }
}
