pragma ComponentBehavior: Bound

// What can be done with an answer, and what is known of it.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Flow {
    id: actions

    required property bool failed  // the failure has a button to try again
    required property bool newest
    required property bool hasText
    required property bool canRegenerate
    required property real seconds
    required property real tokensPerSecond
    required property int version
    required property int versionCount

    signal copyRequested
    signal regenerateRequested
    signal versionChosen(int version)

    spacing: Theme.space4

    IconButton {
        id: copyButton

        property bool copied: false

        visible: actions.hasText
        text: copied ? qsTr("Copied") : qsTr("Copy")
        hint: actions.newest && !copied ? qsTr("Copy (%1)").arg("Ctrl+Shift+C") : text
        iconName: copied ? "check" : "copy"
        onClicked: {
            actions.copyRequested();
            confirmation.restart();
        }

        SequentialAnimation {
            id: confirmation

            PropertyAction {
                target: copyButton
                property: "copied"
                value: true
            }
            PauseAnimation {
                duration: 2000
            }
            PropertyAction {
                target: copyButton
                property: "copied"
                value: false
            }
        }
    }

    IconButton {
        visible: actions.newest && !actions.failed
        enabled: actions.canRegenerate
        text: qsTr("Regenerate")
        iconName: "retry"
        onClicked: actions.regenerateRequested()
    }

    VersionSwitcher {
        visible: actions.versionCount > 1
        version: actions.version
        versionCount: actions.versionCount
        onChosen: version => actions.versionChosen(version)
    }

    Item {
        implicitWidth: figures.implicitWidth + Theme.space8
        implicitHeight: Theme.targetSize
        visible: actions.seconds > 0

        AnswerFigures {
            id: figures

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            seconds: actions.seconds
            tokensPerSecond: actions.tokensPerSecond
        }
    }
}
