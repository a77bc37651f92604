pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.MenuItem {
    id: item

    property string iconName
    property string shortcutText

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    contentItem: Item {
        implicitWidth: icon.width + words.implicitWidth + keys.implicitWidth + Theme.space12
            + (keys.text === "" ? 0 : Theme.space24)
        implicitHeight: words.implicitHeight

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: item.iconName
            color: item.enabled ? Theme.textSecondary : Theme.outline
        }

        Label {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.space12
            anchors.right: keys.left
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            color: item.enabled ? Theme.text : Theme.outline
            Accessible.ignored: true
        }

        Label {
            id: keys

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            kind: Label.Small
            secondary: true
            text: item.shortcutText
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: item.highlighted || item.hovered ? Theme.hover : "transparent"
    }
}
