pragma ComponentBehavior: Bound

// A page of a document as it looks, with what an answer was given marked. Its width is that of the
// view, and more after Ctrl and the wheel, or + and −.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Flickable {
    id: view

    required property DocumentView document

    property real zoom: 1
    readonly property real mostZoom: 4

    signal used  // by the keyboard

    function setZoom(wanted: real) {
        const before = zoom;
        zoom = Math.max(1, Math.min(mostZoom, wanted));
        // The middle stays where it is.
        contentX = Math.max(0, (contentX + width / 2) * zoom / before - width / 2);
        contentY = Math.max(0, (contentY + height / 2) * zoom / before - height / 2);
        returnToBounds();
    }

    function scrollBy(step: real) {
        const most = Math.max(0, contentHeight - height);
        if (step > 0 && contentY >= most) {
            document.turnPage(1);
        } else if (step < 0 && contentY <= 0) {
            document.turnPage(-1);
        } else {
            contentY = Math.max(0, Math.min(most, contentY + step));
        }
    }

    function showMark() {
        const first = document.marks.length > 0 ? document.marks[0].y * contentHeight : 0;
        contentY = Math.max(0, Math.min(contentHeight - height, first - height / 3));
    }

    contentWidth: width * zoom
    contentHeight: page.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onContentWidthChanged: document.drawAt(contentWidth * Screen.devicePixelRatio)
    Component.onCompleted: document.drawAt(contentWidth * Screen.devicePixelRatio)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Page %L1").arg(document.page)
    Accessible.description: document.passageText
    Keys.onPressed: event => {
        const steps = new Map([[Qt.Key_Up, -Theme.space48], [Qt.Key_Down, Theme.space48],
                               [Qt.Key_PageUp, -0.9 * height], [Qt.Key_PageDown, 0.9 * height]]);
        const zooms = new Map([[Qt.Key_Plus, 1.25], [Qt.Key_Minus, 0.8]]);
        event.accepted = steps.has(event.key) || zooms.has(event.key);
        if (event.accepted) {
            used();
            if (steps.has(event.key)) {
                scrollBy(steps.get(event.key));
            } else {
                setZoom(zoom * zooms.get(event.key));
            }
        }
    }

    Connections {
        target: view.document

        function onMarksChanged() {
            Qt.callLater(view.showMark);
        }
    }

    T.ScrollBar.vertical: ScrollBar {}

    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        onWheel: event => view.setZoom(view.zoom * (event.angleDelta.y > 0 ? 1.25 : 0.8))
    }

    PagePicture {
        id: page

        width: view.contentWidth
        height: Math.round(width * view.document.pageShape)
        picture: view.document.picture
        marks: view.document.marks
        markColor: Theme.pageMark
    }
}
