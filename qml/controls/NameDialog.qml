pragma ComponentBehavior: Bound

// Asks for a name.
import QtQuick
import QtQuick.Layouts

Dialog {
    id: dialog

    required property string nameOfField
    property alias text: field.text

    signal named(string text)

    function ask(text: string) {
        field.text = text;
        open();
        field.selectAll();
    }

    firstFocus: field
    canAct: field.text.trim() !== ""
    onAccepted: named(field.text)

    TextField {
        id: field

        objectName: "nameField"
        Layout.fillWidth: true
        name: dialog.nameOfField
        maximumLength: 200
        onAccepted: {
            if (dialog.canAct) {
                dialog.accept();
            }
        }
    }
}
