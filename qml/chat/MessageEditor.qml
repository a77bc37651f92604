pragma ComponentBehavior: Bound

// Changes a message that was sent: sending it again makes another version and keeps the first.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Rectangle {
    id: editor

    required property string text
    required property bool canSend

    readonly property bool changed: area.text.trim() !== "" && area.text.trim() !== text.trim()

    signal accepted(string text)
    signal cancelled

    function takeFocus() {
        area.forceActiveFocus(Qt.OtherFocusReason);
        area.cursorPosition = area.length;
    }

    function accept() {
        if (changed && canSend) {
            accepted(area.text);
        }
    }

    implicitHeight: area.height + buttons.height + Theme.space12
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: area.activeFocus ? Theme.accent : Theme.outline

    T.TextArea {
        id: area

        objectName: "messageEditor"
        anchors.left: parent.left
        anchors.right: parent.right
        height: contentHeight + topPadding + bottomPadding
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        topPadding: Theme.space12
        bottomPadding: Theme.space12
        text: editor.text
        font: Theme.readingFont
        color: Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: cancel
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Edit message")
        Accessible.multiLine: true
        Keys.onEscapePressed: editor.cancelled()
        Keys.onReturnPressed: event => takeEnter(event)
        Keys.onEnterPressed: event => takeEnter(event)

        function takeEnter(event: var) {
            if (event.modifiers & Qt.ShiftModifier) {
                event.accepted = false;
            } else {
                editor.accept();
            }
        }

        LineSpacing {
            lineHeight: Theme.readingLineHeight
            Component.onCompleted: document = area.textDocument
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.top: area.bottom
        spacing: Theme.space8

        Button {
            id: cancel

            text: qsTr("Cancel")
            onClicked: editor.cancelled()
            Keys.onEscapePressed: editor.cancelled()
        }

        Button {
            text: qsTr("Send")
            highlighted: enabled
            enabled: editor.changed && editor.canSend
            onClicked: editor.accept()
            Keys.onEscapePressed: editor.cancelled()
        }
    }
}
