pragma ComponentBehavior: Bound

// A page that covers the window: a way back, a title, and a column of at most a chat line's width.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Concordia.Theme

FocusScope {
    id: page

    required property string title
    default property alias body: column.data

    signal closed

    function takeFocus() {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    // Shows a part of the page at its top.
    function scrollTo(part: Item) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height,
                                             part.mapToItem(column, 0, 0).y));
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }

    RowLayout {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        height: Theme.headerHeight
        spacing: Theme.space8

        IconButton {
            id: back

            text: qsTr("Back")
            iconName: "chevron-left"
            mirrorIcon: true
            onClicked: page.closed()
        }

        Label {
            Layout.fillWidth: true
            text: page.title
            strong: true
            Accessible.role: Accessible.Heading
        }
    }

    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        contentHeight: column.implicitHeight + 2 * Theme.space24
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: contentHeight > height
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.rowHeight)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height,
                                                            contentY + Theme.rowHeight))

        T.ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: column

            anchors.horizontalCenter: parent?.horizontalCenter
            y: Theme.space24
            width: Math.min(Theme.measure, page.width - 2 * Theme.space16)
            spacing: Theme.space24
        }
    }
}
