pragma ComponentBehavior: Bound

// A failure: what happened, what is kept, what to do, and at most two ways to go on.
import QtQuick
import QtQuick.Layouts
import Concordia.Theme

Rectangle {
    id: card

    required property string happened
    required property string kept
    required property string advice
    property string details
    property string primaryText
    property string secondaryText
    property bool detailsShown: false

    signal primaryChosen
    signal secondaryChosen

    implicitHeight: column.implicitHeight + 2 * Theme.space16
    radius: Theme.radiusCard
    color: Theme.dangerSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: happened
    Accessible.description: advice

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space16
        name: "warning"
        color: Theme.danger
    }

    ColumnLayout {
        id: column

        anchors.left: sign.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.top: parent.top
        anchors.topMargin: Theme.space16
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: card.happened
            strong: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.kept
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.advice
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            spacing: Theme.space8

            Button {
                visible: text !== ""
                text: card.primaryText
                onClicked: card.primaryChosen()
            }

            Button {
                visible: text !== ""
                text: card.secondaryText
                onClicked: card.secondaryChosen()
            }

            Button {
                visible: card.details !== ""
                flat: true
                text: card.detailsShown ? qsTr("Hide details") : qsTr("Details")
                onClicked: card.detailsShown = !card.detailsShown
            }
        }

        // In the engine's own words: English, whatever the language of the interface.
        TextEdit {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            visible: card.detailsShown
            text: card.details
            font: Theme.monoFont
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            LayoutMirroring.enabled: false
            horizontalAlignment: TextEdit.AlignLeft
            Accessible.name: text
        }
    }
}
