pragma ComponentBehavior: Bound

// Everything that can be opened or done, found by a few letters of its name.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

T.Popup {
    id: palette

    required property ConversationLibrary conversations
    // What can be done: kind, name, detail, and run, a function; foundOnly for what is listed only
    // when it is looked for.
    property var entries: []

    readonly property int mostRows: 9

    signal conversationChosen(real conversation)

    // What to do once the focus is back where it was.
    property var pending: null

    function show(things: var) {
        entries = things;
        field.clear();
        open();
    }

    function choose(row: PaletteRow) {
        if (row === null) {
            return;
        }
        const conversation = row.conversationId;
        const entry = entries[row.entry];
        pending = conversation !== 0 ? () => palette.conversationChosen(conversation) : entry.run;
        close();
    }

    function sectionTitle(kind: int): string {
        switch (kind) {
        case PaletteModel.Conversation:
            return field.text.trim() === "" ? qsTr("Recent") : qsTr("Conversations");
        case PaletteModel.Setting:
            return qsTr("Settings");
        case PaletteModel.Model:
            return qsTr("Models");
        }
        return qsTr("Commands");
    }

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 360) - width) / 2)
    y: Math.min(Theme.space64, Math.round((parent?.height ?? 360) * 0.06))
    width: Math.min(Math.round(600 * Theme.textScale), (parent?.width ?? 360) - 2 * Theme.space16)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding,
                     (parent?.height ?? 360) - y - Theme.space16)
    padding: Theme.space8
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: {
        const run = pending;
        pending = null;
        if (run !== null) {
            run();
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: PopupBackground {}

    contentItem: FocusScope {
        implicitHeight: field.height + Theme.space8
            + Math.min(list.contentHeight, palette.mostRows * Theme.rowHeight)

        TextField {
            id: field

            objectName: "paletteField"
            anchors.left: parent.left
            anchors.right: parent.right
            focus: true
            name: qsTr("Go to a conversation or command")
            iconName: "search"
            clearable: true
            onTextChanged: list.currentIndex = 0
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            onAccepted: palette.choose(list.currentItem as PaletteRow)
            Keys.onEscapePressed: palette.close()
        }

        ListView {
            id: list

            objectName: "paletteList"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: field.bottom
            anchors.topMargin: Theme.space8
            anchors.bottom: parent.bottom
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")

            model: PaletteModel {
                conversations: palette.conversations
                entries: palette.entries.map(entry => ({
                    kind: entry.kind,
                    name: entry.name,
                    detail: entry.detail,
                    foundOnly: entry.foundOnly ?? false
                }))
                query: field.text
            }

            T.ScrollBar.vertical: ScrollBar {}

            section.property: "kind"
            section.delegate: Item {
                id: heading

                required property string section

                width: ListView.view.width
                height: Theme.targetSize

                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space12
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.space4
                    kind: Label.Caption
                    secondary: true
                    text: palette.sectionTitle(Number(heading.section))
                    Accessible.role: Accessible.Heading
                }
            }

            delegate: PaletteRow {
                width: ListView.view.width
                chosen: ListView.isCurrentItem
                onClicked: palette.choose(this)
            }

            Label {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space12
                visible: list.count === 0
                height: Theme.rowHeight
                secondary: true
                text: qsTr("Nothing was found. Try fewer or other letters.")
            }
        }
    }
}
