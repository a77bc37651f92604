pragma ComponentBehavior: Bound

// Asks before something that leaves the program or cannot be undone, or for a name. What is put
// into it stands between the question and the buttons.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Concordia.Theme

T.Dialog {
    id: dialog

    required property string question
    required property string actText
    property string help
    property string cancelText: qsTr("Cancel")
    property bool canAct: true
    property bool dangerous: false  // it erases something for ever
    property Item firstFocus: cancelButton
    default property alias body: place.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, (parent?.width ?? 360) - 2 * Theme.space16)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    height: Math.min(implicitHeight, (parent?.height ?? 360) - 2 * Theme.space8)
    padding: Theme.space24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: firstFocus.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: PopupBackground {
        radius: Theme.radiusDialog
        deep: true
    }

    contentItem: ColumnLayout {
        spacing: Theme.space12

        Label {
            Layout.fillWidth: true
            kind: Label.Title
            text: dialog.question
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.help
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        ColumnLayout {
            id: place

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: children.length > 0
            spacing: Theme.space4
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            layoutDirection: dialog.mirrored ? Qt.LeftToRight : Qt.RightToLeft
            spacing: Theme.space8

            Button {
                visible: text !== ""
                text: dialog.actText
                enabled: dialog.canAct
                dangerous: dialog.dangerous
                onClicked: dialog.accept()
            }

            Button {
                id: cancelButton

                text: dialog.cancelText
                onClicked: dialog.reject()
            }
        }
    }
}
