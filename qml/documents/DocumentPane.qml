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
    property bool asText: false  // though the page could be shown as it looks

    readonly property bool pageShown: document.drawn && !asText
    readonly property Item content: (pageLoader.item as Item) ?? view

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
        content.forceActiveFocus(Qt.TabFocusReason);
    }

    function showPassage() {
        view.forceLayout();
        view.positionViewAtIndex(Math.max(0, document.current), document.current > 0
                                 ? ListView.Center : ListView.Beginning);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: document.name
    Keys.onEscapePressed: close()
    // What takes the place of the other takes its focus.
    onContentChanged: {
        if (activeFocus && (view.activeFocus || !(Window.activeFocusItem?.visible ?? false))) {
            content.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Connections {
        target: pane.document

        function onOpened() {
            pane.opener = pane.Window.activeFocusItem;
            pane.byKeys = false;
            pane.content.forceActiveFocus(Qt.OtherFocusReason);
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
        anchors.right: buttons.left
        anchors.verticalCenter: closeButton.verticalCenter
        strong: true
        text: pane.document.page > 0
            ? qsTr("%1, page %L2").arg(pane.document.name).arg(pane.document.page)
            : pane.document.name
        wrapMode: Text.NoWrap
        elide: Text.ElideMiddle
        Accessible.role: Accessible.Heading
    }

    Row {
        id: buttons

        anchors.right: closeButton.left
        anchors.top: closeButton.top

        IconButton {
            visible: pane.pageShown && pane.document.pages > 1
            enabled: pane.document.page > 1
            text: qsTr("Previous page")
            iconName: "chevron-up"
            onClicked: pane.document.turnPage(-1)
        }

        IconButton {
            visible: pane.pageShown && pane.document.pages > 1
            enabled: pane.document.page < pane.document.pages
            text: qsTr("Next page")
            iconName: "chevron-down"
            onClicked: pane.document.turnPage(1)
        }

        IconButton {
            objectName: "asTextButton"
            visible: pane.document.drawn
            text: pane.asText ? qsTr("Show the page") : qsTr("Show the text")
            iconName: pane.asText ? "file" : "text"
            onClicked: pane.asText = !pane.asText
        }
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
        visible: !pane.pageShown
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

    Loader {
        id: pageLoader

        anchors.fill: view
        active: pane.pageShown
        visible: active
        sourceComponent: PageView {
            objectName: "documentPage"
            document: pane.document
            activeFocusOnTab: true
            onUsed: pane.byKeys = true
        }
    }

    FocusRing {
        visible: pane.content.activeFocus && pane.byKeys
        anchors.fill: view
        anchors.margins: Theme.space4
    }
}
