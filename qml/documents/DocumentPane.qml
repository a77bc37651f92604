pragma ComponentBehavior: Bound

// A document beside the conversation, at the passage that an answer was given.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

FocusScope {
    id: pane

    required property DocumentView document
    property bool beside: true  // the conversation; else it covers it

    property Item opener: null  // where the focus goes back to
    property bool byKeys: false  // it is reached or used by the keyboard

    function close() {
        const back = opener;
        opener = null;
        document.close();
        if (back !== null) {
            back.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function takeFocus() {
        byKeys = true;
        view.forceActiveFocus(Qt.TabFocusReason);
    }

    function showPassage() {
        view.forceLayout();
        view.positionViewAtIndex(Math.max(0, document.current), document.current > 0
                                 ? ListView.Center : ListView.Beginning);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: document.name
    Keys.onEscapePressed: close()

    Connections {
        target: pane.document

        function onOpened() {
            pane.opener = pane.Window.activeFocusItem;
            pane.byKeys = false;
            view.forceActiveFocus(Qt.OtherFocusReason);
        }

        function onModelReset() {
            Qt.callLater(pane.showPassage);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sidebar
    }

    Rectangle {
        anchors.left: parent.left
        width: 1
        height: parent.height
        visible: pane.beside
        color: Theme.divider
    }

    Label {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.right: closeButton.left
        anchors.verticalCenter: closeButton.verticalCenter
        strong: true
        text: pane.document.page > 0
            ? qsTr("%1, page %L2").arg(pane.document.name).arg(pane.document.page)
            : pane.document.name
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        Accessible.role: Accessible.Heading
    }

    IconButton {
        id: closeButton

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.top: parent.top
        anchors.topMargin: Theme.space8
        text: qsTr("Close")
        hint: qsTr("Close (%1)").arg("Esc")
        iconName: "close"
        onClicked: pane.close()
    }

    Rectangle {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: closeButton.bottom
        anchors.margins: Theme.space8
        height: words.height + 2 * Theme.space8
        visible: pane.document.sourceChanged
        radius: Theme.radiusControl
        color: Theme.warningSoft

        Label {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space8
            kind: Label.Small
            color: Theme.warning
            text: qsTr("The file has changed since the answer was written. This is what was read.")
        }
    }

    ListView {
        id: view

        objectName: "documentText"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : closeButton.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.space8
        anchors.leftMargin: 1
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space16
        cacheBuffer: Math.max(0, height)
        model: pane.document
        Accessible.role: Accessible.List
        Accessible.name: title.text
        Keys.onPressed: event => {
            const steps = new Map([[Qt.Key_Up, -Theme.space48], [Qt.Key_Down, Theme.space48],
                                   [Qt.Key_PageUp, -0.9 * height], [Qt.Key_PageDown, 0.9 * height],
                                   [Qt.Key_Home, -contentHeight], [Qt.Key_End, contentHeight]]);
            event.accepted = steps.has(event.key);
            if (event.accepted) {
                pane.byKeys = true;
                contentY = Math.max(originY, Math.min(
                    originY + contentHeight + bottomMargin - height,
                    contentY + steps.get(event.key)));
            }
        }

        T.ScrollBar.vertical: ScrollBar {}

        delegate: DocumentBlock {
            width: view.width
            current: index === pane.document.current
        }
    }

    FocusRing {
        visible: view.activeFocus && pane.byKeys
        anchors.fill: view
        anchors.margins: Theme.space4
    }
}
