pragma ComponentBehavior: Bound

// The model in use, in a few words; opens what is known about it and the choice of another.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

MenuChip {
    id: chip

    required property ModelController model

    readonly property bool popupOpen: popup.visible

    signal openRequested

    function openPopup() {
        popup.open();
    }

    iconName: "model"
    text: model.loading ? qsTr("Loading") : model.ready ? model.name : qsTr("Open model")
    down: pressed || popup.visible
    Accessible.name: model.ready ? qsTr("Model: %1").arg(model.name) : text
    onClicked: {
        if (model.ready || model.loading) {
            openPopup();
        } else {
            openRequested();
        }
    }

    ModelPopup {
        id: popup

        y: -height - Theme.space8
        x: chip.mirrored ? chip.width - width : 0
        model: chip.model
        onOpenRequested: chip.openRequested()
    }
}
