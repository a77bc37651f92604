pragma ComponentBehavior: Bound

// The model in use, in a few words; opens what is known about it and the choice of another.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

T.Button {
    id: chip

    required property ModelController model

    readonly property bool popupOpen: popup.visible

    signal openRequested

    function openPopup() {
        popup.open();
    }

    text: model.loading ? qsTr("Loading") : model.ready ? model.name : qsTr("Open model")
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.targetSize
    leftPadding: Theme.space8
    rightPadding: Theme.space4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    down: pressed || popup.visible
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: model.ready ? qsTr("Model: %1").arg(model.name) : text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: {
        if (model.ready || model.loading) {
            openPopup();
        } else {
            openRequested();
        }
    }

    contentItem: Item {
        implicitWidth: icon.width + Math.ceil(words.implicitWidth) + arrow.width + Theme.space8
        implicitHeight: words.implicitHeight

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: "model"
        }

        Label {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.space4
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Small
            text: chip.text
            color: chip.hovered || chip.down ? Theme.text : Theme.textSecondary
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-down"
        }
    }

    background: Rectangle {
        radius: Theme.radiusChip
        color: chip.hovered || chip.down ? Theme.hover : "transparent"

        FocusRing {
            visible: chip.visualFocus
            targetRadius: Theme.radiusChip
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
