pragma ComponentBehavior: Bound

// Several lines of text, in a box that grows with them up to a few.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

FocusScope {
    id: box

    required property string name  // what is asked for
    property alias text: area.text

    readonly property int fewestLines: 4
    readonly property int mostLines: 8

    implicitHeight: Math.min(Math.max(area.contentHeight, fewestLines * Theme.bodyLineHeight),
                             mostLines * Theme.bodyLineHeight) + 2 * Theme.space8

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.surface
        border.width: area.activeFocus ? 2 : 1
        border.color: area.activeFocus ? Theme.accent : Theme.outline
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: 2
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: ScrollBar {}

        T.TextArea.flickable: T.TextArea {
            id: area

            focus: true
            leftPadding: Theme.space12 - view.anchors.margins
            rightPadding: leftPadding
            topPadding: Theme.space8 - view.anchors.margins
            bottomPadding: topPadding
            font: Theme.bodyFont
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            horizontalAlignment: length === 0 ? TextEdit.AlignLeft : undefined
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            Accessible.role: Accessible.EditableText
            Accessible.name: box.name
            Accessible.multiLine: true
            // Tab leaves it: it is no editor of code.
            Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(
                Qt.BacktabFocusReason)

            Label {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.topMargin: area.topPadding
                anchors.leftMargin: area.leftPadding
                anchors.rightMargin: area.rightPadding
                visible: area.length === 0 && area.preeditText === ""
                secondary: true
                text: box.name
                Accessible.ignored: true
            }
        }
    }
}
