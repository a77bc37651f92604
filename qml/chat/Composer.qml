pragma ComponentBehavior: Bound

// Where messages are written: grows with the text, sends with Enter, and stops what is running.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Documents
import Concordia.Languages
import Concordia.Library
import Concordia.Theme

FocusScope {
    id: composer

    required property ChatController chat
    required property ModelController model
    required property AttachmentModel attachments
    property bool checksSpelling: true

    readonly property int mostLines: 8
    readonly property bool canSend: model.ready && !chat.answering && area.text.trim() !== ""
    readonly property bool roomy: width >= Theme.dialogWidth
    readonly property bool popupOpen: chip.popupOpen || languageChip.popupOpen || area.popupOpen
    property alias text: area.text

    signal attachRequested
    signal fileWanted(string path)
    signal openModelRequested
    signal modelSeesRequested
    signal endRequested   // of the answer
    signal undoRequested  // of what was done elsewhere: nothing typed is left to undo

    function send() {
        if (canSend && chat.send(area.text)) {
            area.text = "";  // and with it what could be undone
        }
    }

    function focusText() {
        area.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function type(text: string) {
        focusText();
        area.type(text);
    }

    function openModelPopup() {
        chip.openPopup();
    }

    function languageEntries(): var {
        return languageChip.paletteEntries();
    }

    function openLanguagePopup() {
        languageChip.openPopup();
    }

    implicitHeight: card.implicitHeight

    Rectangle {
        id: card

        anchors.fill: parent
        implicitHeight: area.height + row.height + Theme.space12 + 2 * Theme.space8
            + (chips.visible ? chips.height + Theme.space8 : 0)
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: 1
        border.color: area.activeFocus ? Theme.accent : Theme.outline

        AttachmentChips {
            id: chips

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space8
            attachments: composer.attachments
            onPassed: composer.focusText()
            onOpened: path => composer.fileWanted(path)
        }

        MessageField {
            id: area

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: chips.visible ? chips.bottom : parent.top
            anchors.topMargin: Theme.space8
            height: Math.min(implicitHeight,
                             composer.mostLines * Theme.readingLineHeight + 2 * Theme.space4)
            focus: true
            checksSpelling: composer.checksSpelling
            usualLanguage: composer.chat.answerLanguage
            onEntered: composer.send()
            onEndRequested: composer.endRequested()
            onUndoRequested: composer.undoRequested()
            onLeftBackwards: event => event.accepted = chips.enter()
            onPasted: event => event.accepted = composer.attachments.paste()
        }

        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.space8
            anchors.rightMargin: Theme.space8
            anchors.bottomMargin: Theme.space8
            height: Theme.sendSize
            spacing: Theme.space8

            IconButton {
                id: attach

                objectName: "attachButton"
                text: qsTr("Attach files")
                hint: qsTr("Attach files (%1)").arg("Ctrl+O")
                iconName: "attach"
                onClicked: composer.attachRequested()
            }

            LanguageChip {
                id: languageChip

                objectName: "languageChip"
                chat: composer.chat
                roomy: composer.roomy
                onLanguageChosen: code => {
                    if (!composer.chat.answering) {
                        composer.model.followLanguage(code);
                    }
                }
                cramped: composer.width < 6 * Theme.space64
            }

            ModelChip {
                id: chip

                // A long name is shortened before anything else in the row.
                Layout.preferredWidth: Math.max(Theme.targetSize, Math.min(implicitWidth, row.width
                    - Theme.sendSize - attach.width - languageChip.implicitWidth
                    - (meter.visible ? meter.implicitWidth + row.spacing : 0)
                    - (device.visible ? 5 : 4) * row.spacing))
                model: composer.model
                onOpenRequested: composer.openModelRequested()
            }

            Label {
                id: device

                Layout.fillWidth: true
                Layout.minimumWidth: 0
                visible: composer.roomy && composer.model.ready
                kind: Label.Small
                secondary: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: composer.model.device.name
                Accessible.name: qsTr("Device: %1").arg(text)

                HoverHandler {
                    id: hover
                }

                ToolTip {
                    visible: hover.hovered
                    text: composer.model.deviceReason
                }
            }

            Item {
                Layout.fillWidth: !device.visible
            }

            ContextMeter {
                id: meter

                objectName: "contextMeter"
                visible: composer.model.ready && composer.chat.contextTokens > 0
                    && composer.width >= 4 * Theme.space64
                used: composer.chat.contextTokens
                total: composer.model.contextLength
                onClicked: composer.modelSeesRequested()
            }

            IconButton {
                id: sendButton

                objectName: "sendButton"
                size: Theme.sendSize
                corner: Theme.sendSize / 2
                highlighted: enabled
                rest: Theme.hover
                enabled: composer.chat.answering || composer.canSend
                iconName: composer.chat.answering ? "stop" : "send"
                text: composer.chat.answering ? qsTr("Stop") : qsTr("Send")
                hint: composer.chat.answering ? qsTr("Stop (%1)").arg("Esc")
                                              : qsTr("Send (%1)").arg("Enter")
                onClicked: {
                    if (composer.chat.answering) {
                        composer.chat.stop();
                    } else {
                        composer.send();
                    }
                    composer.focusText();
                }
            }
        }
    }
}
