pragma ComponentBehavior: Bound

// A model being loaded: which one, how much of it, how long still, and a way out.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Rectangle {
    id: card

    required property ModelController model

    readonly property string amount: model.totalBytes > 0
        ? qsTr("%1 of %2").arg(Qt.locale().formattedDataSize(model.loadedBytes, 1,
                                                            Locale.DataSizeSIFormat))
                          .arg(Qt.locale().formattedDataSize(model.totalBytes, 1,
                                                            Locale.DataSizeSIFormat))
        : qsTr("Reading the file")

    implicitHeight: column.implicitHeight + 2 * Theme.space16
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.divider

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Loading %1").arg(card.model.loadingName)
                    strong: true
                    maximumLineCount: 2
                    elide: Text.ElideMiddle
                }

                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space12

                    Label {
                        kind: Label.Small
                        secondary: true
                        font: Theme.counterFont
                        text: card.amount
                    }

                    Label {
                        visible: card.model.remainingSeconds > 0
                        kind: Label.Small
                        secondary: true
                        font: Theme.counterFont
                        text: qsTr("About %Ln second(s) left", "", card.model.remainingSeconds)
                    }
                }
            }

            Button {
                text: qsTr("Cancel")
                onClicked: card.model.cancel()
            }
        }

        ProgressBar {
            Layout.fillWidth: true
            indeterminate: card.model.totalBytes <= 0
            value: indeterminate ? 0 : card.model.loadedBytes / card.model.totalBytes
            Accessible.name: qsTr("Loading %1").arg(card.model.loadingName)
        }
    }
}
