pragma ComponentBehavior: Bound

// Moves between the versions of an answer that was written more than once.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Row {
    id: switcher

    required property int version
    required property int versionCount

    readonly property string position: qsTr("Version %1 of %2").arg(version).arg(versionCount)

    signal chosen(int version)

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: position

    IconButton {
        text: qsTr("Earlier version")
        iconName: "chevron-left"
        mirrorIcon: true
        enabled: switcher.version > 1
        onClicked: switcher.chosen(switcher.version - 1)
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        kind: Label.Small
        secondary: true
        font: Theme.counterFont
        text: qsTr("%1 / %2", "version of an answer").arg(switcher.version).arg(
            switcher.versionCount)
        Accessible.name: switcher.position
    }

    IconButton {
        text: qsTr("Later version")
        iconName: "chevron-right"
        mirrorIcon: true
        enabled: switcher.version < switcher.versionCount
        onClicked: switcher.chosen(switcher.version + 1)
    }
}
