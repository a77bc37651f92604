pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.Menu {
    id: menu

    implicitWidth: Math.max(Theme.space64 * 3, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    contentWidth: {
        let widest = 0;
        for (let i = 0; i < count; ++i) {
            widest = Math.max(widest, itemAt(i).implicitWidth);
        }
        return widest;
    }
    padding: Theme.space4
    margins: Theme.space8
    overlap: 0
    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: menu.currentIndex
    }

    background: PopupBackground {}

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fadeDuration
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.fadeDuration * 0.7
            easing.type: Easing.InCubic
        }
    }
}
