pragma ComponentBehavior: Bound

// How long an answer took and how fast it was written. Absent when unmeasured.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Row {
    id: figures

    required property real seconds
    required property real tokensPerSecond
    required property real energyWattHours

    // Small numbers keep a decimal: 1.4 and 2.3 differ more than 31 and 32.
    function rounded(value: real): string {
        return value.toLocaleString(Qt.locale(), "f", value < 10 ? 1 : 0);
    }

    spacing: Theme.space8

    Label {
        kind: Label.Small
        font: Theme.counterFont
        secondary: true
        text: qsTr("%1 s", "seconds").arg(figures.rounded(figures.seconds))
        Accessible.name: qsTr("Took %Ln second(s)", "", Math.round(figures.seconds))
    }

    Label {
        visible: figures.tokensPerSecond > 0
        kind: Label.Small
        secondary: true
        text: "·"
        Accessible.ignored: true
    }

    Label {
        visible: figures.tokensPerSecond > 0
        kind: Label.Small
        font: Theme.counterFont
        secondary: true
        text: qsTr("%Ln token(s) per second", "", Math.round(figures.tokensPerSecond))
    }

    Label {
        visible: figures.energyWattHours > 0
        kind: Label.Small
        secondary: true
        text: "·"
        Accessible.ignored: true
    }

    Label {
        visible: figures.energyWattHours > 0
        kind: Label.Small
        font: Theme.counterFont
        secondary: true
        text: qsTr("%1 Wh", "watt hours").arg(figures.energyWattHours.toLocaleString(
            Qt.locale(), "f", figures.energyWattHours < 1 ? 2 : 1))
    }
}
