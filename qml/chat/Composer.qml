pragma ComponentBehavior: Bound

// Where messages are written: grows with the text, sends with Enter, and stops what is running.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
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

    readonly property int mostLines: 8
    readonly property bool canSend: model.ready && !chat.answering && area.text.trim() !== ""
    readonly property bool roomy: width >= Theme.dialogWidth
    readonly property bool popupOpen: chip.popupOpen || languageChip.popupOpen
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

    function takeEnter(modifiers: int) {
        if (modifiers & Qt.ShiftModifier) {
            area.remove(area.selectionStart, area.selectionEnd);
            area.insert(area.cursorPosition, "\n");
        } else {
            send();
        }
    }

    function focusText() {
        area.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function type(text: string) {
        focusText();
        area.insert(area.cursorPosition, text);
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
        implicitHeight: view.height + row.height + Theme.space12 + 2 * Theme.space8
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

        Flickable {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: chips.visible ? chips.bottom : parent.top
            anchors.topMargin: Theme.space8
            height: Math.min(area.implicitHeight,
                             composer.mostLines * Theme.readingLineHeight + 2 * Theme.space4)
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollBar {}

            T.TextArea.flickable: T.TextArea {
                id: area

                readonly property int shift: Theme.documentShift(
                    font.pixelSize, lines.lineHeight, text, lines.firstBaseline)

                objectName: "messageField"
                implicitHeight: Math.max(Theme.readingLineHeight, contentHeight)
                    + topPadding + bottomPadding
                leftPadding: Theme.space16
                rightPadding: Theme.space16
                topPadding: Theme.space4 + shift
                bottomPadding: Theme.space4 - shift
                focus: true
                font: Theme.readingFont
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                placeholderText: qsTr("Write a message")
                // Empty, it follows the interface; else the text's own first letter.
                horizontalAlignment: length === 0 ? TextEdit.AlignLeft : undefined
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                selectByMouse: true
                // Tab leaves the field: it is no editor of code.
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: attach
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Message")
                Accessible.multiLine: true

                Keys.onBacktabPressed: event => event.accepted = chips.enter()
                Keys.onReturnPressed: event => composer.takeEnter(event.modifiers)
                Keys.onEnterPressed: event => composer.takeEnter(event.modifiers)
                Keys.onPressed: event => {
                    // The field keeps Ctrl+End until its own end is reached.
                    if (event.key === Qt.Key_End && event.modifiers === Qt.ControlModifier
                            && area.cursorPosition === area.length) {
                        event.accepted = true;
                        composer.endRequested();
                    } else if (event.matches(StandardKey.Undo) && !area.canUndo) {
                        event.accepted = true;
                        composer.undoRequested();
                    } else if (event.matches(StandardKey.Paste)) {
                        event.accepted = composer.attachments.paste();
                    }
                }

                LineSpacing {
                    id: lines

                    lineHeight: Theme.readingLineHeight
                    Component.onCompleted: document = area.textDocument
                }

                Label {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.leftMargin: area.leftPadding
                    anchors.rightMargin: area.rightPadding
                    anchors.topMargin: Theme.space4
                    visible: area.length === 0 && area.preeditText === ""
                    kind: Label.Reading
                    secondary: true
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: area.placeholderText
                    Accessible.ignored: true
                }
            }
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
