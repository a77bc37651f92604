pragma ComponentBehavior: Bound

// Where a message is typed: scrolls when it is longer than there is room, and underlines words that
// no dictionary knows.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

FocusScope {
    id: field

    property bool checksSpelling: true
    property string usualLanguage  // of what is typed, until that tells its language; may be empty

    readonly property bool popupOpen: menu.visible
    property alias text: area.text

    signal entered                // as with Enter: to be sent
    signal endRequested           // of what lies behind the field
    signal undoRequested          // of what was done elsewhere: nothing typed is left to undo
    signal pasted(event: KeyEvent)  // accepted by who takes what is no text
    signal leftBackwards(event: KeyEvent)  // accepted by who takes the focus

    function type(text: string) {
        area.insert(area.cursorPosition, text);
    }

    function takeEnter(modifiers: int) {
        if (modifiers & Qt.ShiftModifier) {
            area.remove(area.selectionStart, area.selectionEnd);
            area.insert(area.cursorPosition, "\n");
        } else {
            entered();
        }
    }

    implicitHeight: area.implicitHeight

    SpellingMarks {
        id: spelling

        objectName: "spelling"
        textDocument: area.textDocument
        cursorPosition: area.cursorPosition
        enabled: field.checksSpelling
        usualLanguage: field.usualLanguage !== "" ? field.usualLanguage
                                                  : Qt.locale().name.replace("_", "-")
        color: Theme.danger
    }

    Flickable {
        anchors.fill: parent
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
            persistentSelection: menu.visible
            // Tab leaves the field: it is no editor of code.
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Message")
            Accessible.multiLine: true

            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: event => {
                event.accepted = false;
                field.leftBackwards(event);
                if (!event.accepted) {
                    event.accepted = true;
                    nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
                }
            }
            Keys.onReturnPressed: event => field.takeEnter(event.modifiers)
            Keys.onEnterPressed: event => field.takeEnter(event.modifiers)
            Keys.onMenuPressed: menu.openAt(cursorPosition)
            Keys.onPressed: event => {
                // The field keeps Ctrl+End until its own end is reached.
                if (event.key === Qt.Key_End && event.modifiers === Qt.ControlModifier
                        && area.cursorPosition === area.length) {
                    event.accepted = true;
                    field.endRequested();
                } else if (event.matches(StandardKey.Undo) && !area.canUndo) {
                    event.accepted = true;
                    field.undoRequested();
                } else if (event.matches(StandardKey.Paste)) {
                    field.pasted(event);
                } else if (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier) {
                    event.accepted = true;
                    menu.openAt(cursorPosition);
                }
            }

            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: point => menu.openAt(area.positionAt(point.position.x,
                                                               point.position.y))
            }

            TextMenu {
                id: menu

                objectName: "textMenu"
                area: area
                spelling: spelling
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
}
