pragma ComponentBehavior: Bound

// What the model reads for its next answer: the parts in order with their sizes, those left out to
// make room greyed, or the prompt exactly as it is read.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

T.Dialog {
    id: panel

    required property ChatController chat
    required property ContextModel context

    property bool exact: false

    function nameOf(part: int): string {
        switch (part) {
        case ContextModel.Instructions:
            return qsTr("Instructions");
        case ContextModel.Summary:
            return qsTr("Summary");
        case ContextModel.Person:
            return qsTr("You");
        }
        return qsTr("Answer");
    }

    parent: T.Overlay.overlay
    // At the trailing edge, as high as the window.
    x: mirrored ? 0 : (parent?.width ?? 0) - width
    y: 0
    width: Math.min(Math.round(400 * Theme.spaceScale), parent?.width ?? 360)
    height: parent?.height ?? 360
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        exact = false;
        context.refresh();
    }
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        color: Theme.sidebar
    }

    Connections {
        target: panel.chat
        enabled: panel.opened

        function onAnsweringChanged() {
            panel.context.refresh();
        }
    }

    contentItem: Item {
        Label {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.right: closeButton.left
            anchors.verticalCenter: closeButton.verticalCenter
            strong: true
            text: qsTr("What the model sees")
            Accessible.role: Accessible.Heading
        }

        IconButton {
            id: closeButton

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.top: parent.top
            anchors.topMargin: Theme.space8
            text: qsTr("Close")
            iconName: "close"
            onClicked: panel.close()
        }

        ListView {
            id: list

            objectName: "modelSeesList"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: closeButton.bottom
            anchors.topMargin: Theme.space8
            anchors.bottom: parent.bottom
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            model: panel.opened && !panel.exact ? panel.context : null
            Accessible.role: Accessible.List
            Accessible.name: heading.text

            T.ScrollBar.vertical: ScrollBar {}

            header: SeenHeader {
                width: list.width
                chat: panel.chat
                context: panel.context
                exact: panel.exact
                onExactChosen: exact => panel.exact = exact
            }

            delegate: SeenBlock {
                required property int part

                width: list.width
                name: panel.nameOf(part)
                counted: panel.context.ready && !omitted
            }

            footer: Label {
                width: list.width
                leftPadding: Theme.space24 + Theme.space4
                rightPadding: leftPadding
                bottomPadding: Theme.space16
                visible: panel.context.ready && !panel.exact
                kind: Label.Caption
                secondary: true
                text: qsTr("The chat format around them takes %Ln token(s).", "",
                           panel.context.formatTokens)
            }
        }
    }
}
