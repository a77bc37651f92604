pragma ComponentBehavior: Bound

// The language of the answers, and the choice of another.
import QtQuick
import Concordia.App
import Concordia.Controls
import Concordia.Theme

MenuChip {
    id: chip

    required property ChatController chat
    required property bool roomy    // for words where none is chosen
    required property bool cramped  // only for a code

    readonly property bool popupOpen: popup.visible
    readonly property string chosenName: languages.endonym(chat.answerLanguage)

    signal languageChosen(string code)

    function openPopup() {
        popup.open();
    }

    // For the command palette.
    function paletteEntries(): var {
        return Array.from({ length: languages.count }, (_, row) => {
            const code = languages.codeAt(row);
            return {
                kind: PaletteModel.Setting,
                name: entryName(code),
                detail: "",
                foundOnly: true,
                run: () => chip.choose(code)
            };
        });
    }

    function choose(code: string) {
        chat.answerLanguage = code;
        languageChosen(code);
    }

    function entryName(code: string): string {
        return qsTr("Answer language: %1").arg(
            code === "" ? qsTr("Same as my message") : languages.endonym(code));
    }

    iconName: "language"
    text: chosenName !== "" ? (cramped ? chat.answerLanguage.toUpperCase() : chosenName) : roomy ? qsTr("Same as my message") : ""
    down: pressed || popup.visible
    Accessible.name: entryName(chat.answerLanguage)
    onClicked: openPopup()

    AnswerLanguageModel {
        id: languages
    }

    LanguagePopup {
        id: popup

        y: -height - Theme.space8
        x: chip.mirrored ? chip.width - width : 0
        chosen: chip.chat.answerLanguage
        onLanguageChosen: code => chip.choose(code)
    }

    ToolTip {
        visible: (chip.hovered || chip.visualFocus) && !popup.visible
        text: qsTr("Answer language (%1)").arg("Ctrl+Shift+L")
    }
}
