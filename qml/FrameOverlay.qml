pragma ComponentBehavior: Bound

// For developers: how smoothly the window draws while an answer is written.
import QtQuick
import Concordia.App
import Concordia.Theme

Rectangle {
    id: overlay

    required property FrameMeter frameMeter

    visible: frameMeter.visible
    implicitWidth: figures.implicitWidth + 2 * Theme.space8
    implicitHeight: figures.implicitHeight + 2 * Theme.space8
    radius: Theme.radiusControl
    color: Theme.raised
    border.width: 1
    border.color: Theme.divider
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Text {
        id: figures

        anchors.centerIn: parent
        text: overlay.frameMeter.summary
        font: Theme.monoFont
        color: Theme.text
        textFormat: Text.PlainText
        Accessible.name: text
    }
}
