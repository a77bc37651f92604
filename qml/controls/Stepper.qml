pragma ComponentBehavior: Bound

// A number between two buttons that make it smaller and larger.
import QtQuick
import Concordia.Theme

Row {
    id: stepper

    required property string name
    required property real value
    required property real from
    required property real to
    required property real step
    property string shownText: value.toLocaleString(Qt.locale(), "f", decimals)
    property int decimals: 0

    signal chosen(real value)

    spacing: Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2", "name of a setting, its value").arg(name).arg(shownText)

    IconButton {
        text: qsTr("Less: %1", "name of a setting").arg(stepper.name)
        hint: ""
        iconName: "minus"
        enabled: stepper.value > stepper.from + stepper.step / 100
        onClicked: stepper.chosen(stepper.value - stepper.step)
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.space48, implicitWidth)
        horizontalAlignment: Text.AlignHCenter
        text: stepper.shownText
    }

    IconButton {
        text: qsTr("More: %1", "name of a setting").arg(stepper.name)
        hint: ""
        iconName: "plus"
        enabled: stepper.value < stepper.to - stepper.step / 100
        onClicked: stepper.chosen(stepper.value + stepper.step)
    }
}
