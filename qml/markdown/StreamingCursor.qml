pragma ComponentBehavior: Bound

// The bar after the last glyph of an answer that is being written.
import QtQuick
import Concordia.Theme

Rectangle {
    id: cursor

    // The place of a text cursor there.
    required property rect target
    property bool rightToLeft: false

    x: target.x + (rightToLeft ? -width - Theme.space2 : Theme.space2)
    y: target.y + (target.height - height) / 2
    width: 2
    height: Math.round(18 * Theme.textScale)
    color: Theme.accent
    Accessible.ignored: true

    onTargetChanged: {
        // While text comes the bar stays; it blinks when the writing pauses.
        visible = true;
        if (blink.running) {
            blink.restart();
        }
    }

    // An animation would keep the window drawing at full rate.
    Timer {
        id: blink

        interval: 530
        repeat: true
        running: !Theme.reducedMotion
        onTriggered: cursor.visible = !cursor.visible
        onRunningChanged: cursor.visible = true
    }
}
