pragma ComponentBehavior: Bound

// A message of the person's: a bubble at the trailing side, folded when it is long, with what can
// be done beside it. Editing takes its place.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Item {
    id: message

    required property string text
    required property bool newest
    required property bool canChange      // no answer is being written
    required property bool canAsk
    required property bool actionsWanted  // hovered or focused
    required property int version
    required property int versionCount

    readonly property int foldedLines: 12
    readonly property int foldedHeight: foldedLines * Theme.readingLineHeight
    // A line more than the fold shows is not worth folding.
    readonly property bool foldable: words.contentHeight > foldedHeight + Theme.readingLineHeight
    property bool folded: true
    readonly property alias editing: editor.active

    signal edited(string text)
    signal answerRequested
    signal copyRequested
    signal copyPlainRequested
    signal removeRequested
    signal versionChosen(int version)

    function beginEdit() {
        editor.active = true;
        (editor.item as MessageEditor).takeFocus();
    }

    implicitHeight: editing ? editor.height
        : bubble.height + (versions.visible ? versions.height : 0)

    Rectangle {
        id: bubble

        anchors.right: parent.right
        visible: !message.editing
        width: Math.min(Math.ceil(words.implicitWidth) + 2 * Theme.space16,
                        Math.floor(message.width * 0.85))
        height: view.height + (more.visible ? more.height : 0) + 2 * Theme.space12
        radius: Theme.radiusCard
        color: Theme.bubble

        Item {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.space16
            anchors.rightMargin: Theme.space16
            anchors.topMargin: Theme.space12
            height: message.foldable && message.folded ? message.foldedHeight
                                                       : words.contentHeight
            clip: message.foldable

            TextEdit {
                id: words

                objectName: "personText"
                y: Theme.documentShift(font.pixelSize, spacing.lineHeight, text,
                                       spacing.firstBaseline)
                width: parent.width
                text: message.text
                font: Theme.readingFont
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                readOnly: true
                selectByMouse: true
                persistentSelection: false
                activeFocusOnPress: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: message.text

                LineSpacing {
                    id: spacing

                    lineHeight: Theme.readingLineHeight
                    Component.onCompleted: document = words.textDocument
                }
            }
        }

        Button {
            id: more

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.top: view.bottom
            visible: message.foldable
            flat: true
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            text: message.folded ? qsTr("Show all") : qsTr("Show less")
            onClicked: message.folded = !message.folded
        }
    }

    Row {
        anchors.right: bubble.left
        anchors.rightMargin: Theme.space4
        anchors.bottom: bubble.bottom
        visible: !message.editing
        opacity: message.actionsWanted || menu.popupOpen ? 1 : 0

        MessageMenu {
            id: menu

            fromPerson: true
            newest: message.newest
            busy: !message.canChange
            canAsk: message.canAsk
            canRunAgain: false
            onEditRequested: message.beginEdit()
            onAnswerRequested: message.answerRequested()
            onCopyRequested: message.copyRequested()
            onCopyPlainRequested: message.copyPlainRequested()
            onRemoveRequested: message.removeRequested()
        }

        IconButton {
            // Beside a wide bubble there is room for one button.
            visible: message.width - bubble.width >= 2 * width + Theme.space8
            enabled: message.canChange
            text: qsTr("Edit")
            iconName: "edit"
            onClicked: message.beginEdit()
        }
    }

    VersionSwitcher {
        id: versions

        anchors.right: parent.right
        anchors.top: bubble.bottom
        visible: message.versionCount > 1 && !message.editing
        version: message.version
        versionCount: message.versionCount
        onChosen: version => message.versionChosen(version)
    }

    Loader {
        id: editor

        anchors.left: parent.left
        anchors.right: parent.right
        height: active ? implicitHeight : 0
        active: false
        sourceComponent: MessageEditor {
            text: message.text
            canSend: message.canAsk
            onCancelled: editor.active = false
            onAccepted: text => {
                editor.active = false;
                message.edited(text);
            }
        }
    }
}
