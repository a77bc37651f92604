pragma ComponentBehavior: Bound

// The devices of this computer; choosing one loads the model there.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Column {
    id: picker

    required property ModelController model

    signal chosen

    function helpFor(device: deviceEntry): string {
        if (!device.usable) {
            return device.unusable;
        }
        if (device.memoryBytes <= 0) {
            return device.kind;
        }
        const size = Qt.locale().formattedDataSize(device.memoryBytes, 0, Locale.DataSizeSIFormat);
        return qsTr("%1, %2 of memory").arg(device.kind).arg(size);
    }

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Device")

    Repeater {
        model: picker.model.devices

        RadioRow {
            required property deviceEntry modelData

            width: picker.width
            text: modelData.name
            help: picker.helpFor(modelData)
            enabled: modelData.usable
            checked: modelData.id === picker.model.device.id
            autoExclusive: false
            onClicked: {
                if (modelData.id !== picker.model.device.id) {
                    picker.model.useDevice(modelData.id);
                }
                picker.chosen();
            }
        }
    }
}
