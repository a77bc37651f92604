pragma ComponentBehavior: Bound

// One line of text, with an icon before it and a button that clears it where that is wanted.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.TextField {
    id: field

    required property string name  // what is asked for
    property string iconName
    property bool clearable: false

    readonly property real iconRoom: iconName === "" ? 0 : Theme.iconSize + Theme.space8
    readonly property bool clearShown: clearable && length > 0

    signal cleared

    implicitWidth: Theme.dialogWidth / 2
    implicitHeight: Theme.controlHeight
    // Which side the icon is on follows the interface, the text its own first letter.
    leftPadding: Theme.space12 + (LayoutMirroring.enabled ? (clearShown ? clearButton.width : 0) : iconRoom)
    rightPadding: Theme.space12 + (LayoutMirroring.enabled ? iconRoom : (clearShown ? clearButton.width : 0))
    // Arabic letters sit higher in their line.
    topPadding: Theme.isArabic(text) ? Theme.space8 : 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: length === 0 ? TextInput.AlignLeft : undefined
    font: Theme.bodyFont
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    placeholderText: name
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: name

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.outline
    }

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        name: field.iconName
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space12 + field.iconRoom
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        visible: field.length === 0 && field.preeditText === ""
        secondary: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: field.placeholderText
        Accessible.ignored: true
    }

    IconButton {
        id: clearButton

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        visible: field.clearShown
        text: qsTr("Clear")
        iconName: "close"
        onClicked: {
            field.clear();
            field.cleared();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
