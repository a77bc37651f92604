pragma ComponentBehavior: Bound

// What is known about the model in use, where it runs and why, and the way to another.
import QtQuick
import QtQuick.Layouts
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Popup {
    id: popup

    required property ModelController model

    readonly property real roomWidth: parent ? (parent.Window.width - 2 * Theme.space16) : 360
    readonly property real roomHeight: parent ? (parent.Window.height - Theme.space64) : 480

    signal openRequested

    width: Math.min(Theme.dialogWidth * 0.8, roomWidth)
    height: Math.min(implicitHeight, roomHeight)
    onAboutToShow: model.refreshDevices()

    contentItem: Flickable {
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 0

            ColumnLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.space12
                spacing: Theme.space2
                visible: popup.model.ready

                Label {
                    Layout.fillWidth: true
                    text: popup.model.name
                    strong: true
                }

                Label {
                    Layout.fillWidth: true
                    kind: Label.Small
                    secondary: true
                    text: qsTr("%1 on disk").arg(Qt.locale().formattedDataSize(
                        popup.model.fileBytes, 1, Locale.DataSizeSIFormat))
                }

                Label {
                    Layout.fillWidth: true
                    kind: Label.Small
                    secondary: true
                    text: qsTr("Reads up to %Ln token(s) of a conversation", "",
                               popup.model.contextLength)
                }

                Label {
                    Layout.fillWidth: true
                    visible: popup.model.languages.length > 0
                    kind: Label.Small
                    secondary: true
                    text: popup.model.languages.length >= 24
                        ? qsTr("Languages: all 24 of the European Union")
                        : qsTr("Languages: %1").arg(popup.model.languageNames)
                }

                Label {
                    Layout.fillWidth: true
                    visible: popup.model.licence !== ""
                    kind: Label.Small
                    secondary: true
                    text: qsTr("Licence: %1").arg(popup.model.licence)
                }

                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space4
                    visible: popup.model.continuesText
                    kind: Label.Small
                    color: Theme.warning
                    text: qsTr("This model has no chat format: it continues your text instead of answering it.")
                }
            }

            Button {
                Layout.fillWidth: true
                Layout.margins: Theme.space4
                focus: true
                text: popup.model.ready ? qsTr("Open another model…") : qsTr("Open model…")
                iconName: "open"
                onClicked: {
                    popup.close();
                    popup.openRequested();
                }
            }

            Label {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space12
                Layout.rightMargin: Theme.space12
                Layout.topMargin: Theme.space12
                Layout.bottomMargin: Theme.space4
                visible: picker.visible
                kind: Label.Caption
                secondary: true
                text: qsTr("Device")
            }

            DevicePicker {
                id: picker

                Layout.fillWidth: true
                visible: popup.model.devices.length > 0
                model: popup.model
                onChosen: popup.close()
            }

            Label {
                Layout.fillWidth: true
                Layout.margins: Theme.space12
                visible: popup.model.ready && text !== ""
                kind: Label.Small
                secondary: true
                text: popup.model.deviceReason
            }
        }
    }
}
