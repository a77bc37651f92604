pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.ToolTip {
    id: tip

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.space4
    implicitWidth: Math.min(Theme.dialogWidth / 2, implicitContentWidth + leftPadding
                            + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.space8
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    delay: 500
    // Not on Escape, which stops an answer.
    closePolicy: T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Label {
        kind: Label.Small
        text: tip.text
    }

    background: PopupBackground {
        radius: Theme.radiusChip
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fadeDuration
        }
    }
}
