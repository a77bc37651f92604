pragma ComponentBehavior: Bound

// Shown until the first words of an answer: the writing mark, and after a second what happens.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Item {
    id: indicator

    implicitWidth: bar.width + Theme.space12 + words.implicitWidth
    implicitHeight: Theme.readingLineHeight

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space2
        height: Math.round(18 * Theme.textScale)
        color: Theme.accent

        SequentialAnimation on opacity {
            running: indicator.visible && !Theme.reducedMotion
            loops: Animation.Infinite

            PauseAnimation {
                duration: 530
            }
            PropertyAction {
                value: 0
            }
            PauseAnimation {
                duration: 530
            }
            PropertyAction {
                value: 1
            }
        }
    }

    Label {
        id: words

        anchors.left: bar.right
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        secondary: true
        text: qsTr("Reading the conversation")

        SequentialAnimation on opacity {
            running: indicator.visible

            PropertyAction {
                value: 0
            }
            PauseAnimation {
                duration: 1000
            }
            NumberAnimation {
                to: 1
                duration: Theme.fadeDuration
            }
        }
    }
}
