pragma ComponentBehavior: Bound

// Makes an assistant, or changes one.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Languages
import Concordia.Theme

Dialog {
    id: editor

    required property AssistantModel assistants
    required property CollectionModel collections
    required property ModelController model

    // Low for what leaves little to chance, high for variety.
    readonly property list<real> temperatures: [-1, 0.2, 1]

    property real assistant: 0  // 0: a new one
    property string language
    property string modelFile   // as the assistant has it
    property int freedom: 0     // in temperatures
    property var chosen: []     // ids of collections

    function edit(id: real) {
        const values = assistants.valuesOf(id);
        assistant = id;
        nameField.text = values.name;
        instructionsBox.text = values.instructions;
        language = values.answerLanguage;
        modelFile = values.modelFile;
        chosen = Array.from(values.collections);
        freedom = Math.max(0, temperatures.indexOf(values.temperature));
        open();
    }

    function toggle(collection: real) {
        chosen = chosen.includes(collection) ? chosen.filter(id => id !== collection)
                                             : chosen.concat([collection]);
    }

    // Above what is chosen.
    component ChoiceLabel: Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        kind: Label.Caption
        secondary: true
    }

    question: assistant === 0 ? qsTr("New assistant") : qsTr("Edit assistant")
    actText: qsTr("Save")
    canAct: nameField.text.trim() !== ""
    firstFocus: nameField
    onAccepted: assistants.save(assistant, {
        name: nameField.text,
        instructions: instructionsBox.text,
        answerLanguage: language,
        modelFile: modelFile,
        temperature: temperatures[freedom],
        collections: chosen
    })

    Flickable {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.rowHeight
        Layout.preferredHeight: fields.implicitHeight
        contentHeight: fields.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        // What has the focus is in view.
        readonly property Item focused: Window.activeFocusItem

        onFocusedChanged: {
            const place = focused?.mapToItem(fields, 0, 0).y ?? 0;
            if (contentHeight > height && focused !== null && place >= 0
                    && place < contentHeight) {
                contentY = Math.max(Math.min(contentY, place), place + focused.height - height);
            }
        }

        T.ScrollBar.vertical: ScrollBar {}

        ColumnLayout {
            id: fields

            width: view.width
            spacing: Theme.space8

            TextField {
                id: nameField

                objectName: "assistantName"
                Layout.fillWidth: true
                name: qsTr("Name")
                maximumLength: 200
            }

            TextBox {
                id: instructionsBox

                objectName: "assistantInstructions"
                Layout.fillWidth: true
                name: qsTr("Instructions")
            }

            ChoiceLabel {
                text: qsTr("Answer language")
                Accessible.ignored: true
            }

            Button {
                id: languageButton

                Layout.fillWidth: true
                text: editor.language === "" ? qsTr("Same as my message")
                                             : languages.endonym(editor.language)
                iconName: "language"
                Accessible.role: Accessible.ButtonMenu
                Accessible.name: qsTr("Answer language: %1").arg(text)
                onClicked: languagePopup.open()

                AnswerLanguageModel {
                    id: languages
                }

                LanguagePopup {
                    id: languagePopup

                    chosen: editor.language
                    onLanguageChosen: code => editor.language = code
                }
            }

            ChoiceLabel {
                text: qsTr("Temperature")
                Accessible.ignored: true
            }

            Segments {
                Layout.fillWidth: true
                accessibleName: qsTr("Temperature")
                names: [qsTr("As in the settings"), qsTr("Exact", "answers"),
                        qsTr("Varied", "answers")]
                current: editor.freedom
                onChosen: index => editor.freedom = index
            }

            ChoiceLabel {
                text: qsTr("Model")
            }

            Repeater {
                // No model, the one it has, and the one that is open.
                model: ["", editor.modelFile, editor.model.path].filter(
                    (path, index, all) => (index === 0 || path !== "")
                        && all.indexOf(path) === index)

                RadioRow {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData === "" ? qsTr("With any model") : editor.model.fileName(modelData)
                    autoExclusive: false
                    checked: editor.modelFile === modelData
                    onClicked: editor.modelFile = modelData
                }
            }

            ChoiceLabel {
                visible: editor.collections.count > 0
                text: qsTr("Collections")
            }

            Repeater {
                model: editor.collections

                RadioRow {
                    required property real collectionId
                    required property string name

                    Layout.fillWidth: true
                    text: name
                    autoExclusive: false
                    checked: editor.chosen.includes(collectionId)
                    Accessible.role: Accessible.CheckBox
                    onClicked: editor.toggle(collectionId)
                }
            }
        }
    }
}
