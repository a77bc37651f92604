pragma ComponentBehavior: Bound

// A dot behind a title: hollow while an answer is being written, full when one waits to be read.
import QtQuick
import Concordia.Theme

Rectangle {
    id: mark

    required property bool writing
    required property bool unread

    visible: writing || unread
    width: Theme.space8
    height: width
    radius: width / 2
    color: writing ? "transparent" : Theme.accent
    border.width: 2
    border.color: Theme.accent

    SequentialAnimation on opacity {
        running: mark.visible && mark.writing && !Theme.reducedMotion
        loops: Animation.Infinite
        alwaysRunToEnd: true

        NumberAnimation {
            to: 0.4
            duration: 800
        }
        NumberAnimation {
            to: 1
            duration: 800
        }
    }
}
