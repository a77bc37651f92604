pragma ComponentBehavior: Bound

// What an answer was written with: enough to write it again.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Concordia.Controls
import Concordia.Theme

T.Dialog {
    id: details

    property int row: -1
    property string modelName
    property string deviceName
    property string seed
    property var settings: ({})
    property date createdAt
    property real seconds: 0
    property real tokensPerSecond: 0
    property real energyWattHours: 0
    property bool canRunAgain: false

    // Names of the engine's sampling settings in words.
    readonly property var settingNames: ({
        temperature: qsTr("Temperature"),
        topK: qsTr("Top-k", "sampling"),
        topP: qsTr("Top-p", "sampling"),
        minP: qsTr("Min-p", "sampling"),
        repetitionPenalty: qsTr("Repetition penalty"),
        repetitionWindow: qsTr("Repetition window")
    })
    readonly property var rows: {
        const all = [
            [qsTr("Written"), createdAt.toLocaleString(Qt.locale(), Locale.ShortFormat)],
            [qsTr("Model"), modelName],
            [qsTr("Device"), deviceName],
            [qsTr("Time"), seconds > 0 ? qsTr("%1 s", "seconds").arg(decimal(seconds)) : ""],
            [qsTr("Speed"), tokensPerSecond > 0
                ? qsTr("%Ln token(s) per second", "", Math.round(tokensPerSecond)) : ""],
            [qsTr("Energy"), energyWattHours > 0
                ? qsTr("%1 Wh", "watt hours").arg(decimal(energyWattHours)) : ""],
            [qsTr("Seed"), seed]
        ];
        for (const name in settings) {
            if (settingNames[name] !== undefined) {
                all.push([settingNames[name], decimal(settings[name])]);
            }
        }
        return all.filter(row => row[1] !== "");
    }

    signal runAgainRequested

    function openFor(answer: MessageDelegate) {
        row = answer.index;
        modelName = answer.modelName;
        deviceName = answer.deviceName;
        seed = answer.seed;
        settings = answer.settings;
        createdAt = answer.createdAt;
        seconds = answer.seconds;
        tokensPerSecond = answer.tokensPerSecond;
        energyWattHours = answer.energyWattHours;
        canRunAgain = answer.canRunAgain && answer.canChange;
        open();
    }

    function decimal(value: real): string {
        return value.toLocaleString(Qt.locale(), "f", Number.isInteger(value) ? 0
                                                       : value < 1 ? 2 : 1);
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.dialogWidth, (parent?.width ?? 360) - 2 * Theme.space16)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding,
                     (parent?.height ?? 360) - 2 * Theme.space16)
    padding: Theme.space24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: closeButton.forceActiveFocus(Qt.TabFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: PopupBackground {
        radius: Theme.radiusDialog
        deep: true
    }

    contentItem: Flickable {
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.space8

            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space4
                kind: Label.Title
                text: qsTr("How this answer was written")
                Accessible.role: Accessible.Heading
            }

            Repeater {
                model: details.rows

                RowLayout {
                    id: row

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.space16

                    Label {
                        Layout.preferredWidth: column.width * 0.36
                        Layout.alignment: Qt.AlignTop
                        secondary: true
                        text: row.modelData[0]
                    }

                    Label {
                        Layout.fillWidth: true
                        text: row.modelData[1]
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
                layoutDirection: details.mirrored ? Qt.LeftToRight : Qt.RightToLeft
                spacing: Theme.space8

                Button {
                    text: qsTr("Run again exactly")
                    visible: details.canRunAgain
                    onClicked: {
                        details.close();
                        details.runAgainRequested();
                    }
                }

                Button {
                    id: closeButton

                    text: qsTr("Close")
                    onClicked: details.close()
                }
            }
        }
    }
}
