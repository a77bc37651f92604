pragma ComponentBehavior: Bound

// Where the sidebar is: beside the chat, or a drawer over it where both have no room.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Sidebar
import Concordia.Theme

Item {
    id: pane

    required property SettingsController settings
    required property real windowWidth
    required property Component sidebar
    property bool yields: false  // something else takes its room

    readonly property bool asDrawer: windowWidth < Theme.mediumWidth
    readonly property bool shown: !asDrawer && settings.sidebarShown && !yields
    readonly property Sidebar current: (asDrawer ? inDrawer.item : beside.item) as Sidebar
    readonly property Item shownPane: shown ? beside : null

    property bool drawerWanted: false  // its sidebar has to be there before it opens

    signal chatWanted

    function toggle() {
        if (asDrawer) {
            if (drawer.visible) {
                drawer.close();
            } else {
                show();
            }
        } else {
            settings.sidebarShown = !settings.sidebarShown;
            if (!settings.sidebarShown) {
                chatWanted();
            }
        }
    }

    function show() {
        if (asDrawer) {
            drawerWanted = true;
            drawer.open();
        } else {
            settings.sidebarShown = true;
        }
    }

    function leave() {
        drawer.close();
        chatWanted();
    }

    function focusSearch() {
        show();
        current.focusSearch();
    }

    function focusList() {
        show();
        current.focusList();
    }

    function renameCurrent() {
        show();
        current.renameCurrent();
    }

    width: shown ? Math.round(settings.sidebarWidth * Theme.spaceScale) : 0

    Loader {
        id: beside

        anchors.fill: parent
        active: pane.shown
        sourceComponent: pane.sidebar
    }

    // Changes the sidebar's width.
    MouseArea {
        anchors.horizontalCenter: parent.right
        width: Theme.space8
        height: parent.height
        z: 1
        visible: pane.shown
        cursorShape: Qt.SplitHCursor
        onPositionChanged: event => {
            const x = mapToItem(pane, event.x, 0).x;
            const width = LayoutMirroring.enabled ? pane.width - x : x;
            pane.settings.sidebarWidth = Math.round(width / Theme.spaceScale);
        }
    }

    T.Drawer {
        id: drawer

        edge: Application.layoutDirection === Qt.RightToLeft ? Qt.RightEdge : Qt.LeftEdge
        width: Math.min(Math.round(320 * Theme.spaceScale), pane.windowWidth - Theme.space48)
        height: parent?.height ?? 0
        modal: true
        focus: true
        interactive: pane.asDrawer
        onClosed: pane.drawerWanted = false
        onEdgeChanged: close()  // an open one would stay where it was

        T.Overlay.modal: Rectangle {
            color: Theme.scrim
        }

        enter: Transition {
            NumberAnimation {
                property: "position"
                to: 1
                duration: Theme.panelDuration
                easing.type: Easing.OutCubic
            }
        }
        exit: Transition {
            NumberAnimation {
                property: "position"
                to: 0
                duration: Theme.panelDuration * 0.7
                easing.type: Easing.InCubic
            }
        }

        contentItem: Loader {
            id: inDrawer

            active: (drawer.visible || pane.drawerWanted) && pane.asDrawer
            focus: true
            sourceComponent: pane.sidebar
        }
    }
}
