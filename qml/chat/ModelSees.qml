pragma ComponentBehavior: Bound

// What the model reads for its next answer, in order: instructions, then the messages; those that
// were left out to make room are greyed.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

T.Dialog {
    id: panel

    required property ChatController chat
    required property ModelController model

    property int omitted: 0  // of the oldest messages, for the newest answer

    function show() {
        omitted = 0;
        for (let row = 0; row < rows.count; ++row) {
            omitted = (rows.objectAt(row) as MessageFacts).omittedMessages;
        }
        open();
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
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        color: Theme.sidebar
    }

    component MessageFacts: QtObject {
        required property int omittedMessages
    }

    Instantiator {
        id: rows

        model: panel.chat.messages
        delegate: MessageFacts {}
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

        Column {
            id: amount

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: closeButton.bottom
            anchors.margins: Theme.space16
            spacing: Theme.space8

            ProgressBar {
                width: parent.width
                visible: meter.total > 0
                value: meter.share
                fill: meter.ink
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                kind: Label.Small
                secondary: true
                text: panel.chat.contextTokens > 0 && panel.model.ready
                    ? qsTr("%1 of %Ln token(s) (pieces of words) are used.", "",
                           panel.model.contextLength).arg(
                        panel.chat.contextTokens.toLocaleString(Qt.locale(), "f", 0))
                    : qsTr("Nothing has been read yet.")
            }

            // For its colours.
            ContextMeter {
                id: meter

                visible: false
                used: panel.chat.contextTokens
                total: panel.model.contextLength
            }
        }

        ListView {
            objectName: "modelSeesList"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: amount.bottom
            anchors.topMargin: Theme.space8
            anchors.bottom: parent.bottom
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            model: panel.opened ? panel.chat.messages : null
            Accessible.role: Accessible.List
            Accessible.name: heading.text

            T.ScrollBar.vertical: ScrollBar {}

            header: SeenBlock {
                width: ListView.view.width
                visible: panel.chat.instructions !== ""
                height: visible ? implicitHeight : 0
                name: qsTr("Instructions")
                text: panel.chat.instructions
                omitted: false
            }

            delegate: SeenBlock {
                required property int index
                required property int author

                width: ListView.view.width
                name: author === MessageModel.Person ? qsTr("You") : qsTr("Answer")
                omitted: index < panel.omitted
            }
        }
    }
}
