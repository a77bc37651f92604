pragma ComponentBehavior: Bound

// A choice of one among a few words, side by side; below each other where they do not fit.
import QtQuick
import QtQuick.Templates as T
import Concordia.Theme

Flow {
    id: segments

    required property list<string> names
    required property int current
    property string accessibleName

    signal chosen(int index)

    spacing: Theme.space4
    Accessible.role: Accessible.Grouping
    Accessible.name: accessibleName

    Repeater {
        model: segments.names

        T.RadioButton {
            id: segment

            required property int index
            required property string modelData

            text: modelData
            checked: index === segments.current
            implicitWidth: words.implicitWidth + 2 * Theme.space12
            implicitHeight: Theme.controlHeight
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            onClicked: segments.chosen(index)

            contentItem: Item {
                Label {
                    id: words

                    anchors.centerIn: parent
                    text: segment.text
                    strong: segment.checked
                    color: segment.checked ? Theme.accent : Theme.text
                    Accessible.ignored: true
                }
            }

            background: Rectangle {
                radius: Theme.radiusControl
                color: segment.checked ? Theme.accentSoft
                    : segment.hovered ? Theme.hover : "transparent"
                border.width: 1
                border.color: segment.checked ? Theme.accent : Theme.outline

                FocusRing {
                    visible: segment.visualFocus
                }
            }
        }
    }
}
