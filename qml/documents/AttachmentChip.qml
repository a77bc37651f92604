pragma ComponentBehavior: Bound

// An attached file or folder: its name, what has come of it, and a button to remove it.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

T.Button {
    id: chip

    required property int index
    required property string name
    required property string path
    required property bool isFolder
    required property bool isCollection
    required property int phase
    required property int percent
    required property int files
    required property int pages
    required property string sentence
    required property string caution

    property real mostWidth: 320

    // The keys take the place of a second button to tab to.
    readonly property string removeHint: qsTr("Remove (%1)").arg("Ctrl+Del")
    readonly property bool refused: phase === AttachmentModel.Refused
    readonly property bool cautious: caution !== "" && phase === AttachmentModel.Ready
    readonly property color stateColor: refused ? Theme.danger
        : cautious ? Theme.warning : Theme.textSecondary
    readonly property string detail: {
        switch (phase) {
        case AttachmentModel.Reading:
            return percent > 0
                ? qsTr("reading, %1 %2", "number, percent sign").arg(percent.toLocaleString())
                    .arg(Qt.locale().percent)
                : qsTr("reading");
        case AttachmentModel.Refused:
            return qsTr("cannot be used");
        }
        if (cautious) {
            return qsTr("hidden text", "a file has some");
        }
        return isFolder || isCollection ? qsTr("%Ln file(s)", "", files)
            : pages > 0 ? qsTr("%Ln page(s)", "", pages) : "";
    }

    signal removeRequested

    text: name
    width: Math.min(implicitWidth, mostWidth)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.targetSize
    leftPadding: Theme.space8
    rightPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: detail === "" ? name : qsTr("%1, %2", "a file, its state").arg(name).arg(detail)
    Accessible.description: refused ? sentence : cautious ? caution : removeHint
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Delete && event.modifiers === Qt.ControlModifier) {
            event.accepted = true;
            chip.removeRequested();
        }
    }

    contentItem: Item {
        implicitWidth: icon.width + Theme.space4 + Math.ceil(nameLabel.implicitWidth)
            + (state.visible ? Math.ceil(state.implicitWidth) + Theme.space8 : 0) + remove.width
        implicitHeight: nameLabel.implicitHeight

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: chip.refused || chip.cautious ? "warning" : chip.isCollection ? "layers"
                : chip.isFolder ? "folder" : "file"
            color: chip.stateColor
        }

        Label {
            id: nameLabel

            anchors.left: icon.right
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), parent.width - icon.width - Theme.space4
                - remove.width - (state.visible ? state.width + Theme.space8 : 0))
            kind: Label.Small
            text: chip.name
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }

        Label {
            id: state

            anchors.left: nameLabel.right
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.detail !== ""
            kind: Label.Small
            secondary: !chip.refused && !chip.cautious
            color: chip.stateColor
            text: chip.detail
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        IconButton {
            id: remove

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.ClickFocus
            iconName: "close"
            text: qsTr("Remove %1").arg(chip.name)
            hint: chip.removeHint
            onClicked: chip.removeRequested()
        }
    }

    background: Rectangle {
        radius: Theme.radiusChip
        color: chip.refused ? Theme.dangerSoft : chip.hovered ? Theme.hover : Theme.accentSoft

        FocusRing {
            visible: chip.visualFocus
            targetRadius: Theme.radiusChip
        }
    }

    ToolTip {
        visible: (chip.visualFocus || (chip.hovered && !remove.hovered)) && text !== ""
        text: chip.visualFocus ? chip.removeHint
            : chip.refused ? chip.sentence : chip.cautious ? chip.caution
            : nameLabel.truncated ? chip.name : ""
    }
}
