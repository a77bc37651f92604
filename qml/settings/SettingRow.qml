pragma ComponentBehavior: Bound

// A setting: its name and help leading, its control trailing; stacked where it is narrow.
import QtQuick
import QtQuick.Layouts
import Concordia.Controls
import Concordia.Theme

GridLayout {
    id: row

    required property string name
    property string help
    property string query  // of the search; the row shows itself when it fits

    readonly property bool fits: found(name) || found(help)
    default property alias control: place.data

    readonly property bool stacked: width < Theme.dialogWidth

    // Without case and accents.
    function plain(text: string): string {
        return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLocaleLowerCase();
    }

    function found(text: string): bool {
        return plain(text).includes(plain(query.trim()));
    }

    visible: fits
    columns: stacked ? 1 : 2
    columnSpacing: Theme.space24
    rowSpacing: Theme.space8

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: row.name
            strong: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            kind: Label.Small
            secondary: true
            text: row.help
        }
    }

    RowLayout {
        id: place

        Layout.fillWidth: row.stacked
        Layout.alignment: row.stacked ? Qt.AlignLeft : Qt.AlignRight
        spacing: Theme.space8
    }
}
