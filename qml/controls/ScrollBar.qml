pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

T.ScrollBar {
    id: bar

    implicitWidth: 12
    implicitHeight: 12
    padding: 3
    minimumSize: 0.08
    Accessible.ignored: true  // what it scrolls is reached by keyboard
    visible: policy === T.ScrollBar.AlwaysOn
        || (policy === T.ScrollBar.AsNeeded && size < 1.0)

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: bar.pressed || bar.hovered ? Theme.textSecondary : Theme.outline
        opacity: bar.active || bar.hovered ? 1 : 0.5

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fadeDuration
            }
        }
    }
}
