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
    required property bool canContinue
    required property bool canRunAgain
    required property bool busy
    required property real seconds
    required property real tokensPerSecond
    required property real energyWattHours
    required property int version
    required property int versionCount

    readonly property bool popupOpen: menu.popupOpen

    signal copyRequested
    signal copyPlainRequested
    signal continueRequested
    signal detailsRequested
    signal runAgainRequested
    signal removeRequested
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
        visible: !actions.failed
        enabled: actions.canRegenerate
        text: qsTr("Regenerate")
        iconName: "retry"
        onClicked: actions.regenerateRequested()
    }

    IconButton {
        visible: actions.newest && actions.canContinue
        enabled: actions.canRegenerate
        text: qsTr("Continue")
        iconName: "continue"
        mirrorIcon: true
        onClicked: actions.continueRequested()
    }

    MessageMenu {
        id: menu

        fromPerson: false
        newest: actions.newest
        busy: actions.busy
        canAsk: actions.canRegenerate
        canRunAgain: actions.canRunAgain
        onCopyRequested: actions.copyRequested()
        onCopyPlainRequested: actions.copyPlainRequested()
        onDetailsRequested: actions.detailsRequested()
        onRunAgainRequested: actions.runAgainRequested()
        onRemoveRequested: actions.removeRequested()
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
            energyWattHours: actions.energyWattHours
        }
    }
}
