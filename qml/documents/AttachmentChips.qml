pragma ComponentBehavior: Bound

// What is attached to the conversation, a chip each, and what is wrong with the first that cannot be
// used. The arrow keys go from chip to chip, Tab past all of them.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Item {
    id: chips

    required property AttachmentModel attachments

    readonly property int mostRows: 2

    signal opened(string path)
    signal passed  // by Tab, or because there is no chip any more

    function moveTo(index: int) {
        const chip = list.itemAt(Math.max(0, Math.min(list.count - 1, index))) as AttachmentChip;
        if (chip === null) {
            passed();
            return;
        }
        chip.forceActiveFocus(Qt.TabFocusReason);
        view.contentY = Math.max(0, Math.min(chip.y, view.contentHeight - view.height));
    }

    // Returns whether there is a chip to go to.
    function enter(): bool {
        if (visible) {
            moveTo(list.count - 1);
        }
        return visible;
    }

    function remove(index: int) {
        attachments.remove(index);
        moveTo(index);
    }

    visible: attachments.count > 0
    implicitHeight: visible ? view.height + (problem.visible ? problem.height + Theme.space4 : 0) : 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Attached files")

    Flickable {
        id: view

        width: parent.width
        height: Math.min(contentHeight, chips.mostRows * (Theme.targetSize + Theme.space4))
        contentHeight: flow.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        T.ScrollBar.vertical: ScrollBar {}

        Flow {
            id: flow

            width: parent.width
            spacing: Theme.space4

            Repeater {
                id: list

                model: chips.attachments

                delegate: AttachmentChip {
                    mostWidth: Math.min(320 * Theme.textScale, flow.width)
                    onRemoveRequested: chips.remove(index)
                    onClicked: {
                        if (!isFolder && !isCollection && !refused) {
                            chips.opened(path);
                        }
                    }
                    Keys.onLeftPressed: chips.moveTo(index + (mirrored ? 1 : -1))
                    Keys.onRightPressed: chips.moveTo(index + (mirrored ? -1 : 1))
                    Keys.onTabPressed: chips.passed()
                    Keys.onBacktabPressed: list.itemAt(0).nextItemInFocusChain(false)
                        .forceActiveFocus(Qt.BacktabFocusReason)
                }
            }
        }
    }

    Label {
        id: problem

        anchors.top: view.bottom
        anchors.topMargin: Theme.space4
        width: parent.width
        visible: text !== ""
        kind: Label.Small
        color: Theme.danger
        text: chips.attachments.problem
    }
}
